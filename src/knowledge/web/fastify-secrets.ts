import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  sources: {
    secret: [
      `FastifyRequest#headers.{${SECRET_HEADERS}}`,
      // The methods of @fastify/jwt 10.2.8.
      'FastifyInstance#jwt.sign()',
      'FastifyReply#jwtSign()',
    ],
  },
  // The methods of @fastify/cookie 11.1.5.
  sinks: { 'cookie-value': ['FastifyReply#{setCookie,cookie}(1)'] },
});
