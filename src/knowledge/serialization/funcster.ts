import { describePackage } from '../grammar/index.ts';

/** Text of functions is compiled and handed out. */
export default describePackage({
  package: 'funcster',
  version: '0.0.5',
  sinks: { deserialization: ['{deepDeserialize,deserialize}(0)'] },
});
