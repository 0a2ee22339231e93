import { describePackage } from '../grammar/index.ts';
import { ROUTE_INPUT, ROUTE_SCHEMAS, routesAt } from './ts-rest.ts';

export default describePackage({
  package: '@ts-rest/fastify',
  version: '3.52.1',
  instances: {
    'initServer()': 'Server',
    'RouteInput#request': 'fastify:FastifyRequest',
    'RouteInput#reply': 'fastify:FastifyReply',
  },
  handlers: {
    ...routesAt('Server#router(1)'),
    'Server#route(1)': [['RouteInput']],
    'Server#route(1).handler': [['RouteInput']],
  },
  sources: { request: [ROUTE_INPUT] },
  schemas: ROUTE_SCHEMAS,
});
