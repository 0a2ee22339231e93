import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hash-wasm',
  version: '4.13.0',
  sinks: {
    hashed: [
      '{md4,md5,sha1,sha224,sha256,sha384,sha512,sha3,keccak,blake2b,blake2s,blake3,ripemd160,sm3,whirlpool}(0)',
    ],
  },
  roles: {
    'hash-algorithm': [
      { at: '{md5,createMD5}()', is: 'md5' },
      { at: '{md4,createMD4}()', is: 'md4' },
      { at: '{sha1,createSHA1}()', is: 'sha1' },
      { at: '{ripemd160,createRIPEMD160}()', is: 'ripemd160' },
    ],
    'kdf-password': ['{bcrypt,bcryptVerify,argon2i,argon2d,argon2id,argon2Verify,pbkdf2,scrypt}(0).password'],
    'kdf-salt': ['{bcrypt,argon2i,argon2d,argon2id,pbkdf2,scrypt}(0).salt'],
    'kdf-iterations': ['pbkdf2(0).iterations'],
    'bcrypt-cost': ['bcrypt(0).costFactor'],
    'scrypt-cost': ['scrypt(0).costFactor'],
    'scrypt-block-size': ['scrypt(0).blockSize'],
    'scrypt-parallelization': ['scrypt(0).parallelism'],
    'argon2-variant': [
      { at: 'argon2i()', is: 'argon2i' },
      { at: 'argon2d()', is: 'argon2d' },
    ],
    'argon2-memory': ['argon2id(0).memorySize'],
    'argon2-passes': ['argon2id(0).iterations'],
    'verdict-promise': ['{bcryptVerify,argon2Verify}()'],
  },
});
