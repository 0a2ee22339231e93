import { describePackage } from '../grammar/index.ts';
import { describeSubtleCiphers } from './subtle-ciphers.ts';

const web = describeSubtleCiphers('webcrypto.subtle');
const subtle = describeSubtleCiphers('subtle');

/** What is encrypted with, and what is made of what. */
export default describePackage({
  package: 'node:crypto',
  version: '20.20.2',
  instances: {
    'createHash()': 'Hash',
    'createHmac()': 'Hmac',
    'Hash#{update,copy}()': 'Hash',
    'Hmac#update()': 'Hmac',
    'createECDH()': 'ECDH',
  },
  roles: {
    'nonce-cipher': ['createCipheriv(0)', ...(web['nonce-cipher'] ?? []), ...(subtle['nonce-cipher'] ?? [])],
    nonce: ['createCipheriv(2)', ...(web.nonce ?? []), ...(subtle.nonce ?? [])],
    'nonce-key': ['createCipheriv(1)', ...(web['nonce-key'] ?? []), ...(subtle['nonce-key'] ?? [])],
    'nonce-message': [...(web['nonce-message'] ?? []), ...(subtle['nonce-message'] ?? [])],
    'random-value': [
      '{randomBytes,pseudoRandomBytes,randomUUID,randomInt,generateKeySync,generateKeyPairSync,createECDH}()',
      '{getRandomValues,randomFillSync}()',
      'webcrypto.{getRandomValues,randomUUID}()',
      'ECDH#generateKeys()',
      ...(web['random-value'] ?? []),
      ...(subtle['random-value'] ?? []),
    ],
    'random-fill': ['{randomFill,randomFillSync,getRandomValues}(0)', 'webcrypto.getRandomValues(0)'],
    'made-of': [
      '{createHash,createHmac,pbkdf2Sync,scryptSync,hkdfSync,hash,createSecretKey}()',
      'Hash#{update,digest,copy}()',
      'Hmac#{update,digest}()',
      'ECDH#computeSecret()',
      ...(web['made-of'] ?? []),
      ...(subtle['made-of'] ?? []),
    ],
  },
});
