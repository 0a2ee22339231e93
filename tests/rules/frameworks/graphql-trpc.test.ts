import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

const TRPC = `import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { exec } from 'node:child_process';
import pg from 'pg';
const pool = new pg.Pool();
const t = initTRPC.create();
export const publicProcedure = t.procedure;
`;

describe('tRPC', () => {
  testFlows({
    'an input': `${TRPC}export const router = t.router({
  find: publicProcedure.input(z.object({ name: z.string() })).query(({ input }) => pool.query("select '" + input.name + "'")), // !sql
});`,
    'a number': `${TRPC}export const router = t.router({
  find: publicProcedure.input(z.object({ id: z.number() })).query(({ input }) => pool.query('select ' + input.id)),
  one: t.procedure.input(z.number()).query((opts) => pool.query('select ' + opts.input)),
});`,
    'a mutation': `${TRPC}export const router = t.router({
  run: t.procedure.input(z.string()).mutation(async (opts) => { exec('ls ' + opts.input); }), // !command
});`,
    'a subscription': `${TRPC}export const router = t.router({
  tail: t.procedure.input(z.object({ url: z.string().url() })).subscription(async function* ({ input }) { yield await fetch(input.url); }), // !ssrf
});`,
    'after middleware': `${TRPC}const authed = t.procedure.use(({ next }) => next());
export const router = t.router({ run: authed.input(z.any()).mutation(({ input }) => exec(input.cmd)) }); // !command`,
    'a procedure of another file': at(
      'src/server/routers/files.ts',
      `import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { createTRPCRouter, protectedProcedure } from '../trpc';
export const files = createTRPCRouter({
  read: protectedProcedure.input(z.object({ name: z.string() })).query(({ input }) => readFileSync(input.name)), // !path
});`,
    ),
    'an enum of another file': at(
      'src/server/routers/kinds.ts',
      `import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { publicProcedure, router } from '../trpc';
export const kinds = router({
  read: publicProcedure.input(z.enum(['a', 'b'])).query(({ input }) => readFileSync('/srv/' + input)),
});`,
    ),
    'a context': `${TRPC}const u = initTRPC.context().create();
export const router = u.router({ x: u.procedure.query(({ ctx }) => fetch(ctx.url)) });`,
  });
});

describe('GraphQL resolvers', () => {
  testFlows({
    'of Apollo': `import { ApolloServer } from '@apollo/server';
import pg from 'pg';
const pool = new pg.Pool();
const resolvers = {
  Query: { user: (_, { name }) => pool.query(\`select '\${name}'\`) }, // !sql
  Mutation: { async load(parent, args) { return fetch(args.url); } }, // !ssrf
};
new ApolloServer({ typeDefs: '', resolvers });`,
    'of a schema': `import { makeExecutableSchema } from '@graphql-tools/schema';
import { exec } from 'child_process';
export const schema = makeExecutableSchema({ typeDefs: '', resolvers: { Query: { run: (_p, args, context) => exec('ls ' + args.dir) } } }); // !command`,
    'of Yoga': `import { createSchema, createYoga } from 'graphql-yoga';
import { readFileSync } from 'fs';
const schema = createSchema({ typeDefs: '', resolvers: { Query: { read: (_, { file }) => readFileSync(file) } } }); // !path
createYoga({ schema });`,
    'of graphql itself': `import { GraphQLObjectType, GraphQLString } from 'graphql';
export const Query = new GraphQLObjectType({ name: 'Query', fields: {
  load: { type: GraphQLString, args: { url: { type: GraphQLString } }, resolve: (_, { url }) => fetch(url) }, // !ssrf
} });`,
    'a thunk of fields': `import { GraphQLObjectType, GraphQLString } from 'graphql';
export const Query = new GraphQLObjectType({ name: 'Query', fields: () => ({
  load: { type: GraphQLString, resolve(_, args) { return fetch(args.url); } }, // !ssrf
}) });`,
    'a root value': `import { createHandler } from 'graphql-http/lib/use/express';
import { buildSchema } from 'graphql';
import { readFileSync } from 'fs';
createHandler({ schema: buildSchema(''), rootValue: { read: ({ file }) => readFileSync(file) } }); // !path`,
    'of type-graphql': `import { Arg, Args, Query, Resolver } from 'type-graphql';
import pg from 'pg';
const pool = new pg.Pool();
@Resolver() export class Users {
  @Query(() => String) find(@Arg('name') name: string) { return pool.query("select '" + name + "'"); } // !sql
}`,
    'typed resolvers': `import { ApolloServer } from '@apollo/server';
import type { Resolvers } from './generated';
const resolvers: Resolvers = { Query: { load: async (_p, args) => fetch(args.url) } }; // !ssrf
export const server = new ApolloServer({ typeDefs: '', resolvers });`,
    'the parent': `import { ApolloServer } from '@apollo/server';
new ApolloServer({ typeDefs: '', resolvers: { User: { avatar: (user) => fetch(user.avatarUrl) } } });`,
    'a field by its type': `import { GraphQLString, type GraphQLFieldConfig } from 'graphql';
import { promisify } from 'node:util';
import child from 'node:child_process';
const run = promisify(child.exec);
export const Run: GraphQLFieldConfig<any, any, any> = {
  type: GraphQLString, args: { dir: { type: GraphQLString } }, resolve: async (_, args) => run(args.dir), // !command
};`,
    'resolvers that a file exports': `export const resolvers = { Query: { load: (_, args) => fetch(args.url) } }; // !ssrf`,
    'resolvers of nobody': `const resolvers = { Query: { load: (_, args) => fetch(args.url) } };`,
    'an exported map of another kind': `export const loaders = { Images: { load: (_, args) => fetch(args.url) } };`,
    'a field by the classes of graphql': `import { GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import { exec } from 'node:child_process';
const run = { type: GraphQLString, args: { dir: { type: new GraphQLNonNull(GraphQLString) } }, resolve: (source, args) => exec(args.dir) }; // !command
new GraphQLObjectType({ name: 'Mutation', fields: { run } });`,
  });
});
