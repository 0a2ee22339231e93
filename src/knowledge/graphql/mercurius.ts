import { describePackage } from '../grammar/index.ts';

const RESOLVER = [['-', 'Args', '-', '-']];
const LOADER = [['Queries', '-']];

/** What the plugin mercurius is registered with: no other takes resolvers. */
export default describePackage({
  package: 'fastify',
  version: 'mercurius 16.10.1',
  instances: { 'Queries#.*': 'LoaderQuery' },
  handlers: {
    'FastifyInstance#register(1).resolvers.*.*': RESOLVER,
    'FastifyInstance#register(1).resolvers.*.*.{resolve,subscribe}': RESOLVER,
    'FastifyInstance#graphql.defineResolvers(0).*.*': RESOLVER,
    'FastifyInstance#graphql.defineResolvers(0).*.*.{resolve,subscribe}': RESOLVER,
    'FastifyInstance#register(1).loaders.*.*': LOADER,
    'FastifyInstance#register(1).loaders.*.*.loader': LOADER,
    'FastifyInstance#graphql.defineLoaders(0).*.*': LOADER,
    'FastifyInstance#graphql.defineLoaders(0).*.*.loader': LOADER,
  },
  sources: { request: ['Args#', 'LoaderQuery#params'] },
  schemas: { 'Args#': { types: '(1).schema' } },
});
