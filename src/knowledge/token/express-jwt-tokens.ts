import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-jwt',
  version: '8.5.1',
  roles: {
    'jwt-accepted': ['expressjwt(0).algorithms.*'],
    'jwt-key': ['expressjwt(0).secret'],
    'jwt-expiry-ignored': ['expressjwt(0).ignoreExpiration'],
  },
});
