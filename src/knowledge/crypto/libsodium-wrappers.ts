import { describePackage } from '../grammar/index.ts';
import { PWHASH_CONSTANTS } from './pwhash-constants.ts';

/** The library has no weak primitive but fast hashes, which passwords do not belong in, and the least of its costs. */
export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo', 'libsodium'],
  constants: PWHASH_CONSTANTS,
  roles: {
    'argon2-passes': ['crypto_pwhash_str(1)', 'crypto_pwhash(3)'],
    'argon2-memory-bytes': ['crypto_pwhash_str(2)', 'crypto_pwhash(4)'],
    'kdf-password': ['crypto_pwhash_str(0)', 'crypto_pwhash(1)'],
    'kdf-salt': ['crypto_pwhash(2)'],
  },
  sinks: { hashed: ['crypto_generichash(1)', '{crypto_hash,crypto_hash_sha256,crypto_hash_sha512}(0)'] },
});
