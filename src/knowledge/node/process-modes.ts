import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  roles: { 'file-mask': ['umask(0)'], 'bytes-shown': ['{stdout,stderr}.write(0)'] },
});
