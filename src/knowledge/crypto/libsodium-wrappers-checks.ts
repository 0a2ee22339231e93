import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo'],
  sources: { digest: ['{crypto_auth,crypto_auth_hmacsha256,crypto_auth_hmacsha512,crypto_shorthash}()'] },
  derived: [
    ['to_hex(0)', 'to_hex()'],
    ['to_base64(0)', 'to_base64()'],
  ],
  roles: { verdict: ['{crypto_auth_verify,memcmp}()'] },
});
