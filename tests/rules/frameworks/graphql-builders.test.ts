import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('mercurius', () => {
  const APP = `import Fastify from 'fastify';
import mercurius from 'mercurius';
${EXEC}const app = Fastify();
`;
  testFlows({
    resolvers: `${APP}app.register(mercurius, { schema: 'type Query { list(dir: String, n: Int): String }', resolvers: { Query: { list: async (_, { dir, n }) => { exec('x ' + dir); exec('x ' + n); } } } }); // !command`,
    'resolvers and loaders that come later': `${APP}app.register(mercurius, { schema });
app.graphql.defineResolvers({ Query: { a: (_, { x }) => { exec(x); } } }); // !command
app.graphql.defineLoaders({ Dog: { owner: async (queries, ctx) => queries.map(({ obj, params }) => exec('x ' + params.y)) } }); // !command`,
    'the object that is resolved': `${APP}app.register(mercurius, { schema, resolvers: { User: { home: (user) => { exec('x ' + user.home); } } } });`,
  });
});

describe('nexus', () => {
  testFlows({
    types: `import { objectType, queryType, stringArg, extendType, mutationField } from 'nexus';
${EXEC}const Query = queryType({ definition(t) { t.string('list', { args: { dir: stringArg() }, resolve: (_, args) => { exec('x ' + args.dir); return ''; } }); } }); // !command
const User = objectType({ name: 'User', definition(t) { t.list.field('y', { type: 'Y', resolve(root, { dir }) { exec('x ' + dir); } }); } }); // !command
const More = extendType({ type: 'Query', definition(t) { t.nonNull.list.field('f', { type: 'F', resolve(_, args) { exec(args.x); } }); } }); // !command
export const run = mutationField('run', { type: 'String', resolve(_, args) { exec(args.x); } }); // !command`,
    'the object that is resolved': `import { objectType } from 'nexus';
${EXEC}const User = objectType({ name: 'User', definition(t) { t.string('home', { resolve(user) { exec('x ' + user.home); } }); } });`,
  });
});

describe('Pothos', () => {
  const BUILDER = `import SchemaBuilder from '@pothos/core';
${EXEC}const builder = new SchemaBuilder({});
`;
  testFlows({
    'fields of types': `${BUILDER}builder.queryType({ fields: (t) => ({ list: t.string({ args: { dir: t.arg.string() }, resolve: (root, args) => { exec('x ' + args.dir); return ''; } }) }) }); // !command
builder.objectType('User', { fields: (t) => ({ home: t.string({ resolve: (user, args) => { exec('x ' + args.dir); return ''; } }) }) }); // !command
builder.objectRef('Cat').implement({ fields: (t) => ({ a: t.stringList({ resolve: (cat, { dir }) => { exec(dir); } }) }) }); // !command`,
    'single fields': `${BUILDER}builder.queryField('x', (t) => t.field({ type: 'String', resolve: (root, args) => { exec('x ' + args.dir); } })); // !command
builder.mutationField('y', (t) => t.boolean({ resolve: async (root, { dir }) => { exec('x ' + dir); } })); // !command
builder.mutationFields((t) => ({ z: t.int({ resolve: async (root, { dir }) => { exec('x ' + dir); } }) })); // !command`,
    'the object that is resolved': `${BUILDER}builder.objectType('User', { fields: (t) => ({ home: t.string({ resolve: (user) => { exec('x ' + user.home); return ''; } }) }) });`,
    'a builder of another file': `import { builder } from './builder';
${EXEC}builder.queryField('x', (t) => t.field({ type: 'String', args: { dir: t.arg.string() }, resolve: (root, args) => { exec('x ' + args.dir); } })); // !command
builder.mutationFields((t) => ({ z: t.int({ resolve: async (root, { dir }) => { exec('x ' + dir); } }) })); // !command`,
    'something else of another file': `import { builder } from './builder';
${EXEC}builder.queryField('x', (t) => t.describe({ resolve: (root, args) => { exec('x ' + args.dir); } }));
builder.add('x', (t) => t.field({ resolve: (root, args) => { exec('x ' + args.dir); } }));`,
    'not seen: a type whose builder another file makes': `import { builder } from './builder';
${EXEC}builder.queryType({ fields: (t) => ({ list: t.string({ resolve: (root, args) => { exec('x ' + args.dir); return ''; } }) }) });`,
  });
});
