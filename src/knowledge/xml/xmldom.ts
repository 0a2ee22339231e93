import { describePackage } from '../grammar/index.ts';

const ONE = 'documentElement,firstChild,lastChild,nextSibling,previousSibling,parentNode,ownerDocument';
const LISTS = 'childNodes,children,attributes';
const FOUND = 'getElementsByTagName,getElementsByTagNameNS,getElementsByClassName';

/** Entities of other files are not put in: a document is as its sender wrote it. */
export default describePackage({
  package: '@xmldom/xmldom',
  version: '0.9.12',
  aliases: ['xmldom'],
  instances: {
    'DOMParser#parseFromString()': 'Node',
    [`Node#{${ONE}}`]: 'Node',
    [`Node#{${LISTS}}.*`]: 'Node',
    [`Node#{${LISTS}}.item()`]: 'Node',
    [`Node#{${FOUND}}().*`]: 'Node',
    [`Node#{${FOUND}}().item()`]: 'Node',
    'Node#{getElementById,cloneNode,getAttributeNode}()': 'Node',
  },
  derived: [
    ['DOMParser#parseFromString(0)', 'DOMParser#parseFromString()'],
    ['Node#', 'Node#{getAttribute,getAttributeNS,toString,getElementById,cloneNode,getAttributeNode}()'],
    ['Node#', `Node#{${FOUND}}()`],
    ['XMLSerializer#serializeToString(0)', 'XMLSerializer#serializeToString()'],
  ],
});
