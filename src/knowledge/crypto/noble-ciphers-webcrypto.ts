import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/ciphers/webcrypto',
  version: '1.3.0',
  aliases: ['@noble/ciphers/webcrypto.js'],
  roles: {
    'malleable-cipher': ['{ctr,cbc}()'],
    'nonce-either': ['{cbc,ctr,gcm}(1)'],
    'nonce-key': ['{cbc,ctr,gcm}(0)'],
    'random-value': ['randomBytes()'],
  },
});
