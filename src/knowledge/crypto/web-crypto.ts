import { describePackage } from '../grammar/index.ts';

const RSA = { matches: /^rs/i, such: 'RSA-OAEP' } as const;
const SIGNING = ['RSASSA-PKCS1-v1_5', 'RSA-PSS'];
const ENCRYPTING = 'SubtleCrypto#{encrypt,decrypt,generateKey}';

/** WebCrypto, read against `lib.dom.d.ts` of TypeScript 6.0.3. It knows no broken cipher; hash functions and costs can be. */
export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  instances: { 'crypto.subtle': 'SubtleCrypto', 'Crypto#subtle': 'SubtleCrypto' },
  sinks: { hashed: ['SubtleCrypto#digest(1)'] },
  roles: {
    'hash-algorithm': ['SubtleCrypto#digest(0)', 'SubtleCrypto#digest(0).name'],
    'signature-algorithm': ['hash', 'hash.name'].flatMap((hash) => [
      { at: `SubtleCrypto#generateKey(0).${hash}`, when: { '(0).name': { in: SIGNING } } },
      { at: `SubtleCrypto#importKey(2).${hash}`, when: { '(2).name': { in: SIGNING } } },
      { at: `SubtleCrypto#{sign,verify}(0).${hash}`, when: { '(0).name': 'ECDSA' } },
    ]),
    'signature-scheme': ['SubtleCrypto#{generateKey,sign}(0).name', 'SubtleCrypto#sign(0)'],
    'mac-algorithm': [
      { at: 'SubtleCrypto#generateKey(0).hash', when: { '(0).name': 'HMAC' } },
      { at: 'SubtleCrypto#importKey(2).hash', when: { '(2).name': 'HMAC' } },
      { at: 'SubtleCrypto#generateKey(0).hash.name', when: { '(0).name': 'HMAC' } },
      { at: 'SubtleCrypto#importKey(2).hash.name', when: { '(2).name': 'HMAC' } },
    ],
    'cipher-algorithm': [`${ENCRYPTING}(0).name`, 'SubtleCrypto#{wrapKey,unwrapKey}(3).name'],
    'modulus-bits': [{ at: 'SubtleCrypto#generateKey(0).modulusLength', when: { '(0).name': RSA } }],
    'mac-key-bits': [{ at: 'SubtleCrypto#generateKey(0).length', when: { '(0).name': 'HMAC' } }],
    'kdf-iterations': ['SubtleCrypto#{deriveKey,deriveBits}(0).iterations'],
    'kdf-digest': [
      { at: 'SubtleCrypto#{deriveKey,deriveBits}(0).hash', when: { '(0).name': 'PBKDF2' } },
      { at: 'SubtleCrypto#{deriveKey,deriveBits}(0).hash.name', when: { '(0).name': 'PBKDF2' } },
    ],
    'kdf-salt': [{ at: 'SubtleCrypto#{deriveKey,deriveBits}(0).salt', when: { '(0).name': 'PBKDF2' } }],
  },
});
