import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/curves/nist.js',
  version: '2.4.0',
  aliases: ['@noble/curves/nist'],
  sinks: {
    // Private keys, as they are or byte by byte.
    unguessable: [
      '{p256,p384,p521}.getPublicKey(0)',
      '{p256,p384,p521}.getPublicKey(0).*',
      '{p256,p384,p521}.sign(1)',
      '{p256,p384,p521}.sign(1).*',
    ],
  },
  roles: { verdict: ['{p256,p384,p521}.verify()'] },
});
