import { describePackage } from '../grammar/index.ts';

/** A plugin: Fastify calls it with the application and the options, which are handed on to `helmet`. */
export default describePackage({
  package: '@fastify/helmet',
  version: '13.2.0',
  aliases: ['fastify-helmet'],
  default: 'fastifyHelmet',
  roles: {
    'control-hsts': ['fastifyHelmet()'],
    hsts: ['fastifyHelmet(1).{hsts,strictTransportSecurity}'],
    'hsts-max-age': ['fastifyHelmet(1).{hsts,strictTransportSecurity}.maxAge'],
  },
});
