import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tar-fs',
  version: '3.1.3',
  sinks: { path: ['{extract,pack}(0)'] },
});
