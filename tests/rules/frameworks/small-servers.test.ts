import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('h3', () => {
  const H3 = `import { createApp, createRouter, defineEventHandler, eventHandler, getCookie, getHeader, getHeaders, getQuery, getRequestURL, getRouterParam, getValidatedQuery, proxyRequest, readBody, readMultipartFormData, readValidatedBody, send, sendRedirect, setHeader, setResponseHeader, toWebRequest } from 'h3';
import { z } from 'zod';
import fs from 'node:fs';
${EXEC}`;
  testFlows({
    'a query': `${H3}export default defineEventHandler(async (event) => { const { url } = getQuery(event); return fetch(url); }); // !ssrf`,
    'a body': `${H3}export default eventHandler(async (event) => { const body = await readBody(event); exec(body.cmd); return null; }); // !command`,
    'a parameter': `${H3}const router = createRouter().get('/:name', eventHandler((event) => { fs.readFileSync('/srv/' + getRouterParam(event, 'name')); return ''; })); // !path`,
    'a parameter of the context': `${H3}createApp().use('/x', eventHandler((event) => { fs.readFileSync('/srv/' + event.context.params.name); return ''; })); // !path`,
    'a header and a cookie': `${H3}export default defineEventHandler((event) => { exec(getHeader(event, 'x-cmd') ?? ''); exec(getCookie(event, 'c') ?? ''); return null; }); // !command !command`,
    'a redirect': `${H3}export default defineEventHandler((event) => sendRedirect(event, getQuery(event).to as string, 302)); // !redirect`,
    'a location': `${H3}export default defineEventHandler((event) => { setResponseHeader(event, 'Location', getQuery(event).to); return null; }); // !redirect`,
    'a page': `${H3}export default defineEventHandler((event) => '<h1>' + getQuery(event).name + '</h1>'); // !html`,
    'a page that is sent': `${H3}export default defineEventHandler((event) => send(event, '<h1>' + getQuery(event).name, 'text/html')); // !html`,
    'no page': `${H3}export default defineEventHandler((event) => ({ name: getQuery(event).name }));
export const text = defineEventHandler((event) => { setHeader(event, 'content-type', 'text/plain'); return 'Hello ' + getQuery(event).name; });
export const query = defineEventHandler((event) => getQuery(event));`,
    'a proxy': `${H3}export default defineEventHandler((event) => proxyRequest(event, getQuery(event).target)); // !ssrf`,
    'a handler object': `${H3}export default defineEventHandler({ onRequest: [(event) => { exec(event.path); }], handler: async (event) => fetch((await readBody(event)).url) }); // !command !ssrf`,
    'a typed event': `import { type H3Event, readBody } from 'h3';
${EXEC}export async function run(event: H3Event) { const { cmd } = await readBody<{ cmd: string }>(event); exec(cmd); } // !command`,
    'the request of the platform, and of Node.js': `${H3}export default defineEventHandler(async (event) => { exec(event.node.req.url ?? ''); return fetch((await toWebRequest(event).json()).url); }); // !command !ssrf`,
    'all headers': `${H3}export default defineEventHandler((event) => fetch('https://api.example.com', { headers: getHeaders(event) })); // !forwarded`,
    'another package': `import { getQuery } from 'ufo';
${EXEC}export default (event) => exec(getQuery(event).cmd);`,
  });
});

describe('restify', () => {
  const APP = `const restify = require('restify');
const { exec } = require('node:child_process');
const server = restify.createServer();
`;
  testFlows({
    'a parameter': `${APP}server.get('/hello/:name', (req, res, next) => { exec('x ' + req.params.name); next(); }); // !command`,
    'a body and a query': `${APP}server.use(restify.plugins.bodyParser());
server.post('/', function (req, res, next) { exec(req.body.cmd); exec(req.query.cmd); return next(); }); // !command !command`,
    'several handlers': `${APP}server.del('/x/:id', auth, [log, (req, res, next) => { exec(req.getQuery()); next(); }]); // !command`,
    'a route of options': `${APP}server.get({ path: '/foo', flags: 'i' }, (req, res, next) => { exec(req.header('x-cmd')); next(); }); // !command`,
    'what runs before': `${APP}server.pre((req, res, next) => { exec(req.url); return next(); }); // !command`,
    'a redirect': `${APP}server.get('/', (req, res, next) => { res.redirect(req.query.to, next); }); // !redirect
server.get('/h', (req, res, next) => { res.redirect({ hostname: req.query.host, pathname: '/' }, next); }); // !redirect
server.get('/c', (req, res, next) => { res.redirect(302, req.query.to, next); }); // !redirect`,
    'a page': `${APP}server.get('/', (req, res, next) => { res.writeHead(200, { 'Content-Type': 'text/html' }); res.end('<b>' + req.query.name); next(); }); // !html`,
    'no page': `${APP}server.get('/', (req, res, next) => { res.send('<b>' + req.query.name); res.json({ a: req.query.a }); next(); });`,
    typed: `import { Request, Response, Next } from 'restify';
${EXEC}export function show(req: Request, res: Response, next: Next) { exec(req.params.cmd); next(); } // !command`,
    'another server': `const server = require('./server');
const { exec } = require('node:child_process');
server.get('/', (req, res, next) => { exec(req.query.cmd); });`,
  });
});

describe('polka, connect and micro', () => {
  testFlows({
    polka: `import polka from 'polka';
${EXEC}polka()
  .use((req, res, next) => { exec(req.headers['x-cmd']); next(); }) // !command
  .get('/users/:id', (req, res) => { exec('x ' + req.params.id); res.end('ok'); }) // !command
  .listen(3000);`,
    'polka: a page': `const polka = require('polka');
const app = polka();
app.get('/', (req, res) => { res.end('<h1>' + req.query.name + '</h1>'); }); // !html`,
    'polka: a redirect': `const polka = require('polka');
polka().get('/', (req, res) => { res.writeHead(302, { Location: req.query.to }); res.end(); }); // !redirect`,
    'polka: no match': `import polka from 'polka';
${EXEC}const app = polka({ onNoMatch: (req, res) => { exec(req.url); }, onError: (err, req, res) => { exec(req.path); } }); // !command !command`,
    connect: `import connect from 'connect';
${EXEC}const app = connect();
app.use((req, res, next) => { exec(req.url); next(); }); // !command
app.use('/x', function (req, res) { exec(req.originalUrl); }); // !command
app.use(function onerror(err, req, res, next) { exec(req.headers.agent); }); // !command`,
    'connect: a page': `const app = require('connect')();
app.use((req, res) => { res.setHeader('Content-Type', 'text/html'); res.end('Hello ' + req.url); }); // !html`,
    micro: `import { serve, json, send } from 'micro';
${EXEC}export default serve(async (req, res) => { const body = await json(req); exec(body.cmd); send(res, 200); }); // !command`,
    'micro: version 9': `const micro = require('micro');
const { exec } = require('node:child_process');
const server = micro(async (req, res) => { exec(req.url); res.end('ok'); }); // !command`,
    'micro: text': `import micro, { text } from 'micro';
${EXEC}export default async (req, res) => { exec(await text(req)); }; // !command`,
    'http2 streams': `import http2 from 'node:http2';
${EXEC}const server = http2.createSecureServer({});
server.on('stream', (stream, headers) => {
  exec(headers[':path']); // !command
  stream.respond({ 'content-type': 'text/html', ':status': 200 });
  stream.end('<h1>' + headers[':path'] + '</h1>'); // !html
});`,
    'find-my-way': `import http from 'node:http';
import findMyWay from 'find-my-way';
${EXEC}const router = findMyWay();
router.on('GET', '/users/:id', (req, res, params, store, searchParams) => { exec('x ' + params.id); exec(searchParams.cmd); exec(req.url); }); // !command !command !command
router.get('/t', (req, res, params) => { exec('x ' + params.id); }); // !command`,
    'server-sent events': `import express from 'express';
const app = express();
app.get('/events', (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/event-stream' });
  res.write(\`data: <b>\${req.query.name}</b>\\n\\n\`);
});`,
  });
});
