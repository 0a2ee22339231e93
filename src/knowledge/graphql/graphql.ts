import { describePackage } from '../grammar/index.ts';

const RESOLVER = [['-', 'Args', '-', '-']];

export default describePackage({
  package: 'graphql',
  version: '16.15.0',
  handlers: {
    'new GraphQLObjectType(0).fields.*.{resolve,subscribe}': RESOLVER,
    'new GraphQLObjectType(0).fields().*.{resolve,subscribe}': RESOLVER,
    '{graphql,graphqlSync,execute,executeSync}(0).rootValue.*': [['Args', '-', '-']],
  },
  sources: { request: ['Args#'] },
  schemas: { 'Args#': { types: '(0).schema' } },
});
