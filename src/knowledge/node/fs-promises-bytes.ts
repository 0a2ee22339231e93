import { describePackage } from '../grammar/index.ts';

/** What is written to files. */
export default describePackage({
  package: 'node:fs/promises',
  version: '26.6.6',
  roles: { 'bytes-shown': ['{writeFile,appendFile}(1)'] },
});
