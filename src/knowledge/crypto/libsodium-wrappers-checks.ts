import { describePackage } from '../grammar/index.ts';

const AEADS = ['chacha20poly1305', 'chacha20poly1305_ietf', 'xchacha20poly1305_ietf'];

export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo'],
  sources: { digest: ['{crypto_auth,crypto_shorthash}()'] },
  derived: [
    ['to_hex(0)', 'to_hex()'],
    ['to_base64(0)', 'to_base64()'],
  ],
  roles: {
    'failing-check': [
      '{crypto_secretbox_open_easy,crypto_box_open_easy,crypto_box_seal_open,crypto_sign_open}()',
      `{${AEADS.map((name) => `crypto_aead_${name}_decrypt`).join(',')}}()`,
    ],
    'tag-part': [
      {
        at: `{crypto_secretbox_detached,crypto_box_detached,${AEADS.map((name) => `crypto_aead_${name}_encrypt_detached`).join(',')}}()`,
        is: 'mac',
      },
    ],
    verdict: [
      '{crypto_auth_verify,crypto_sign_verify_detached,crypto_sign_final_verify,crypto_pwhash_str_verify,memcmp}()',
      '{crypto_auth_hmacsha256_verify,crypto_auth_hmacsha512_verify}()',
    ],
  },
});
