import { describe } from 'vitest';
import { cases } from './world.ts';

const TYPES = `
const types = gql\`
  "texts and # comments"
  enum Order { NAME AGE }
  scalar Date
  input Filter { name: String, age: Int, inner: Filter }
  type User { id: ID! }
  type Query { user(id: ID!, age: Int = 3): User, users(order: Order, tags: [String!], ages: [Int!]!): [User!]! }
  type Mutation { save(filter: Filter!, at: Date): Boolean }
\`;`;

describe('what types of resolvers prove', () => {
  cases({
    scalars: `${TYPES}
schemaOf({ types, resolvers: { Query: { user(parent, { id, age }) {
  sink(id); // !
  sink(age);
  find(id);
} } } });`,
    'members of lists, and names of a list': `${TYPES}
schemaOf({ types, resolvers: { Query: { users: (parent, args) => {
  sink(args.order);
  sink(args.ages[0]);
  sink(args.tags[0]); // !
  find(args.tags); // !
} } } });`,
    'objects that are given': `${TYPES}
schemaOf({ types: [types], resolvers: { Mutation: { save: (parent, { filter, at }) => {
  sink(filter.age);
  sink(filter.inner.age);
  sink(filter.name); // !
  sink(at);
} } } });`,
    'types that nobody sees': `
schemaOf({ types, resolvers: { Query: { user(parent, { age }) {
  sink(age); // !
} } } });`,
    'another field': `${TYPES}
schemaOf({ types, resolvers: { Query: { other(parent, { age }) {
  sink(age); // !
} } } });`,
  });
});
