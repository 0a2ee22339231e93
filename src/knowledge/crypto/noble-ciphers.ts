import { describePackage } from '../grammar/index.ts';

const of = (at: string, is: string) => ({ at, is });

export default describePackage({
  package: '@noble/ciphers/aes',
  version: '1.3.0',
  aliases: ['@noble/ciphers/aes.js', '@noble/ciphers/webcrypto', '@noble/ciphers/webcrypto.js'],
  roles: {
    'cipher-algorithm': [of('ecb()', 'aes-ecb'), of('cbc()', 'aes-cbc')],
    'cipher-key': ['{ecb,cbc,ctr,gcm,siv,gcmsiv}(0)'],
  },
});
