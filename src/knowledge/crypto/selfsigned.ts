import { describePackage } from '../grammar/index.ts';

/** Keys had 1024 bits unless more were asked for. */
export default describePackage({
  package: 'selfsigned',
  version: '2.4.1',
  roles: {
    'modulus-bits': [
      'generate(1).keySize',
      {
        at: 'generate()',
        when: { '(1).keySize': 'absent', '(1).keyPair': 'absent' },
        versions: '<3',
        is: 1024,
      },
    ],
    'signature-algorithm': ['generate(1).algorithm'],
  },
});
