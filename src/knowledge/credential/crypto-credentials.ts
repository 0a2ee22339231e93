import { describePackage } from '../grammar/index.ts';

/** Keys, and passwords that keys are derived from. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  same: [['createSecretKey(0)', 'createSecretKey()']],
  roles: {
    'own-secret': [
      '{createHmac,createCipher,createCipheriv,createDecipher,createDecipheriv}(1)',
      '{scrypt,scryptSync,pbkdf2,pbkdf2Sync}(0)',
      '{hkdf,hkdfSync}(1)',
    ],
  },
});
