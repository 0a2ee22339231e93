import { describePackage } from '../grammar/index.ts';

/** Options are handed on to `fastify`. */
export default describePackage({
  package: '@nestjs/platform-fastify',
  version: '12.5.0',
  roles: { 'proxy-trust': ['new FastifyAdapter(0).trustProxy'] },
});
