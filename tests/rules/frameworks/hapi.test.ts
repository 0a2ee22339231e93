import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import Hapi from '@hapi/hapi';
import Joi from 'joi';
import { exec } from 'node:child_process';
import fs from 'node:fs';
import pg from 'pg';
const pool = new pg.Pool();
const server = Hapi.server({ port: 3000 });
`;
const sql = (of: string): string => '`select * from t where id = ${' + of + '}`';

describe('routes', () => {
  testFlows({
    'a handler': `${APP}server.route({ method: 'GET', path: '/{id}', handler: (request, h) => {
  return pool.query(${sql('request.params.id')}); // !sql
} });`,
    'a method': `${APP}server.route({ method: 'GET', path: '/', handler(request) { return fetch(request.query.url); } }); // !ssrf`,
    'a list of routes': `${APP}server.route([
  { method: 'GET', path: '/a', handler: (request) => fetch(request.query.a) }, // !ssrf
  { method: 'POST', path: '/b', handler: async (request) => { exec(request.payload.cmd); return null; } }, // !command
]);`,
    'a handler among the options': `${APP}server.route({ method: 'GET', path: '/', options: { auth: false, handler: async (request, h) => fetch(request.query.url) } }); // !ssrf`,
    'a handler among the config': `const Hapi = require('hapi');
const server = new Hapi.Server();
server.route({ method: 'GET', path: '/', config: { handler: (request, reply) => fetch(request.query.url) } }); // !ssrf`,
    'a function of the file': `${APP}const show = async ({ params }, h) => { fs.readFileSync('/srv/' + params.name); return h.continue; }; // !path
server.route({ method: 'GET', path: '/{name}', handler: show });`,
    'constant routes': `${APP}const routes = [{ method: 'GET', path: '/', handler: (request) => fetch(request.query.url) }]; // !ssrf
server.route(routes);`,
    'a plugin': `const plugin = { name: 'users', register: async (server, options) => {
  server.route({ method: 'GET', path: '/', handler: (request) => fetch(request.query.url) });
} };
export default plugin;`,
    'a typed plugin': `import type { Plugin } from '@hapi/hapi';
export const plugin: Plugin<null> = { name: 'users', register: async (server) => {
  server.route({ method: 'GET', path: '/', handler: (request) => fetch(request.query.url) }); // !ssrf
} };`,
    'what runs before': `${APP}server.route({ method: 'GET', path: '/', options: { pre: [{ method: (request) => fetch(request.query.url), assign: 'x' }], handler: () => 'ok' } }); // !ssrf`,
    extensions: `${APP}server.ext('onRequest', (request, h) => { exec('log ' + request.path); return h.continue; }); // !command
server.ext({ type: 'onPreHandler', method: (request, h) => { exec(request.headers.agent); return h.continue; } }); // !command`,
    'a cookie': `${APP}server.route({ method: 'GET', path: '/', handler: (request) => { exec(request.state.theme); return ''; } }); // !command`,
    'a typed handler': `import type { Request, ResponseToolkit } from '@hapi/hapi';
export async function show(request: Request, h: ResponseToolkit) { return h.redirect(request.query.to); } // !redirect`,
    'a typed route': `import { ServerRoute } from '@hapi/hapi';
export const routes: ServerRoute[] = [{ method: 'GET', path: '/', handler: async (request, h) => fetch(request.query.url) }]; // !ssrf
export const one: ServerRoute = { method: 'GET', path: '/', handler: async (request, h) => fetch(request.query.url) }; // !ssrf`,
    'an uploaded file': `${APP}server.route({ method: 'POST', path: '/', options: { payload: { output: 'stream', multipart: true } }, handler: (request) => {
  const { file } = request.payload;
  file.pipe(fs.createWriteStream('/uploads/' + file.hapi.filename)); // !path
  return 'ok';
} });`,
    'the request of Node.js': `${APP}server.route({ method: 'GET', path: '/', handler: (request) => { exec(request.raw.req.url); return ''; } }); // !command`,
  });
});

describe('answers', () => {
  testFlows({
    'a redirect': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.redirect(request.query.to) }); // !redirect`,
    'a redirect of the answer': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.response().redirect(request.query.to) }); // !redirect`,
    'a location': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.response().code(302).header('Location', request.query.to) }); // !redirect`,
    'a page': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.response('<b>' + request.query.name) }); // !html`,
    'a page that is returned': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => {
  return \`Hello \${request.params.name}!\`; // !html
} });`,
    'text that is no page': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.response('<b>' + request.query.name).type('text/plain') });
server.route({ method: 'GET', path: '/', handler: (request, h) => ({ name: request.query.name }) });
server.route({ method: 'GET', path: '/', handler: (request, h) => h.response({ name: request.query.name }).code(201) });
server.route({ method: 'POST', path: '/', handler: (request, h) => request.payload });
server.route({ method: 'POST', path: '/', handler: (request, h) => h.response('Hello ' + Hapi.escapeHtml(request.query.name)).type('application/json') });`,
    'a file': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.file(request.query.name) });
server.route({ method: 'GET', path: '/x', handler: (request, h) => h.file(request.query.name, { confine: false }) }); // !path`,
    'all headers': `${APP}server.route({ method: 'GET', path: '/', handler: (request) => fetch('https://api.example.com', { headers: request.headers }) }); // !forwarded`,
    'the name of a header': `${APP}server.route({ method: 'GET', path: '/', handler: (request, h) => h.response('x').header(request.query.name, '1') }); // !header`,
    'another server': `import { server } from './server.js'; import { exec } from 'node:child_process';
server.route({ handler: (request) => exec(request.query.cmd) });`,
  });
});
