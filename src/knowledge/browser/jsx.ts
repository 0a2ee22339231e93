import { describePackage } from '../grammar/index.ts';

const SAME_ORIGIN = { matches: /\ballow-same-origin\b/, such: 'allow-scripts allow-same-origin' };

/** Elements that JSX spells, as React, Preact, Solid and Vue read them. */
export default describePackage({
  package: 'jsx',
  version: '@types/react 18.3.32',
  sinks: {
    markup: [
      '*.dangerouslySetInnerHTML.__html',
      '*.{innerHTML,domPropsInnerHTML}',
      // A sandbox keeps the frame from the page, unless it lets it be of the same origin.
      { at: 'iframe.{srcDoc,srcdoc}', when: { '(0).sandbox': 'absent' } },
      { at: 'iframe.{srcDoc,srcdoc}', when: { '(0).sandbox': SAME_ORIGIN } },
    ],
    'secret-url': ['{img,video,audio,source,track}.src', 'link.href'],
    'script-url': [
      '{a,area}.{href,xlinkHref}',
      '{iframe,embed,frame,script}.src',
      'form.action',
      '{button,input}.{formAction,formaction}',
      'object.data',
    ],
  },
});
