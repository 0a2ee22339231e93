import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'deep-extend',
  version: '0.6.0',
  sinks: { merged: [{ at: '(1..)', versions: '<0.5.1' }] },
});
