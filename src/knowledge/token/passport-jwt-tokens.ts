import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'passport-jwt',
  version: '4.0.1',
  roles: {
    'jwt-accepted': ['new Strategy(0).algorithms.*', 'new Strategy(0).jsonWebTokenOptions.algorithms.*'],
    'jwt-key': ['new Strategy(0).secretOrKey'],
    'jwt-expiry-ignored': [
      'new Strategy(0).ignoreExpiration',
      'new Strategy(0).jsonWebTokenOptions.ignoreExpiration',
    ],
  },
});
