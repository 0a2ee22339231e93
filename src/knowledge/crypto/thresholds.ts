import type { CipherMode } from './cipher-modes.ts';

/**
 * The figures that rules measure by, each with the document it stands in. Options of the rules go before them.
 *
 * - NIST SP 800-131A rev. 2, tables 2 and 3: less than 112 bits of security is disallowed.
 * - NIST SP 800-57 part 1 rev. 5, table 2: 2048 bits of RSA, DSA or DH, and 224 bits of a curve, are 112 bits of security;
 *   3072 and 256 are 128, which it asks for beyond 2030.
 * - RFC 7518, 3.2: a key for HMAC has at least as many bits as its digest. RFC 2104, 3 says the same.
 * - NIST SP 800-132, 5.1: a salt has at least 128 bits.
 * - NIST SP 800-38D, 8.2.2: a random nonce of GCM has at least 96 bits, so that two are the same with less than one chance
 *   in 2^32; nonces of OCB (RFC 7253, 3.1) and ChaCha20-Poly1305 (RFC 8439, 2.8) have 96 bits. NIST SP 800-38D, 5.2.1.2:
 *   tags of less than 96 bits are left to few applications, with bounds of their own.
 * - OWASP Password Storage Cheat Sheet, 2023-2026: costs of Argon2id, scrypt, bcrypt and PBKDF2. RFC 9106, 4 has Argon2id.
 */
export const MODULUS_BITS = { least: 2048, preferred: 3072 } as const;
export const CURVE_BITS = { least: 224, preferred: 256 } as const;
export const SALT_BYTES = 16;
export const BCRYPT_COST = 10;
/** Of a key whose digest is not named: that of SHA-256. */
export const MAC_KEY_BYTES = 32;

/** Bytes, and the document that asks for them. */
export interface Least {
  readonly bytes: number;
  readonly source: string;
}

/** Of a nonce that is drawn at random, by mode. */
export const LEAST_NONCE: Readonly<Partial<Record<CipherMode, Least>>> = {
  gcm: { bytes: 12, source: 'NIST SP 800-38D, 8.2.2' },
  ocb: { bytes: 12, source: 'RFC 7253, 3.1' },
  'chacha20-poly1305': { bytes: 12, source: 'RFC 8439, 2.8' },
};

/** Of a tag. */
export const LEAST_TAG: Least = { bytes: 12, source: 'NIST SP 800-38D, 5.2.1.2' };

/** Rounds of PBKDF2-HMAC by hash function, without case and separators. */
const PBKDF2_ROUNDS: Readonly<Record<string, number>> = {
  md5: 1_300_000,
  ripemd160: 1_300_000,
  sha1: 1_300_000,
  sha224: 600_000,
  sha256: 600_000,
  sha384: 210_000,
  sha512: 210_000,
};

/** The rounds that PBKDF2 needs with a hash function; the lowest of all where the function is not known. */
export function getPbkdf2Rounds(digest: string | undefined): number {
  const name = digest?.replaceAll(/[-_ /]/g, '').toLowerCase() ?? '';
  return PBKDF2_ROUNDS[name] ?? 210_000;
}

/** Costs of equal worth: `[N, p]` with r = 8. */
const SCRYPT: readonly (readonly [cost: number, parallelization: number])[] = [
  [131_072, 1],
  [65_536, 2],
  [32_768, 3],
  [16_384, 5],
  [8192, 10],
];

/** Is a cost of scrypt at least one of those recommended? A larger block stands for a larger cost. */
export function isScryptEnough(cost: number, blockSize: number, parallelization: number): boolean {
  return SCRYPT.some(
    ([least, lanes]) => (cost * blockSize) / 8 >= least && parallelization >= lanes && blockSize >= 8,
  );
}

/** Costs of equal worth: `[KiB, passes]`. */
const ARGON2: readonly (readonly [memory: number, passes: number])[] = [
  [47_104, 1],
  [19_456, 2],
  [12_288, 3],
  [9216, 4],
  [7168, 5],
];

/** Is a cost of Argon2 at least one of those recommended? */
export function isArgon2Enough(memory: number, passes: number): boolean {
  return ARGON2.some(([least, count]) => memory >= least && passes >= count);
}

/** Bytes that the digest of a hash function has; undefined for one that is not known. */
export function findDigestBytes(digest: string): number | undefined {
  const name = digest.replaceAll(/[-_ /]/g, '').toLowerCase();
  const bits =
    /^(?:rsa|hmac)?sha(?:3|2)?(224|256|384|512)$/.exec(name)?.[1] ?? /^(?:hs)(256|384|512)$/.exec(name)?.[1];
  return bits === undefined ? undefined : Number(bits) / 8;
}

/** What the variant of Argon2 is called that is not advised for passwords (RFC 9106, 4): by number or name. */
export function findArgon2Flaw(variant: unknown): string | undefined {
  if (variant === 0 || variant === 'd' || variant === 'argon2d') return 'Argon2d';
  return variant === 1 || variant === 'i' || variant === 'argon2i' ? 'Argon2i' : undefined;
}

/** What to give in place of a low cost: OWASP's figures in words. */
export const COSTS = {
  scrypt: 'N 131072, r 8 and p 1, or N 16384, r 8 and p 5',
  bcrypt: '12',
  argon2: '19456 KiB and 2 passes, or 47104 KiB and 1',
} as const;

/** KiB of Argon2 that are enough whatever the number of passes. */
export const ARGON2_ONCE = 47_104;
