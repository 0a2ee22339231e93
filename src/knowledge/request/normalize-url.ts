import { describePackage } from '../grammar/index.ts';

/** Whose scheme, host and path it is stays as it was. */
export default describePackage({
  package: 'normalize-url',
  version: '8.1.1',
  derived: [['(0)', '()']],
});
