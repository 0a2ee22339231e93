import { describePackage } from '../grammar/index.ts';

/** Text is run as code; version 3 cannot read any more. */
export default describePackage({
  package: 'serialize-to-js',
  version: '1.2.2',
  sinks: { deserialization: ['deserialize(0)'] },
});
