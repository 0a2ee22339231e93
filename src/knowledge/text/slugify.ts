import { describePackage } from '../grammar/index.ts';

/** Slashes and signs of markup are taken out; without `strict` quotes and brackets stay. */
export default describePackage({
  package: 'slugify',
  version: '1.6.9',
  sanitizers: { all: [{ at: '()', when: { '(1).strict': true } }], path: ['()'] },
  derived: [['(0)', '()']],
});
