import { describePackage } from '../grammar/index.ts';

/** No version refuses `constructor`. */
export default describePackage({
  package: 'defaults-deep',
  version: '0.2.4',
  sinks: { merged: ['(1..)'] },
});
