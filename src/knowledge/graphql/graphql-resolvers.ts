import { describePackage } from '../grammar/index.ts';

const RESOLVER = [['-', 'Args', '-', '-']];

/** Resolvers that are put together are given the arguments of the one that comes of it. */
export default describePackage({
  package: 'graphql-resolvers',
  version: '0.4.2',
  handlers: {
    '{combineResolvers,pipeResolvers}(0..)': RESOLVER,
    'allResolvers(0).*': RESOLVER,
    'isDependee(0)': RESOLVER,
  },
  sources: { request: ['Args#'] },
  schemas: { 'Args#': { types: '(0).typeDefs' } },
});
