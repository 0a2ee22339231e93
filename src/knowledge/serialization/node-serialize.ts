import { describePackage } from '../grammar/index.ts';

/** Text of functions is evaluated; one that ends in `()` is called on the way. */
export default describePackage({
  package: 'node-serialize',
  version: '0.0.4',
  sinks: { deserialization: ['unserialize(0)'] },
});
