import { describePackage } from '../grammar/index.ts';

/** The library has no weak primitive but fast hashes, which passwords do not belong in, and the least of its costs. */
export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo', 'libsodium'],
  constants: {
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
  },
  roles: {
    'argon2-passes': ['crypto_pwhash_str(1)', 'crypto_pwhash(3)'],
    'argon2-memory-bytes': ['crypto_pwhash_str(2)', 'crypto_pwhash(4)'],
    'kdf-password': ['crypto_pwhash_str(0)', 'crypto_pwhash(1)'],
    'kdf-salt': ['crypto_pwhash(2)'],
  },
  sinks: { hashed: ['crypto_generichash(1)', '{crypto_hash,crypto_hash_sha256,crypto_hash_sha512}(0)'] },
});
