import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/curves/ed25519.js',
  version: '2.4.0',
  aliases: ['@noble/curves/ed25519'],
  sinks: {
    // Private keys, as they are or byte by byte.
    unguessable: [
      '{ed25519,ed25519ctx,ed25519ph}.getPublicKey(0)',
      '{ed25519,ed25519ctx,ed25519ph}.getPublicKey(0).*',
      '{ed25519,ed25519ctx,ed25519ph}.sign(1)',
      '{ed25519,ed25519ctx,ed25519ph}.sign(1).*',
    ],
  },
  roles: { verdict: ['{ed25519,ed25519ctx,ed25519ph}.verify()'] },
});
