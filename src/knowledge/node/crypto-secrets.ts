import { describePackage } from '../grammar/index.ts';

/** What was encrypted is so because nobody shall read it. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  instances: {
    '{createDecipheriv,createDecipher}()': 'Decipheriv',
    'createECDH()': 'ECDH',
    '{createDiffieHellman,getDiffieHellman,createDiffieHellmanGroup}()': 'DiffieHellman',
  },
  sources: {
    plaintext: ['Decipheriv#{update,final}()', 'privateDecrypt()'],
    drawn: ['{randomBytes,randomUUID,randomInt}()', '{randomBytes,randomInt}(1..2:1)'],
    key: [
      'generateKeyPairSync().privateKey',
      'generateKeyPairSync().privateKey.export()',
      '{createPrivateKey,createSecretKey,generateKeySync}().export()',
      'generateKeyPair(2:2)',
      'generateKeyPair(2:2).export()',
      'generateKey(2:1).export()',
      '{scryptSync,pbkdf2Sync,hkdfSync}()',
      'scrypt(3:1)',
      'scrypt(4:1)',
      '{pbkdf2,hkdf}(5:1)',
      '{ECDH,DiffieHellman}#{getPrivateKey,computeSecret}()',
      'diffieHellman()',
    ],
  },
});
