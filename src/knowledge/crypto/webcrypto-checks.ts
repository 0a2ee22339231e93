import { describePackage } from '../grammar/index.ts';

const DRAWN = 'iv,counter,salt';

export default describePackage({
  package: 'global',
  sources: { digest: ['SubtleCrypto#sign()'] },
  roles: {
    'failing-check': ['SubtleCrypto#{decrypt,unwrapKey}()', 'crypto.getRandomValues()'],
    'verdict-promise': ['SubtleCrypto#verify()'],
  },
  sinks: {
    unguessable: [
      `crypto.subtle.{encrypt,deriveKey,deriveBits}(0).{${DRAWN}}`,
      'crypto.subtle.encrypt(0).iv.*',
      'crypto.subtle.importKey(1)',
      // Bytes that are written one by one.
      'crypto.subtle.importKey(1).*',
    ],
  },
});
