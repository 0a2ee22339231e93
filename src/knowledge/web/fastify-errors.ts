import { describePackage } from '../grammar/index.ts';

const ROUTES = 'get,head,post,put,patch,delete,options,all';

/** An error that is sent as it is becomes its message; see `FastifyReply#send`. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  sources: { caught: ['Failure#'] },
  sinks: {
    sent: [
      'FastifyReply#send(0)',
      `FastifyInstance#{${ROUTES}}(1..2)()`,
      `FastifyInstance#{${ROUTES}}(1).handler()`,
      'FastifyInstance#route(0).handler()',
      'FastifyInstance#setErrorHandler(0)()',
    ],
  },
});
