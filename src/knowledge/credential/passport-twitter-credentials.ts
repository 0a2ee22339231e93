import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'passport-twitter',
  version: '1.0.4',
  default: 'Strategy',
  roles: { credential: ['new Strategy(0).consumerSecret'] },
});
