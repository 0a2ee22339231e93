import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'heapdump',
  version: '0.3.15',
  roles: { 'memory-dump': ['writeSnapshot()'], 'memory-dump-path': ['writeSnapshot(0)'] },
});
