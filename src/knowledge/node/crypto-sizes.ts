import { describePackage } from '../grammar/index.ts';

/** What is drawn or derived in as many bytes as it is told. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  sinks: {
    size: ['{randomBytes,pseudoRandomBytes}(0)', '{pbkdf2,pbkdf2Sync}(3)', '{scrypt,scryptSync}(2)'],
  },
});
