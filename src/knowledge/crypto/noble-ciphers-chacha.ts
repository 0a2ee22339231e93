import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/ciphers/chacha',
  version: '1.3.0',
  aliases: ['@noble/ciphers/chacha.js'],
  roles: {
    'nonce-either': ['{chacha20poly1305,xchacha20poly1305}(1)'],
    'nonce-key': ['{chacha20poly1305,xchacha20poly1305}(0)'],
  },
});
