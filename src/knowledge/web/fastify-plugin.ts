import { describePackage } from '../grammar/index.ts';

/** A plugin that is to see the instance around it; it is called as any other. */
export default describePackage({
  package: 'fastify-plugin',
  version: '6.0.0',
  default: 'fastifyPlugin',
  handlers: { 'fastifyPlugin(0)': [['fastify:FastifyInstance', '-', '-']] },
  same: [['fastifyPlugin(0)', 'fastifyPlugin()']],
});
