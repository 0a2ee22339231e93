import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'merge-deep',
  version: '3.0.3',
  sinks: { merged: [{ at: '(1..)', versions: '<3.0.3' }] },
});
