import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-basic-auth',
  version: '1.2',
  roles: { 'own-secret': ['(0).users.*'] },
});
