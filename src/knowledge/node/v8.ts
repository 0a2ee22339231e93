import { describePackage } from '../grammar/index.ts';

/** The format is V8's own, made for trusted data: what is not well formed may take the process down, or worse. */
export default describePackage({
  package: 'node:v8',
  version: '26.6.6',
  sinks: { deserialization: ['deserialize(0)', 'new {Deserializer,DefaultDeserializer}(0)'] },
});
