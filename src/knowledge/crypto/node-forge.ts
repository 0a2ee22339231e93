import { describePackage } from '../grammar/index.ts';

const of = (at: string, is: string) => ({ at, is });

export default describePackage({
  package: 'node-forge',
  version: '1.4.3',
  instances: {
    '{md5,sha1,sha256,sha384,sha512}.create()': 'MessageDigest',
    'md.{md5,sha1,sha256,sha384,sha512}.create()': 'MessageDigest',
    'MessageDigest#update()': 'MessageDigest',
    'hmac.create()': 'HMAC',
    'pki.rsa.generateKeyPair()': 'KeyPair',
    'rsa.generateKeyPair()': 'KeyPair',
    'KeyPair#privateKey': 'PrivateKey',
    'KeyPair#publicKey': 'PublicKey',
    'pki.{privateKeyFromPem,decryptRsaPrivateKey,privateKeyFromAsn1}()': 'PrivateKey',
    'pki.{createCertificate,certificateFromPem}()': 'Certificate',
    'pki.{publicKeyFromPem,publicKeyFromAsn1}()': 'PublicKey',
  },
  sinks: { hashed: ['MessageDigest#update(0)'] },
  roles: {
    'hash-algorithm': [
      of('md.md5.create()', 'md5'),
      of('md.sha1.create()', 'sha1'),
      of('md5.create()', 'md5'),
      of('sha1.create()', 'sha1'),
    ],
    'signature-made': ['PrivateKey#sign()', 'Certificate#sign()'],
    'mac-algorithm': ['HMAC#start(0)'],
    'mac-key': ['HMAC#start(1)'],
    'cipher-algorithm': [
      '{cipher,aes,des}.{createCipher,createDecipher}(0)',
      of('rc2.{createEncryptionCipher,createDecryptionCipher,startEncrypting,startDecrypting}()', 'rc2'),
      of('des.{createEncryptionCipher,createDecryptionCipher,startEncrypting,startDecrypting}()', 'des'),
    ],
    'cipher-key': ['cipher.{createCipher,createDecipher}(1)'],
    'decrypt-padding': [
      'PrivateKey#decrypt(1)',
      { at: 'PrivateKey#decrypt()', when: { '(1)': 'absent' }, is: 'RSAES-PKCS1-V1_5' },
    ],
    'encrypt-padding': ['PublicKey#encrypt(1)'],
    'modulus-bits': [
      'rsa.generateKeyPair(0)',
      'rsa.generateKeyPair(0).bits',
      'pki.rsa.generateKeyPair(0)',
      'pki.rsa.generateKeyPair(0).bits',
    ],
    'kdf-salt': ['pkcs5.pbkdf2(1)', 'pbkdf2(1)'],
    'random-length': ['random.{getBytes,getBytesSync}(0)'],
    'kdf-iterations': ['pkcs5.pbkdf2(2)', 'pbkdf2(2)'],
    'kdf-digest': [
      'pkcs5.pbkdf2(4)',
      'pbkdf2(4)',
      { at: 'pkcs5.pbkdf2()', when: { '(4)': 'absent' }, is: 'sha1' },
    ],
  },
});
