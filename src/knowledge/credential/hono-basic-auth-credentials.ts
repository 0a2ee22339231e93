import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono/basic-auth',
  version: '4.13.19',
  roles: { 'own-secret': ['basicAuth(0..).password'] },
});
