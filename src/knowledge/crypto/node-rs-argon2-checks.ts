import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@node-rs/argon2',
  version: '2.2.1',
  roles: { 'verdict-promise': ['verify()'], verdict: ['verifySync()'] },
});
