import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-jwt',
  version: '8.5',
  roles: { 'own-secret': ['expressjwt(0).secret'] },
});
