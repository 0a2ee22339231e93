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
      '{createPrivateKey,privateDecrypt,privateEncrypt}(0).passphrase',
      'sign(2).passphrase',
      'Sign#sign(0).passphrase',
      '{generateKeyPair,generateKeyPairSync}(1).privateKeyEncoding.passphrase',
      'KeyObject#export(0).passphrase',
    ],
  },
});
