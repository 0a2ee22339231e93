import { describePackage } from '../grammar/index.ts';

/** The library has no weak primitive but a fast hash, which passwords do not belong in. */
export default describePackage({
  package: 'tweetnacl',
  version: '1.0.3',
  sinks: { hashed: ['hash(0)'] },
});
