import { describePackage } from '../grammar/index.ts';

/** The library has no weak primitive but fast hashes, which passwords do not belong in. */
export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo', 'libsodium'],
  sinks: { hashed: ['crypto_generichash(1)', '{crypto_hash,crypto_hash_sha256,crypto_hash_sha512}(0)'] },
});
