import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tweetnacl',
  version: '1.0.3',
  roles: { verdict: ['sign.detached.verify()', 'verify()'] },
  sinks: {
    unguessable: [
      'secretbox(1..2)',
      'secretbox(1..2).*',
      'box(1)',
      'box(1).*',
      'box.after(1)',
      // Private keys, and what they are made of.
      'sign.keyPair.{fromSeed,fromSecretKey}(0)',
      'sign.keyPair.{fromSeed,fromSecretKey}(0).*',
      'box.keyPair.fromSecretKey(0)',
      'box.keyPair.fromSecretKey(0).*',
    ],
  },
});
