import { describePackage } from '../grammar/index.ts';

/** Members that elements have and nothing else, whatever gave the element. */
export default describePackage({
  package: 'anything',
  version: 'lib.dom of TypeScript 6.0',
  sinks: {
    markup: ['{innerHTML,outerHTML,srcdoc}', 'insertAdjacentHTML(1)', 'createContextualFragment(0)'],
  },
});
