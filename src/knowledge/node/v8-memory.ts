import { describePackage } from '../grammar/index.ts';

/** All that is in memory, written to a file or given as a stream. */
export default describePackage({
  package: 'node:v8',
  version: '26.6.6',
  roles: {
    'memory-dump': ['{writeHeapSnapshot,getHeapSnapshot}()'],
    'memory-dump-path': ['writeHeapSnapshot(0)'],
  },
});
