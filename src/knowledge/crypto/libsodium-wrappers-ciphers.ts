import { describePackage } from '../grammar/index.ts';

const AEAD = 'crypto_aead_{chacha20poly1305,chacha20poly1305_ietf,xchacha20poly1305_ietf,aegis128l,aegis256}';
const names = AEAD.slice('crypto_aead_{'.length, -1).split(',');
const ENCRYPT = `{${names.flatMap((name) => [`crypto_aead_${name}_encrypt`, `crypto_aead_${name}_encrypt_detached`]).join(',')}}`;
const BOX = '{crypto_box_easy,crypto_box_detached}';
const SECRETBOX = '{crypto_secretbox_easy,crypto_secretbox_detached,crypto_box_easy_afternm}';

export default describePackage({
  package: 'libsodium-wrappers',
  version: '0.8.4',
  aliases: ['libsodium-wrappers-sumo'],
  roles: {
    'key-bytes': ['{crypto_pwhash,crypto_scalarmult,crypto_box_beforenm}()'],
    'key-wiped': ['memzero(0)'],
    nonce: [`${ENCRYPT}(3)`, `${BOX}(1)`, `${SECRETBOX}(1)`],
    'nonce-key': [`${ENCRYPT}(4)`, `${BOX}(3)`, `${SECRETBOX}(2)`],
    'nonce-message': [`${ENCRYPT}(0)`, `${BOX}(0)`, `${SECRETBOX}(0)`],
    'random-value': ['{randombytes_buf,crypto_secretbox_keygen,crypto_box_keypair}()'],
    'made-of': [
      '{from_hex,from_base64,from_string,to_hex,to_base64,crypto_generichash,crypto_hash,crypto_pwhash}()',
    ],
  },
});
