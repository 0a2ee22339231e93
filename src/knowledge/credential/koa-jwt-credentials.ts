import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa-jwt',
  version: '4.0',
  roles: { 'own-secret': ['(0).secret'] },
});
