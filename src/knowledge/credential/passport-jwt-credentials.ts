import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'passport-jwt',
  version: '4.0',
  roles: { 'own-secret': ['new Strategy(0).secretOrKey'] },
});
