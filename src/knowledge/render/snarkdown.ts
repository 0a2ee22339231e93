import { describePackage } from '../grammar/index.ts';

/** Markup in the text stays as it is. */
export default describePackage({
  package: 'snarkdown',
  version: '2.0.0',
  derived: [['(0)', '()']],
});
