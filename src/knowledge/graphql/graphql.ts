import { describePackage } from '../grammar/index.ts';

/** Maps of resolvers stand in files of their own, which need not load anything of GraphQL. */
const ROOTS = ['Query', 'Mutation', 'Subscription'];
const RESOLVER = [['-', 'Args', '-', '-']];

export default describePackage({
  package: 'graphql',
  version: '16.15.0',
  conventions: [
    {
      exports: ROOTS.flatMap((root) => [
        `${root}.*`,
        `*.${root}.*`,
        `*.${root}.*.resolve`,
        `*.${root}.*.subscribe`,
      ]),
      words: ROOTS,
      parameters: ['-', 'Args', '-', '-'],
    },
  ],
  handlers: {
    'new GraphQLObjectType(0).fields.*.{resolve,subscribe}': RESOLVER,
    'new GraphQLObjectType(0).fields().*.{resolve,subscribe}': RESOLVER,
    '{graphql,graphqlSync,execute,executeSync}(0).rootValue.*': [['Args', '-', '-']],
  },
  sources: { request: ['Args#'] },
  schemas: { 'Args#': { types: '(0).schema' } },
});
