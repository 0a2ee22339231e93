import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:perf_hooks',
  version: '26.6.6',
  sources: { clock: ['performance.now()'] },
});
