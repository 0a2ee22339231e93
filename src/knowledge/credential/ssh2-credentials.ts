import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ssh2',
  version: '1.17.0, @types/ssh2 1.15.6',
  roles: { credential: ['Client#connect(0).{password,passphrase}'] },
});
