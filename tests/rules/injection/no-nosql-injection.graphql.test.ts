import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import { GraphQLObjectType, GraphQLString, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLList, GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { GraphQLJSON } from 'graphql-type-json';
import Note from '../models/note.js';
`;
const field = (args: string, body: string): string => `${HEAD}
const Kind = new GraphQLEnumType({ name: 'Kind', values: { OPEN: {}, DONE: {} } });
const Filter = new GraphQLInputObjectType({ name: 'Filter', fields: { title: { type: GraphQLString }, raw: { type: GraphQLJSON } } });
const Later = new GraphQLInputObjectType({ name: 'Later', fields: () => ({ title: { type: GraphQLString } }) });
export const Query = new GraphQLObjectType({ name: 'Query', fields: { notes: {
  type: GraphQLString,
  args: { ${args} },
  resolve: async (_, args) => { ${body} },
} } });`;

/** What arguments of fields can be is declared beside the resolver, or in a document that the file does not show. */
testRule(rule, {
  safe: {
    'a text that is declared beside the resolver': field(
      'title: { type: GraphQLString }',
      'return Note.find({ title: args.title });',
    ),
    'an identifier': field('id: { type: GraphQLID }', 'return Note.findById(args.id);'),
    'what has to be given': field(
      'title: { type: new GraphQLNonNull(GraphQLString) }',
      'return Note.find({ title: args.title });',
    ),
    'an element of a list of texts': field(
      'titles: { type: new GraphQLList(GraphQLString) }',
      'return Note.find({ title: args.titles[0] });',
    ),
    'an enumeration and a number': field(
      'kind: { type: Kind }, age: { type: GraphQLInt }',
      'return Note.find({ kind: args.kind, age: args.age });',
    ),
    'a text within an object': field(
      'filter: { type: Filter }',
      'return Note.find({ title: args.filter.title });',
    ),
    'a text within an object that is made later': field(
      'filter: { type: new GraphQLNonNull(Later) }',
      'return Note.find({ title: args.filter.title });',
    ),
    'a scalar of resolvers whose document stands elsewhere': `import Note from '../models/note.js';
export const resolvers = { Query: {
  note: (_, { id }) => Note.findById(id),
  notes: (_, args) => Note.find({ title: args.input.title }),
} };`,
  },
  vulnerable: {
    'a scalar that is anything': field(
      'filter: { type: GraphQLJSON }',
      'return Note.find(args.filter); // !tainted\n',
    ),
    'a scalar that is anything within an object': field(
      'filter: { type: Filter }',
      'return Note.find({ title: args.filter.raw }); // !tainted\n',
    ),
    'a text that is parsed': field(
      'search: { type: GraphQLString }',
      'return Note.find(JSON.parse(args.search)); // !tainted\n',
    ),
    'a whole filter of resolvers whose document stands elsewhere': `import Note from '../models/note.js';
export const resolvers = { Query: {
  notes: (_, { filter }) => Note.find(filter), // !tainted
} };`,
    'resolvers that are combined': `import { combineResolvers } from 'graphql-resolvers';
import Note from '../models/note.js';
import { isAuthenticated } from './auth.js';
export const Query = {
  notes: combineResolvers(isAuthenticated, async (_, { search, title }) => {
    await Note.find({ title });
    return Note.find(JSON.parse(search)); // !tainted
  }),
};`,
  },
});
