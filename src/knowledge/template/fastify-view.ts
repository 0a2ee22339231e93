import { describePackage } from '../grammar/index.ts';

/** Decorations of `@fastify/view` 12. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  sinks: {
    'template-name': ['FastifyReply#{view,viewAsync}(0)', 'FastifyInstance#view(0)'],
    'template-options': ['FastifyReply#{view,viewAsync}(1).*key', 'FastifyReply#locals.*key'],
  },
});
