import { describePackage } from '../grammar/index.ts';

/** What passwords are hashed with; the least costs of the library are no costs. */
export default describePackage({
  package: 'sodium-native',
  version: '5.1.0',
  aliases: ['sodium-universal'],
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
    'argon2-passes': ['crypto_pwhash_str(2)', 'crypto_pwhash(3)'],
    'argon2-memory-bytes': ['crypto_pwhash_str(3)', 'crypto_pwhash(4)'],
    'kdf-password': ['crypto_pwhash_str(1)', 'crypto_pwhash(1)'],
    'kdf-salt': ['crypto_pwhash(2)'],
  },
});
