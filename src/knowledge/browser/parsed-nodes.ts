import { describePackage } from '../grammar/index.ts';

const LISTS = 'children,childNodes';
const PARTS =
  'body,head,documentElement,firstChild,lastChild,firstElementChild,lastElementChild,nextSibling,previousSibling,nextElementSibling,previousElementSibling,parentNode,parentElement,content';
const FINDING = 'querySelector,getElementById,closest,cloneNode,item';
const LISTING =
  'querySelectorAll,getElementsByTagName,getElementsByClassName,getElementsByName,getElementsByTagNameNS';

/** Arguments of `append` that are looked at. */
const FIRST_FEW = [0, 1, 2, 3];
const PARSED = { in: [], proven: 'parsed-node' };

/** Parts of a document that was made of a text: harmless to read, and markup of the page once they are put into it. */
export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  instances: {
    'DOMParser#parseFromString()': 'ParsedNode',
    // A copy, or the node itself, of whichever document: what it holds goes with it.
    'Document#{importNode,adoptNode}()': 'ParsedNode',
    [`ParsedNode#{${PARTS}}`]: 'ParsedNode',
    [`ParsedNode#{${LISTS}}.*`]: 'ParsedNode',
    [`ParsedNode#{${LISTS}}.item()`]: 'ParsedNode',
    [`ParsedNode#{${FINDING}}()`]: 'ParsedNode',
    [`ParsedNode#{${LISTING}}().*`]: 'ParsedNode',
    [`ParsedNode#{${LISTING}}().item()`]: 'ParsedNode',
  },
  derived: [
    ['ParsedNode#', `ParsedNode#{${FINDING}}()`],
    ['ParsedNode#', `ParsedNode#{${LISTING}}()`],
    ['Document#importNode(0)', 'Document#importNode()'],
    ['Document#adoptNode(0)', 'Document#adoptNode()'],
  ],
  proofs: { 'parsed-node': ['ParsedNode#'] },
  sinks: {
    markup: [
      ...FIRST_FEW.map((index) => ({
        at: `{Document,Element}#{append,prepend,replaceWith,replaceChildren,before,after}(${index})`,
        when: { [`(${index})`]: PARSED },
      })),
      {
        at: '{Document,Element}#{appendChild,insertBefore,replaceChild}(0)',
        when: { '(0)': PARSED },
      },
      { at: 'Element#insertAdjacentElement(1)', when: { '(1)': PARSED } },
      { at: 'Range#{insertNode,surroundContents}(0)', when: { '(0)': PARSED } },
    ],
  },
});
