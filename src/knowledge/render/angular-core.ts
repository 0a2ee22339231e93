import { describePackage } from '../grammar/index.ts';

/** What sets the members of elements past the templates, and what hands out services. */
export default describePackage({
  package: '@angular/core',
  version: '18.2.14',
  instances: { 'ElementRef#nativeElement': 'global:Element' },
  same: [['inject(0)#', 'inject()']],
  sinks: {
    markup: [
      {
        at: 'Renderer2#setProperty(2)',
        when: { '(1)': { in: ['innerHTML', 'outerHTML', 'srcdoc'] } },
      },
      { at: 'Renderer2#setAttribute(2)', when: { '(1)': 'srcdoc' } },
    ],
    code: [{ at: 'Renderer2#setAttribute(2)', when: { '(1)': { matches: /^on[a-z]+$/i, such: 'onclick' } } }],
    'script-url': [
      {
        at: 'Renderer2#{setProperty,setAttribute}(2)',
        when: { '(1)': { in: ['href', 'action', 'formAction', 'formaction', 'xlink:href'] } },
      },
    ],
  },
});
