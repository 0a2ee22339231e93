import { describePackage } from '../grammar/index.ts';

/** With `@fastify/websocket`, a route of sockets is given the socket where others are given the request. */
export default describePackage({
  package: 'fastify',
  version: '5, @fastify/websocket 11.3.7',
  sources: { message: ['FastifyRequest#on:message(0)', 'FastifyRequest#socket.on:message(0)'] },
});
