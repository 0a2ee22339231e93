import { describePackage } from '../grammar/index.ts';

/** Markup of a list of elements only; without the list, all that is in the text. */
export default describePackage({
  package: 'sanitize-html',
  version: '2.17.5',
  derived: [['(0)', '()']],
  sanitizers: { html: [{ at: '()', when: { '(1).allowedTags': { unless: false } } }] },
});
