import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:fs/promises',
  version: '26.6.6',
  instances: { 'open()': 'FileHandle' },
  sinks: { disk: ['{writeFile,appendFile}(1)', 'FileHandle#{write,writeFile,appendFile}(0)'] },
});
