import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next-auth/jwt',
  version: '4.24.15',
  roles: { account: ['getToken()'] },
});
