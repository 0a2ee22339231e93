import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  sources: { secret: [`FastifyRequest#headers.{${SECRET_HEADERS}}`] },
});
