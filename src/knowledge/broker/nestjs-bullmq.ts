import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/bullmq',
  version: '12.0.0',
  instances: { 'WorkerHost#process(0)': 'bullmq:Job' },
});
