import type { CipherMode } from './cipher-modes.ts';

/** How random bytes are drawn where something is encrypted: an expression, and the names it needs of a module. */
export interface Drawing {
  readonly text: (bytes: number) => string;
  readonly module?: string;
  readonly name?: string;
}

/** By the package that encrypts. */
export const DRAWINGS: ReadonlyMap<string, Drawing> = new Map([
  ['node:crypto', { text: (bytes) => `randomBytes(${bytes})`, module: 'node:crypto', name: 'randomBytes' }],
  ['global', { text: (bytes) => `crypto.getRandomValues(new Uint8Array(${bytes}))` }],
]);

/** Bytes of a nonce: the block for modes that chain or count blocks (NIST SP 800-38A), 96 bits else. */
export function getNonceLength(mode: CipherMode): number {
  return mode === 'gcm' || mode === 'ccm' || mode === 'ocb' || mode === 'chacha20-poly1305' ? 12 : 16;
}
