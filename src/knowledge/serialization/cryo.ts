import { describePackage } from '../grammar/index.ts';

/** Functions are evaluated, prototypes are set as the text says. */
export default describePackage({
  package: 'cryo',
  version: '0.0.6',
  sinks: { deserialization: ['parse(0)'] },
});
