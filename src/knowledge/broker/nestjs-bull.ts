import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/bull',
  version: '12.0.0',
  instances: { 'Process()@(0)': 'bull:Job' },
});
