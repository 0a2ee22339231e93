import { describePackage } from '../grammar/index.ts';

/** What is encrypted with, what is made of what, and the steps of a cipher's life. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  instances: {
    'createECDH()': 'ECDH',
    'createCipheriv()': 'Cipher',
    'createDecipheriv()': 'Decipher',
    'Cipher#{setAAD,setAutoPadding}()': 'Cipher',
    'Decipher#{setAAD,setAuthTag,setAutoPadding}()': 'Decipher',
  },
  roles: {
    'nonce-cipher': ['createCipheriv(0)'],
    'cipher-stream': ['{createCipheriv,createCipher}()', 'Cipher#setAAD()'],
    'decipher-stream': [
      '{createDecipheriv,createDecipher}()',
      'Decipher#{setAAD,setAuthTag,setAutoPadding}()',
    ],
    'opened-cipher': ['createDecipheriv(0)'],
    nonce: ['createCipheriv(2)'],
    'nonce-key': ['createCipheriv(1)'],
    'random-value': [
      '{randomBytes,pseudoRandomBytes,randomUUID,randomInt,generateKeySync,generateKeyPairSync,createECDH}()',
      '{getRandomValues,randomFillSync}()',
      'webcrypto.{getRandomValues,randomUUID}()',
      'ECDH#generateKeys()',
    ],
    'random-fill': ['{randomFill,randomFillSync,getRandomValues}(0)', 'webcrypto.getRandomValues(0)'],
    'made-of': [
      '{createHash,createHmac,pbkdf2Sync,scryptSync,hkdfSync,hash,createSecretKey}()',
      'Hash#{update,digest,copy}()',
      'Hmac#{update,digest}()',
      'ECDH#computeSecret()',
    ],
    'tag-length': ['{createCipheriv,createDecipheriv}(3).authTagLength'],
    'tag-set': ['Decipher#setAuthTag()'],
    'tag-given': ['Decipher#setAuthTag(0)'],
    'tag-read': ['Cipher#getAuthTag()'],
    'cipher-update': ['{Cipher,Decipher}#update()'],
    'cipher-final': ['{Cipher,Decipher}#final()'],
    'mac-made': ['createHmac()'],
    'key-callback': ['scrypt(3..4)', '{pbkdf2,hkdf}(5)'],
    'key-bytes': [
      '{scryptSync,scrypt,pbkdf2Sync,pbkdf2,hkdfSync,hkdf,privateDecrypt,diffieHellman}()',
      'ECDH#computeSecret()',
    ],
  },
});
