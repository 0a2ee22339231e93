import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next-auth',
  version: '4.24.15',
  default: 'NextAuth',
  roles: { 'own-secret': ['NextAuth(0).secret', 'NextAuth(0).jwt.secret'] },
});
