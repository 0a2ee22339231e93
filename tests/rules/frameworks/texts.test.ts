import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

// Parameters of paths, headers and queries are texts: only bodies bring objects with operators.
describe('what of a request can be an object', () => {
  testFlows({
    Fastify: `import Fastify from 'fastify'; import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users'); const app = Fastify();
app.get('/:id', async (request) => { await users.findOne({ name: request.params.id }); await users.findOne({ name: request.headers['x-a'] }); });
app.post('/', async (request) => users.findOne({ name: request.body.name })); // !nosql`,
    Koa: `import Koa from 'koa'; import Router from '@koa/router'; import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users'); const r = new Router();
r.get('/:id', async (ctx) => { await users.findOne({ name: ctx.params.id }); await users.findOne({ name: ctx.query.a }); await users.findOne({ name: ctx.get('x') }); });
r.post('/', async (ctx) => { await users.findOne({ name: ctx.request.body.name }); }); // !nosql`,
    Hono: `import { Hono } from 'hono'; import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users'); const app = new Hono();
app.get('/:id', async (c) => { await users.findOne({ name: c.req.param('id') }); await users.findOne({ name: c.req.query('a') }); await users.findOne({ name: c.req.header('x') }); });
app.post('/', async (c) => { const b = await c.req.json(); await users.findOne({ name: b.name }); }); // !nosql`,
    h3: `import { getQuery, getRouterParam, readBody, defineEventHandler } from 'h3'; import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users');
export default defineEventHandler(async (e) => { await users.findOne({ name: getRouterParam(e, 'id') }); 
 const b = await readBody(e); await users.findOne({ name: b.name }); }); // !nosql`,
    hapi: `import Hapi from '@hapi/hapi'; import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users'); const server = Hapi.server();
server.route({ method: 'GET', path: '/{id}', handler: async (request, h) => { await users.findOne({ name: request.params.id }); await users.findOne({ name: request.headers.x }); return 'a'; } });
server.route({ method: 'POST', path: '/', handler: async (request, h) => { await users.findOne({ name: request.payload.name }); return 'a'; } }); // !nosql`,
    'a route handler': at(
      'app/a/route.ts',
      `import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users');
export async function GET(request) { const q = new URL(request.url).searchParams.get('a'); await users.findOne({ name: q }); await users.findOne({ name: request.headers.get('x') }); }
export async function POST(request) { const b = await request.json(); await users.findOne({ name: b.name }); } // !nosql`,
    ),
    Lambda: at(
      'src/handler.ts',
      `import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users');
export const handler = async (event) => { await users.findOne({ name: event.pathParameters.id }); await users.findOne({ name: event.queryStringParameters.id }); 
 await users.findOne({ name: JSON.parse(event.body).name }); }; // !nosql`,
    ),
    Nest: at(
      'src/a.controller.ts',
      `import { Controller, Get, Param, Query, Body, Post, Headers } from '@nestjs/common'; import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('a').collection('users');
@Controller() export class C { @Get(':id') async a(@Param('id') id: string, @Headers('x') x: string) { await users.findOne({ name: id }); await users.findOne({ name: x }); }
 @Post() async b(@Body('name') name: string) { await users.findOne({ name }); } // !nosql
}`,
    ),
  });
});
