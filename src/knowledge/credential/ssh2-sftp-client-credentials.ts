import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ssh2-sftp-client',
  version: '12.1.1',
  roles: { credential: ['#connect(0).{password,passphrase}'] },
});
