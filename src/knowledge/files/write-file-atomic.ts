import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'write-file-atomic',
  version: '7.0.1',
  sinks: { path: ['(0)', 'sync(0)'] },
});
