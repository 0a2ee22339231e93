import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo'],
  sources: {
    plaintext: [
      '{crypto_secretbox_open_easy,crypto_box_open_easy,crypto_box_seal_open,crypto_aead_chacha20poly1305_ietf_decrypt,crypto_aead_xchacha20poly1305_ietf_decrypt}()',
    ],
  },
});
