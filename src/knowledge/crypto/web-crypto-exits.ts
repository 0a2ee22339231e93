import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  sources: {
    plaintext: ['SubtleCrypto#decrypt()'],
    drawn: ['crypto.{randomUUID,getRandomValues}()'],
    // The other formats serve public keys as well.
    key: [{ at: 'SubtleCrypto#exportKey()', when: { '(0)': 'pkcs8' } }],
  },
});
