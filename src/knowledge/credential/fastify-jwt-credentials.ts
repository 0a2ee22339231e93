import { describePackage } from '../grammar/index.ts';

/** A plugin: Fastify calls it with the application and the options. */
export default describePackage({
  package: '@fastify/jwt',
  version: '10.2.8',
  default: 'fastifyJwt',
  roles: { 'own-secret': ['fastifyJwt(1).secret', 'fastifyJwt(1).secret.private'] },
});
