import { describePackage } from '../grammar/index.ts';

const DRAWN = 'iv,counter,salt';

export default describePackage({
  package: 'global',
  sinks: {
    unguessable: [`crypto.subtle.{encrypt,deriveKey,deriveBits}(0).{${DRAWN}}`, 'crypto.subtle.importKey(1)'],
  },
});
