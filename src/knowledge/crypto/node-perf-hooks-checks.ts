import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:perf_hooks',
  version: '20.20.2',
  sources: { clock: ['performance.now()'] },
});
