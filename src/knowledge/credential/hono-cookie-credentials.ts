import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono/cookie',
  version: '4.13.19',
  roles: { 'own-secret': ['getSignedCookie(1)', 'setSignedCookie(3)', 'generateSignedCookie(2)'] },
});
