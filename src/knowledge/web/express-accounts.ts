import { describePackage } from '../grammar/index.ts';

/** What express-session and passport put there. */
export default describePackage({
  package: 'express',
  version: '5.3.0',
  roles: { account: ['Request#{user,session}'] },
});
