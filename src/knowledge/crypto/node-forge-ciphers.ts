import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node-forge',
  version: '1.4.3',
  instances: {
    'md.{md5,sha1,sha256,sha384,sha512}.create()': 'md.MessageDigest',
  },
  roles: {
    'nonce-cipher': ['cipher.createCipher(0)'],
    'opened-cipher': ['cipher.createDecipher(0)'],
    'verdict-opened': ['cipher.createDecipher().finish()'],
    nonce: ['cipher.createCipher().start(0).iv'],
    'tag-length-bits': ['cipher.{createCipher,createDecipher}().start(0).tagLength'],
    'mac-made': ['hmac.create()'],
    'random-value': [
      'random.{getBytesSync,getBytes}()',
      'rsa.generateKeyPair()',
      'pki.rsa.generateKeyPair()',
    ],
    'made-of': [
      'util.{hexToBytes,decode64,encode64,encodeUtf8,decodeUtf8,createBuffer,bytesToHex}()',
      'md.MessageDigest#{update,digest}()',
      'pkcs5.pbkdf2()',
    ],
  },
});
