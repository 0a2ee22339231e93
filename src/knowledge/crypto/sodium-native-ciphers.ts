import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sodium-native',
  version: '5.1.0',
  aliases: ['sodium-universal'],
  roles: {
    'key-wiped': ['sodium_memzero(0)'],
    nonce: [
      '{crypto_secretbox_easy,crypto_box_easy}(2)',
      '{crypto_secretbox_detached,crypto_box_detached}(3)',
      'crypto_aead_xchacha20poly1305_ietf_encrypt(4)',
      'crypto_aead_xchacha20poly1305_ietf_encrypt_detached(5)',
    ],
    'nonce-key': [
      'crypto_secretbox_easy(3)',
      'crypto_box_easy(4)',
      'crypto_secretbox_detached(4)',
      'crypto_box_detached(5)',
      'crypto_aead_xchacha20poly1305_ietf_encrypt(5)',
      'crypto_aead_xchacha20poly1305_ietf_encrypt_detached(6)',
    ],
    'random-fill': ['randombytes_buf(0)'],
  },
});
