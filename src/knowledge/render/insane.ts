import { describePackage } from '../grammar/index.ts';

/** Tags and attributes of a list only, unless another one is given. */
export default describePackage({
  package: 'insane',
  version: '2.6.2',
  globals: { insane: '' },
  derived: [['(0)', '()']],
  sanitizers: { 'clean-markup': [{ at: '()', when: { '(1)': 'absent' } }] },
});
