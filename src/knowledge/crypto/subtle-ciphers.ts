import type { PackageFacts } from '../grammar/index.ts';

/** What the ciphers of a `SubtleCrypto` are given, wherever it is found. */
export function describeSubtleCiphers(subtle: string): NonNullable<PackageFacts['roles']> {
  return {
    'nonce-cipher': [`${subtle}.encrypt(0).name`],
    nonce: [`${subtle}.encrypt(0).{iv,counter}`],
    'nonce-key': [`${subtle}.encrypt(1)`],
    'nonce-message': [`${subtle}.encrypt(2)`],
    'random-value': [`${subtle}.generateKey()`],
    'made-of': [`${subtle}.{digest,importKey,deriveBits,deriveKey}()`],
  };
}
