import { describePackage } from '../grammar/index.ts';

const CIPHERS = '{AES,DES,TripleDES,Rabbit,RabbitLegacy,Blowfish}';

/** A key that is a text is a password: key and IV are derived of it and a random salt, and no `iv` is looked at. */
export default describePackage({
  package: 'crypto-js',
  version: '4.2.0',
  roles: {
    // No mode of the library has a tag.
    'malleable-cipher': ['AES.{encrypt,decrypt}()'],
    nonce: [`${CIPHERS}.encrypt(2).iv`, `algo.${CIPHERS}.createEncryptor(1).iv`],
    'nonce-key': [`${CIPHERS}.encrypt(1)`, `algo.${CIPHERS}.createEncryptor(0)`],
    'nonce-message': [`${CIPHERS}.encrypt(0)`],
    'mac-made': ['{HmacMD5,HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3}()'],
    'random-value': ['lib.WordArray.random()'],
    'made-of': [
      'enc.{Hex,Utf8,Base64,Base64url,Latin1,Utf16,Utf16LE}.{parse,stringify}()',
      'lib.WordArray.create()',
      '{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160}()',
      '{HmacMD5,HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3}()',
      '{PBKDF2,EvpKDF}()',
    ],
  },
});
