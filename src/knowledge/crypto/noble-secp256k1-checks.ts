import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/curves/secp256k1.js',
  version: '2.4.0',
  aliases: ['@noble/curves/secp256k1'],
  roles: { verdict: ['{secp256k1,schnorr}.verify()'] },
});
