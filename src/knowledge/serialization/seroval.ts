import { describePackage } from '../grammar/index.ts';

/** `deserialize` evaluates the text as code; `fromJSON` reads data. */
export default describePackage({
  package: 'seroval',
  version: '1.8.2',
  sinks: { deserialization: ['deserialize(0)'] },
});
