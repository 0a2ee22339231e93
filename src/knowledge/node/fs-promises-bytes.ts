import { describePackage } from '../grammar/index.ts';

/** What is written to files. */
export default describePackage({
  package: 'node:fs/promises',
  version: '26.6.6',
  roles: { 'file-written': ['writeFile(1)'], 'bytes-shown': ['{writeFile,appendFile}(1)'] },
});
