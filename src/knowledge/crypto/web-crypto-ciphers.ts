import { describePackage } from '../grammar/index.ts';

/** The Web Crypto API of browsers, workers and Node.js. */
export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  roles: {
    'nonce-cipher': ['SubtleCrypto#encrypt(0).name'],
    'opened-cipher': ['SubtleCrypto#decrypt(0).name'],
    nonce: ['SubtleCrypto#encrypt(0).{iv,counter}'],
    'nonce-key': ['SubtleCrypto#encrypt(1)'],
    'nonce-message': ['SubtleCrypto#encrypt(2)'],
    'random-value': ['crypto.{getRandomValues,randomUUID}()', 'SubtleCrypto#generateKey()'],
    'random-fill': ['crypto.getRandomValues(0)'],
    'made-of': ['SubtleCrypto#{digest,importKey,deriveBits,deriveKey}()'],
    'tag-length-bits': ['SubtleCrypto#{encrypt,decrypt}(0).tagLength'],
    'mac-made': ['SubtleCrypto#{sign,verify}()'],
  },
});
