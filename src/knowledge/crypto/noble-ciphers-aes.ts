import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/ciphers/aes',
  version: '1.3.0',
  aliases: ['@noble/ciphers/aes.js', '@noble/ciphers/webcrypto', '@noble/ciphers/webcrypto.js'],
  roles: {
    'random-value': ['randomBytes()'],
    'malleable-cipher': ['{ctr,cbc,cfb}()'],
    'nonce-either': ['{ctr,cbc,cfb,gcm}(1)'],
    'nonce-key': ['{ctr,cbc,cfb,gcm}(0)'],
  },
});
