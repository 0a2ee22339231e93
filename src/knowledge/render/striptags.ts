import { describePackage } from '../grammar/index.ts';

/** Tags are taken out of a text; those that are allowed keep their attributes. */
export default describePackage({
  package: 'striptags',
  version: '3.2.0',
  derived: [['(0)', '()']],
  sanitizers: { 'clean-markup': [{ at: '()', when: { '(1)': 'absent' } }] },
});
