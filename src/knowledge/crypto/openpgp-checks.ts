import { describePackage } from '../grammar/index.ts';

/** A wrong signature rejects `verified` of it, and nothing else, unless a signature is expected. */
export default describePackage({
  package: 'openpgp',
  version: '5.11.3',
  roles: {
    'verdict-part': [
      {
        at: 'verify()',
        when: { '(0).expectSigned': { notIn: [true] } },
        is: 'signatures.verified',
      },
      {
        at: 'decrypt()',
        when: { '(0).verificationKeys': 'present', '(0).expectSigned': { notIn: [true] } },
        is: 'signatures.verified',
      },
    ],
    'failing-check': [{ at: '{verify,decrypt}()', when: { '(0).expectSigned': true } }],
  },
});
