import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next-auth',
  version: '4.24.15',
  roles: { account: ['{getServerSession,unstable_getServerSession}()'] },
});
