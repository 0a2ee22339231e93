import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import Fastify from 'fastify';
import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
const pool = new pg.Pool();
const fastify = Fastify({ logger: true });
`;
const sql = (of: string): string => '`select * from t where id = ${' + of + '}`';

describe('routes', () => {
  testFlows({
    shorthand: `${APP}fastify.get('/user/:id', async (request, reply) => {
  const { rows } = await pool.query(${sql('request.params.id')}); // !sql
  return rows;
});`,
    'shorthand with options': `${APP}fastify.post('/x', { schema: {} }, async function (request, reply) {
  exec('convert ' + request.body.file); // !command
  return reply.code(204).send();
});`,
    'a handler among the options': `${APP}fastify.get('/x', {
  handler: async ({ query }, reply) => fetch(query.url), // !ssrf
});`,
    'a route': `${APP}fastify.route({
  method: 'GET', url: '/',
  preHandler: async (request, reply) => { await readFile('/srv/' + request.query.file); }, // !path
  handler: async (request, reply) => { return reply.redirect(request.query.next); }, // !redirect
});`,
    'a method of a route': `${APP}fastify.route({ method: 'POST', url: '/', async handler(request, reply) { await fetch(request.body.url); } }); // !ssrf`,
    'hooks of a route in a list': `${APP}fastify.get('/', { preHandler: [async (request) => { await fetch(request.headers['x-url']); }] }, async () => 'ok'); // !ssrf`,
    'hooks of the application': `${APP}fastify.addHook('onRequest', (request, reply, done) => {
  exec('log ' + request.headers['user-agent'], done); // !command
});`,
    'a handler of errors': `${APP}fastify.setErrorHandler((error, request, reply) => { reply.redirect(request.query.back); }); // !redirect
fastify.setNotFoundHandler((request, reply) => { reply.redirect(request.query.back); }); // !redirect`,
    'chained routes': `${APP}fastify
  .get('/a', async (request) => fetch(request.query.a)) // !ssrf
  .post('/b', async (request) => fetch(request.body.b)); // !ssrf`,
    'a constant route': `${APP}const route = { method: 'GET', url: '/', handler: async (request, reply) => fetch(request.query.u) }; // !ssrf
fastify.route(route);`,
    'a list of routes': `${APP}const routes = [
  { method: 'GET', url: '/', handler: async (request) => fetch(request.query.u) }, // !ssrf
];
routes.forEach((route) => fastify.route(route));`,
    'a function of the file': `${APP}async function show(request, reply) {
  return pool.query(${sql('request.query.id')}); // !sql
}
fastify.get('/', show);`,
    'what a multipart file is called': `${APP}import multipart from '@fastify/multipart';
import fs from 'node:fs';
fastify.register(multipart);
fastify.post('/', async function (req, reply) {
  const data = await req.file();
  data.file.pipe(fs.createWriteStream('/uploads/' + data.filename)); // !path
  for await (const part of req.files()) {
    part.file.pipe(fs.createWriteStream('/uploads/' + part.filename)); // !path
  }
});`,
    'a cookie': `${APP}fastify.get('/', (req, reply) => { exec('x ' + req.cookies.theme); }); // !command`,
    'the request of Node.js': `${APP}fastify.get('/', (req, reply) => { reply.raw.setHeader('Location', req.raw.url); exec(req.raw.url); }); // !redirect !command`,
    CommonJS: `const fastify = require('fastify')({ logger: true });
fastify.get('/', async (request, reply) => { return fetch(request.query.url); }); // !ssrf`,
    'the named export': `const { fastify } = require('fastify');
const app = fastify();
app.get('/', async (request, reply) => { return fetch(request.query.url); }); // !ssrf`,
  });
});

describe('plugins', () => {
  testFlows({
    'given to register': `${APP}fastify.register(async function (instance, opts) {
  instance.get('/', async (request) => fetch(request.query.url)); // !ssrf
}, { prefix: '/v1' });`,
    'a function of the file': `${APP}async function routes(app, options) {
  app.get('/', async (request) => fetch(request.query.url)); // !ssrf
}
fastify.register(routes);`,
    'exported with its type': `import type { FastifyInstance, FastifyPluginOptions } from 'fastify';
export default async function routes(fastify: FastifyInstance, options: FastifyPluginOptions) {
  fastify.get('/', async (request) => fetch(request.query.url)); // !ssrf
}`,
    'declared to be one': `import { FastifyPluginAsync } from 'fastify';
const routes: FastifyPluginAsync = async (app) => {
  app.post('/', async (request, reply) => fetch((request.body as { url: string }).url)); // !ssrf
};
export default routes;`,
    'wrapped by fastify-plugin': `import fp from 'fastify-plugin';
export default fp(async (fastify, opts) => {
  fastify.addHook('preHandler', async (request) => { await fetch(request.query.url); }); // !ssrf
});`,
    'known by its documentation': `/**
 * Encapsulates the routes
 * @param {FastifyInstance} fastify  Encapsulated Fastify Instance
 */
async function routes (fastify, options) {
  fastify.get('/', async (request, reply) => fetch(request.query.url));
}
module.exports = routes;`,
  });
});

describe('types', () => {
  testFlows({
    'a typed request': `import type { FastifyRequest, FastifyReply } from 'fastify';
export async function show(req: FastifyRequest<{ Querystring: { url: string } }>, reply: FastifyReply) {
  await fetch(req.query.url); // !ssrf
  return reply.redirect(req.query.url); // !redirect
}`,
    'a typed handler': `import { RouteHandler } from 'fastify';
export const show: RouteHandler<{ Params: { id: string } }> = async (req, reply) => { reply.sendFile('a', '/srv/' + req.params.id); }; // !path`,
    'typed as the body': `${APP}interface Body { url: string }
fastify.post<{ Body: Body }>('/', async (req) => fetch(req.body.url)); // !ssrf`,
  });
});

describe('answers', () => {
  testFlows({
    'a redirect': `${APP}fastify.get('/', (req, reply) => { reply.redirect(req.query.to, 303); }); // !redirect`,
    'a redirect of version 4': `${APP}fastify.get('/', (req, reply) => { reply.redirect(302, req.query.to); }); // !redirect`,
    'a header': `${APP}fastify.get('/', (req, reply) => { reply.code(302).header('Location', req.query.to).send(); }); // !redirect`,
    'a page': `${APP}fastify.get('/', (req, reply) => { reply.type('text/html').send('<b>' + req.query.name + '</b>'); }); // !html`,
    'a page by header': `${APP}fastify.get('/', async (req, reply) => {
  reply.header('content-type', 'text/html; charset=utf-8');
  return reply.send('Hello ' + req.query.name); // !html
});`,
    'plain text': `${APP}fastify.get('/', (req, reply) => { reply.send('<b>' + req.query.name); });
fastify.get('/t', async (req) => 'Hello ' + req.query.name);
fastify.get('/j', async (req) => ({ name: req.query.name }));`,
    'all headers': `${APP}fastify.get('/', async (req, reply) => fetch('https://api.example.com', { headers: req.headers })); // !forwarded`,
    'a file below the root': `${APP}fastify.get('/:name', (req, reply) => reply.sendFile(req.params.name));`,
    'a local redirect': `${APP}fastify.get('/', (req, reply) => reply.redirect('/users/' + req.params.id));`,
    'a bound parameter': `${APP}fastify.get('/', async (req) => pool.query('select 1 where id = $1', [req.query.id]));`,
    'another library': `import { server } from './server.js'; import { exec } from 'node:child_process';
server.get('/', (request, reply) => { exec(request.query.cmd); });`,
    'a decorated value': `${APP}fastify.get('/', (req, reply) => { exec('ls ' + req.routeOptions.url + req.id); });`,
  });
});
