import { describePackage } from '../grammar/index.ts';

/** What @fastify/jwt, @fastify/session and @fastify/passport put there. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  roles: { account: ['FastifyRequest#{user,session}'] },
});
