import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/ed25519',
  version: '2.3.0',
  sinks: {
    // Private keys, as they are or byte by byte.
    unguessable: [
      '{getPublicKey,getPublicKeyAsync}(0)',
      '{getPublicKey,getPublicKeyAsync}(0).*',
      '{sign,signAsync}(1)',
      '{sign,signAsync}(1).*',
    ],
  },
  roles: { verdict: ['verify()'], 'verdict-promise': ['verifyAsync()'] },
});
