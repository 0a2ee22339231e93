import { describePackage } from '../grammar/index.ts';

/** A plugin: Fastify calls it with the application and the options. */
export default describePackage({
  package: '@fastify/cookie',
  version: '11.1.5',
  default: 'fastifyCookie',
  roles: { 'own-secret': ['fastifyCookie(1).secret', 'fastifyCookie(1).secret.*'] },
});
