import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jose',
  version: '5.10',
  roles: {
    'own-secret': ['{jwtVerify,jwtDecrypt}(1)', 'new SignJWT().**.sign(0)', 'new EncryptJWT().**.encrypt(0)'],
  },
});
