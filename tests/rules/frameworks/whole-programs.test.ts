import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

describe('programs in one file', () => {
  testFlows({
    'resolvers that are exported and given to a server with their schema': `const { ApolloServer } = require('@apollo/server');
const { Pool } = require('pg');
const pool = new Pool();
const typeDefs = \`type Query { count(year: Int!, name: String): Int }\`;
const resolvers = { Query: {
  count: async (parent, { year, name }) => {
    await pool.query('select ' + year);
    return pool.query('select ' + name); // !sql
  },
} };
new ApolloServer({ typeDefs, resolvers });
module.exports = { resolvers };`,
    'pages that a handler of Fastify returns': `const fastify = require('fastify')();
fastify.get('/a', async (request, reply) => {
  reply.type('text/html');
  return '<h1>' + request.query.name; // !html
});
fastify.get('/b', async (request, reply) => '<h1>' + request.query.name);`,
    'an assertion of Koa': `const Koa = require('koa');
const { Pool } = require('pg');
const pool = new Pool();
new Koa().use(async (ctx) => {
  ctx.assert(['a', 'b'].includes(ctx.query.by), 400);
  await pool.query('select 1 order by ' + ctx.query.by);
});`,
  });
});
