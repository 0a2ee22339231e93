import { describePackage } from '../grammar/index.ts';
import { ROUTE_INPUT, ROUTE_SCHEMAS, routesAt } from './ts-rest.ts';

export default describePackage({
  package: '@ts-rest/express',
  version: '3.52.1',
  instances: {
    'initServer()': 'Server',
    'RouteInput#req': 'express:Request',
    'RouteInput#res': 'express:Response',
  },
  handlers: {
    ...routesAt('Server#router(1)'),
    ...routesAt('createExpressEndpoints(1)'),
    'Server#route(1)': [['RouteInput']],
    'Server#route(1).handler': [['RouteInput']],
  },
  sources: { request: [ROUTE_INPUT] },
  schemas: ROUTE_SCHEMAS,
});
