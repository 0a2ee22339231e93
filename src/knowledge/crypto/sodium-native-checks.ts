import { describePackage } from '../grammar/index.ts';

/** What opens a box says whether it could, and throws nothing. */
export default describePackage({
  package: 'sodium-native',
  version: '5.1.0',
  aliases: ['sodium-universal'],
  roles: {
    verdict: [
      '{crypto_sign_verify_detached,crypto_sign_open,crypto_auth_verify,crypto_pwhash_str_verify}()',
      '{crypto_secretbox_open_easy,crypto_secretbox_open_detached,crypto_box_open_easy,crypto_box_open_detached,crypto_box_seal_open}()',
    ],
  },
});
