import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  instances: { '{FastifyInstance,FastifyRequest,FastifyReply}#log': 'pino:Logger' },
  roles: {
    'log-redact': ['(0).logger.redact', 'fastify(0).logger.redact'],
    'log-redact-paths': ['(0).logger.redact.paths', 'fastify(0).logger.redact.paths'],
    'log-timestamp': ['(0).logger.timestamp', 'fastify(0).logger.timestamp'],
  },
});
