import { describePackage } from '../grammar/index.ts';

const RSA = { '(0)': { in: ['rsa', 'rsa-pss', 'dsa'] } };
const EC = { '(0)': 'ec' };
const DH = { '(0)': 'dh' };

/** Algorithms, keys and costs. Nonces, tags, checks and the life of keys stand in tables of their own. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  aliases: ['crypto-browserify'],
  instances: {
    'createHash()': 'Hash',
    'Hash#{update,copy}()': 'Hash',
    'createHmac()': 'Hmac',
    'Hmac#update()': 'Hmac',
    '{createPrivateKey,createPublicKey,createSecretKey,generateKeySync}()': 'KeyObject',
    'createSign()': 'Sign',
    'Sign#update()': 'Sign',
    'webcrypto.subtle': 'global:SubtleCrypto',
    subtle: 'global:SubtleCrypto',
  },
  constants: {
    'constants.RSA_PKCS1_PADDING': 1,
    'constants.RSA_NO_PADDING': 3,
    'constants.RSA_PKCS1_OAEP_PADDING': 4,
    'constants.RSA_PKCS1_PSS_PADDING': 6,
  },
  sinks: { hashed: ['Hash#update(0)', 'Hmac#update(0)', 'hash(1)', '{hkdf,hkdfSync}(1)'] },
  roles: {
    'hash-algorithm': ['createHash(0)', 'hash(0)', 'Hash(0)', 'new Hash(0)'],
    'digest-check': ['timingSafeEqual()'],
    'mac-algorithm': ['createHmac(0)', 'Hmac(0)', 'new Hmac(0)'],
    'mac-key': ['createHmac(1)'],
    'signature-algorithm': [
      '{createSign,createVerify,sign,verify,Sign,Verify}(0)',
      'new {Sign,Verify}(0)',
      { at: '{generateKeyPair,generateKeyPairSync}(1).hashAlgorithm', when: { '(0)': 'rsa-pss' } },
    ],
    'signature-made': ['{createSign,sign}()'],
    'signature-padding': ['sign(2).padding', 'Sign#sign(0).padding'],
    'cipher-algorithm': [
      '{createCipheriv,createDecipheriv,createCipher,createDecipher,Cipheriv,Decipheriv}(0)',
      'new {Cipheriv,Decipheriv}(0)',
      '{generateKeyPair,generateKeyPairSync}(1).privateKeyEncoding.cipher',
      'KeyObject#export(0).cipher',
    ],
    'cipher-without-nonce': ['{createCipher,createDecipher,Cipher,Decipher}()'],
    'cipher-key': ['{createCipheriv,createDecipheriv}(1)'],
    'decrypt-padding': ['privateDecrypt(0).padding'],
    'encrypt-padding': ['publicEncrypt(0).padding'],
    'modulus-bits': [{ at: '{generateKeyPair,generateKeyPairSync}(1).modulusLength', when: RSA }],
    'prime-bits': [
      { at: '{generateKeyPair,generateKeyPairSync}(1).primeLength', when: DH },
      'createDiffieHellman(0)',
    ],
    'mac-key-bits': [{ at: '{generateKey,generateKeySync}(1).length', when: { '(0)': 'hmac' } }],
    curve: ['createECDH(0)', { at: '{generateKeyPair,generateKeyPairSync}(1).namedCurve', when: EC }],
    'random-length': ['{randomBytes,pseudoRandomBytes}(0)'],
    'dh-group': [
      '{getDiffieHellman,createDiffieHellmanGroup,DiffieHellmanGroup}(0)',
      { at: '{generateKeyPair,generateKeyPairSync}(1).group', when: DH },
    ],
    'kdf-iterations': ['{pbkdf2,pbkdf2Sync}(2)'],
    'kdf-digest': ['{pbkdf2,pbkdf2Sync}(4)'],
    'kdf-password': ['{pbkdf2,pbkdf2Sync,scrypt,scryptSync}(0)', '{argon2,argon2Sync}(1).message'],
    'kdf-salt': ['{pbkdf2,pbkdf2Sync,scrypt,scryptSync}(1)', '{argon2,argon2Sync}(1).nonce'],
    'scrypt-cost': ['{scrypt,scryptSync}(3).{N,cost}'],
    'scrypt-block-size': ['{scrypt,scryptSync}(3).{r,blockSize}'],
    'scrypt-parallelization': ['{scrypt,scryptSync}(3).{p,parallelization}'],
    'argon2-variant': ['{argon2,argon2Sync}(0)'],
    'argon2-memory': ['{argon2,argon2Sync}(1).memory'],
    'argon2-passes': ['{argon2,argon2Sync}(1).passes'],
  },
});
