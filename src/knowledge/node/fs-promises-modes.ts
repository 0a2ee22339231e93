import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:fs/promises',
  version: '26.6.6',
  roles: {
    'file-mode': [
      '{chmod,lchmod}(1)',
      'mkdir(1)',
      'mkdir(1).mode',
      'open(2)',
      '{writeFile,appendFile}(2).mode',
    ],
  },
});
