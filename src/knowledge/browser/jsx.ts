import { describePackage } from '../grammar/index.ts';

/** Elements that JSX spells, as React, Preact, Solid and Vue read them. */
export default describePackage({
  package: 'jsx',
  version: '@types/react 18.3.32',
  sinks: {
    markup: ['*.dangerouslySetInnerHTML.__html', '*.innerHTML', 'iframe.{srcDoc,srcdoc}'],
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
