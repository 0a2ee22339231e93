import { describePackage } from '../grammar/index.ts';

/** Markup without scripts; as an element or a fragment, too. */
export default describePackage({
  package: 'dompurify',
  version: '3.5.0',
  aliases: ['isomorphic-dompurify'],
  globals: { DOMPurify: '' },
  sanitizers: { 'clean-markup': ['sanitize()'] },
  derived: [['sanitize(0)', 'sanitize()']],
});
