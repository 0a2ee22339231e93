import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/ciphers/utils',
  version: '1.3.0',
  aliases: ['@noble/ciphers/utils.js'],
  roles: {
    'key-wiped': ['clean(0..)'],
    'made-of': [
      '{hexToBytes,bytesToHex,utf8ToBytes,bytesToUtf8,concatBytes,numberToBytesBE,toBytes,copyBytes}()',
    ],
  },
});
