import { describePackage } from '../grammar/index.ts';

const MODULES = [
  'legacy',
  'sha1',
  'sha2',
  'sha256',
  'sha512',
  'sha3',
  'ripemd160',
  'hmac',
  'hkdf',
  'pbkdf2',
  'scrypt',
  'argon2',
  'blake2',
  'blake2b',
  'blake2s',
  'blake3',
];
const FAST =
  '{md5,sha1,ripemd160,sha224,sha256,sha384,sha512,sha512_256,sha3_256,sha3_384,sha3_512,keccak_256,blake2b,blake2s,blake3}';
const of = (at: string, is: string) => ({ at, is });

/** Each module of the package has functions of its own; none of them shares a name with another meaning. */
export default describePackage({
  package: '@noble/hashes',
  version: '1.8.0',
  aliases: MODULES.flatMap((name) => [`@noble/hashes/${name}`, `@noble/hashes/${name}.js`]),
  constants: {
    md5: 'md5',
    sha1: 'sha1',
    ripemd160: 'ripemd160',
    sha224: 'sha224',
    sha256: 'sha256',
    sha384: 'sha384',
    sha512: 'sha512',
  },
  instances: { [`${FAST}.create()`]: 'Hash', 'Hash#update()': 'Hash' },
  sinks: { hashed: [`${FAST}(0)`, 'Hash#update(0)', 'hkdf(1)'] },
  roles: {
    'hash-algorithm': [
      of('md5()', 'md5'),
      of('md5.create()', 'md5'),
      of('sha1()', 'sha1'),
      of('sha1.create()', 'sha1'),
      of('ripemd160()', 'ripemd160'),
      of('ripemd160.create()', 'ripemd160'),
    ],
    'mac-algorithm': ['hmac(0)', 'hmac.create(0)'],
    'mac-key': ['hmac(1)', 'hmac.create(1)'],
    'kdf-digest': ['{pbkdf2,pbkdf2Async}(0)'],
    'kdf-iterations': ['{pbkdf2,pbkdf2Async}(3).c'],
    'kdf-salt': [
      '{pbkdf2,pbkdf2Async}(2)',
      '{scrypt,scryptAsync,argon2d,argon2i,argon2id,argon2dAsync,argon2iAsync,argon2idAsync}(1)',
    ],
    'scrypt-cost': ['{scrypt,scryptAsync}(2).N'],
    'scrypt-block-size': ['{scrypt,scryptAsync}(2).r'],
    'scrypt-parallelization': ['{scrypt,scryptAsync}(2).p'],
    'argon2-variant': [of('{argon2d,argon2dAsync}()', 'argon2d'), of('{argon2i,argon2iAsync}()', 'argon2i')],
    'argon2-memory': ['{argon2d,argon2i,argon2id,argon2dAsync,argon2iAsync,argon2idAsync}(2).m'],
    'argon2-passes': ['{argon2d,argon2i,argon2id,argon2dAsync,argon2iAsync,argon2idAsync}(2).t'],
  },
});
