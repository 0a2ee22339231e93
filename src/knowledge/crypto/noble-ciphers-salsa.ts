import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/ciphers/salsa',
  version: '1.3.0',
  aliases: ['@noble/ciphers/salsa.js'],
  roles: {
    'nonce-either': ['{secretbox,xsalsa20poly1305}(1)'],
    'nonce-key': ['{secretbox,xsalsa20poly1305}(0)'],
  },
});
