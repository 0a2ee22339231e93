import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:tls',
  roles: { 'tls-verify': ['connect(0..2).rejectUnauthorized'] },
});
