import { describePackage } from '../grammar/index.ts';

/** Members that elements have and nothing else, whatever gave the element; and those of a service of AngularJS. */
export default describePackage({
  package: 'anything',
  version: 'lib.dom of TypeScript 6.0',
  sinks: {
    markup: [
      '{innerHTML,outerHTML,srcdoc}',
      'insertAdjacentHTML(1)',
      'createContextualFragment(0)',
      'trustAsHtml(0)',
    ],
  },
  // What the link that opened the page says, as components of Vue are given it: `this.$route.query`.
  sources: { browser: ['$route.{query,params,hash,fullPath,path}'] },
  sanitizers: { 'own-url': ['$route.{fullPath,path}'], 'own-url-part': ['$route.hash'] },
  // Workers and ports take no origin: `*` is for windows.
  roles: {
    'message-data': ['postMessage(0)'],
    'message-target': ['postMessage(1)', 'postMessage(1).targetOrigin'],
  },
});
