import { describePackage } from '../grammar/index.ts';

const PARTS = '{body,querystring,query,params,headers}';

/** The schemas of routes: their patterns are run on every request. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  roles: {
    'request-pattern': [
      `FastifyInstance#{all,get,post,put,patch,delete,options,head}(1).schema.${PARTS}`,
      `FastifyInstance#route(0).schema.${PARTS}`,
    ],
  },
});
