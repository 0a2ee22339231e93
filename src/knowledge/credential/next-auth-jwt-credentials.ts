import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next-auth/jwt',
  version: '4.24.15',
  roles: { 'own-secret': ['{encode,decode,getToken}(0).secret'] },
});
