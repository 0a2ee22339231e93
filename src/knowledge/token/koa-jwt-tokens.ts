import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa-jwt',
  version: '4.0.4',
  roles: {
    'jwt-accepted': ['(0).algorithms.*'],
    'jwt-key': ['(0).secret'],
    'jwt-expiry-ignored': ['(0).ignoreExpiration'],
  },
});
