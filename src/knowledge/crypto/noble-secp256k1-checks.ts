import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/curves/secp256k1.js',
  version: '2.4.0',
  aliases: ['@noble/curves/secp256k1'],
  sinks: {
    // Private keys, as they are or byte by byte.
    unguessable: [
      '{secp256k1,schnorr}.getPublicKey(0)',
      '{secp256k1,schnorr}.getPublicKey(0).*',
      '{secp256k1,schnorr}.sign(1)',
      '{secp256k1,schnorr}.sign(1).*',
    ],
  },
  roles: { verdict: ['{secp256k1,schnorr}.verify()'] },
});
