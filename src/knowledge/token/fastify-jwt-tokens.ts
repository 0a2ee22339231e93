import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@fastify/jwt',
  version: '9.1.0',
  default: 'fastifyJwt',
  roles: {
    'jwt-algorithm': ['fastifyJwt(1).sign.algorithm'],
    'jwt-accepted': ['fastifyJwt(1).verify.algorithms.*'],
    'jwt-expiry-ignored': ['fastifyJwt(1).verify.ignoreExpiration'],
  },
});
