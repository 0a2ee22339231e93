import { describePackage } from '../grammar/index.ts';

/** What is written to files. */
export default describePackage({
  package: 'node:fs',
  version: '26.6.6',
  roles: {
    'file-written': ['{writeFile,writeFileSync}(1)', 'promises.writeFile(1)'],
    'bytes-shown': [
      '{writeFile,writeFileSync,appendFile,appendFileSync}(1)',
      'promises.{writeFile,appendFile}(1)',
    ],
  },
});
