import { describePackage } from '../grammar/index.ts';

const CIPHERS = '{AES,DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.{encrypt,decrypt}';
const BROKEN = (name: string, is: string) => ({ at: `${name}.{encrypt,decrypt}()`, is });
const of = (at: string, is: string) => ({ at, is });
const PARTS = [
  ...['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA3', 'SHA384', 'SHA512', 'RIPEMD160', 'PBKDF2', 'EvpKDF'],
  ...['HmacMD5', 'HmacSHA1', 'HmacRIPEMD160', 'AES', 'TripleDES', 'RC4', 'Rabbit', 'Blowfish'],
];

export default describePackage({
  package: 'crypto-js',
  version: '4.2.0',
  aliases: ['crypto-js/index', 'crypto-js/core', 'crypto-js/crypto-js'],
  parts: {
    ...Object.fromEntries(
      PARTS.map((name) => [`crypto-js/${name.toLowerCase().replace(/^hmac/, 'hmac-')}`, name]),
    ),
    'crypto-js/mode-ecb': 'mode.ECB',
    'crypto-js/mode-cfb': 'mode.CFB',
    'crypto-js/mode-ctr': 'mode.CTR',
    'crypto-js/mode-ofb': 'mode.OFB',
  },
  constants: {
    'mode.ECB': 'ecb',
    'mode.CBC': 'cbc',
    'mode.CFB': 'cfb',
    'mode.CTR': 'ctr',
    'mode.OFB': 'ofb',
    'algo.MD5': 'md5',
    'algo.SHA1': 'sha1',
    'algo.SHA224': 'sha224',
    'algo.SHA256': 'sha256',
    'algo.SHA384': 'sha384',
    'algo.SHA512': 'sha512',
    'algo.RIPEMD160': 'ripemd160',
  },
  instances: {
    'algo.{MD5,SHA1,SHA224,SHA256,SHA3,SHA384,SHA512,RIPEMD160}.create()': 'Hasher',
    'Hasher#update()': 'Hasher',
  },
  sinks: {
    hashed: ['{MD5,SHA1,SHA224,SHA256,SHA3,SHA384,SHA512,RIPEMD160}(0)', 'Hasher#{update,finalize}(0)'],
  },
  roles: {
    'hash-algorithm': [
      of('MD5()', 'md5'),
      of('SHA1()', 'sha1'),
      of('RIPEMD160()', 'ripemd160'),
      of('algo.MD5.create()', 'md5'),
      of('algo.SHA1.create()', 'sha1'),
      of('algo.RIPEMD160.create()', 'ripemd160'),
    ],
    'mac-algorithm': [
      of('HmacMD5()', 'md5'),
      of('HmacSHA1()', 'sha1'),
      of('HmacRIPEMD160()', 'ripemd160'),
      'algo.HMAC.create(0)',
    ],
    'mac-key': ['{HmacMD5,HmacSHA1,HmacSHA256,HmacSHA512}(1)'],
    'cipher-algorithm': [
      BROKEN('DES', 'des'),
      BROKEN('TripleDES', '3des'),
      BROKEN('RC4', 'rc4'),
      BROKEN('RC4Drop', 'rc4'),
      BROKEN('Rabbit', 'rabbit'),
      BROKEN('RabbitLegacy', 'rabbit'),
      BROKEN('Blowfish', 'blowfish'),
      { at: 'AES.{encrypt,decrypt}()', when: { '(2).mode': 'absent' }, is: 'aes-cbc' },
    ],
    'cipher-mode': [`${CIPHERS}(2).mode`],
    'cipher-key': [`${CIPHERS}(1)`],
    'random-length': ['lib.WordArray.random(0)'],
    'kdf-iterations': [
      'PBKDF2(2).iterations',
      { at: 'PBKDF2()', when: { '(2).iterations': 'absent' }, versions: '<4.2', is: 1 },
    ],
    'kdf-digest': ['PBKDF2(2).hasher'],
    'kdf-salt': ['PBKDF2(1)'],
  },
});
