/** What libsodium calls the costs and variants of its password hash, in `crypto_pwhash.h`; the memory in bytes. */
export const PWHASH_CONSTANTS = {
  crypto_pwhash_OPSLIMIT_MIN: 1,
  crypto_pwhash_OPSLIMIT_INTERACTIVE: 2,
  crypto_pwhash_OPSLIMIT_MODERATE: 3,
  crypto_pwhash_OPSLIMIT_SENSITIVE: 4,
  crypto_pwhash_MEMLIMIT_MIN: 8192,
  crypto_pwhash_MEMLIMIT_INTERACTIVE: 67_108_864,
  crypto_pwhash_MEMLIMIT_MODERATE: 268_435_456,
  crypto_pwhash_MEMLIMIT_SENSITIVE: 1_073_741_824,
  crypto_pwhash_ALG_ARGON2I13: 1,
  crypto_pwhash_ALG_ARGON2ID13: 2,
} as const;
