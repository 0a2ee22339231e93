import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/hashes/utils',
  version: '1.8.0',
  aliases: ['@noble/hashes/utils.js'],
  derived: [['bytesToHex(0)', 'bytesToHex()']],
});
