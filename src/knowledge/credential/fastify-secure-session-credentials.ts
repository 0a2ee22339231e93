import { describePackage } from '../grammar/index.ts';

/** A plugin: Fastify calls it with the application and the options. */
export default describePackage({
  package: '@fastify/secure-session',
  version: '8.4.0',
  default: 'fastifySecureSession',
  roles: { 'own-secret': ['fastifySecureSession(1).{secret,key}'] },
});
