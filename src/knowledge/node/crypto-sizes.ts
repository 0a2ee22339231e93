import { describePackage } from '../grammar/index.ts';

/** What is drawn or derived in as many bytes as it is told. */
export default describePackage({
  package: 'node:crypto',
  version: '20.20.2',
  sinks: {
    size: ['{randomBytes,pseudoRandomBytes}(0)', '{pbkdf2,pbkdf2Sync}(3)', '{scrypt,scryptSync}(2)'],
  },
});
