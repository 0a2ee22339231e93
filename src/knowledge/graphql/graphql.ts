import { describePackage } from '../grammar/index.ts';

/** Maps of resolvers stand in files of their own, which need not load anything of GraphQL. */
const ROOTS = ['Query', 'Mutation', 'Subscription'];
/** Fields that are made by calls say beside the resolver what it is given. */
const TYPED = [['-', 'TypedArgs', '-', '-']];

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
    'new GraphQLObjectType(0).fields.*.{resolve,subscribe}': TYPED,
    'new GraphQLObjectType(0).fields().*.{resolve,subscribe}': TYPED,
    'GraphQLFieldConfig#{resolve,subscribe}': TYPED,
    '{graphql,graphqlSync,execute,executeSync}(0).rootValue.*': [['Args', '-', '-']],
  },
  sources: { request: ['Args#', 'TypedArgs#'] },
  schemas: { 'Args#': { types: '(0).schema' }, 'TypedArgs#': { beside: 'args' } },
  proofs: {
    number: ['{GraphQLInt,GraphQLFloat}'],
    boolean: ['GraphQLBoolean'],
    enum: ['GraphQLEnumType#'],
    text: ['{GraphQLString,GraphQLID}'],
    schema: ['{GraphQLNonNull,GraphQLList,GraphQLInputObjectType,GraphQLEnumType}#'],
    inner: ['new GraphQLNonNull(0)', 'GraphQLNonNull(0)'],
    elements: ['new GraphQLList(0)', 'GraphQLList(0)'],
    fields: ['new GraphQLInputObjectType(0).fields'],
  },
});
