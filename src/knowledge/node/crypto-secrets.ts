import { describePackage } from '../grammar/index.ts';

/** What was encrypted is so because nobody shall read it. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  instances: { '{createDecipheriv,createDecipher}()': 'Decipheriv' },
  sources: {
    plaintext: ['Decipheriv#{update,final}()', 'privateDecrypt()'],
    key: [
      'generateKeyPairSync().privateKey',
      'generateKeyPairSync().privateKey.export()',
      '{createPrivateKey,createSecretKey,generateKeySync}().export()',
      '{scryptSync,pbkdf2Sync,hkdfSync}()',
    ],
  },
});
