import { describePackage } from '../grammar/index.ts';

/** A function of the root value is given the arguments of the field first. */
export default describePackage({
  package: 'graphql-http',
  version: '1.23.1',
  aliases: ['express', 'fastify', 'fetch', 'http', 'http2', 'koa', 'node', 'uWebSockets'].map(
    (server) => `graphql-http/lib/use/${server}`,
  ),
  handlers: {
    'createHandler(0).rootValue.*': [['Args', '-', '-']],
    'createHandler(0).{context,onSubscribe}': [['Request', 'Params']],
  },
  sources: { request: ['Args#', 'Request#{headers,url,body,raw}', 'Params#'] },
  schemas: { 'Args#': { types: '(0).schema' } },
});
