import rule from '../../../src/rules/transport/require-hsts.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const EXPRESS = `import express from 'express';
const app = express();`;

/** A case under `strict`. */
const strict = (code: string): Case => ({ level: 'strict', code });

testRule(rule, {
  safe: {
    'under recommended': `${EXPRESS}\napp.get('/', show);\napp.listen(443);`,
    'helmet mounted': strict(`import helmet from 'helmet'; ${EXPRESS} app.use(helmet()); app.listen(443);`),
    'helmet mounted with others': strict(
      `import helmet from 'helmet'; ${EXPRESS} app.use(express.json(), helmet()); app.listen(443);`,
    ),
    'helmet mounted in a chain': strict(`import express from 'express'; import helmet from 'helmet';
const app = express().use(express.json()).use(helmet()); app.listen(443);`),
    'helmet made first': strict(
      `import helmet from 'helmet'; ${EXPRESS} const secure = helmet(); app.use(secure); app.listen(443);`,
    ),
    'one middleware of helmet': strict(
      `import { strictTransportSecurity } from 'helmet'; ${EXPRESS} app.use(strictTransportSecurity()); app.listen(443);`,
    ),
    'helmet mounted by a function': strict(`import helmet from 'helmet'; ${EXPRESS}
function secure(target) { target.use(helmet()); } secure(app); app.listen(443);`),
    'the header set by hand': strict(
      `${EXPRESS} app.use((req, res, next) => { res.set('strict-transport-security', 'max-age=31536000'); next(); }); app.listen(443);`,
    ),
    'an application that is exported': strict(
      `import express from 'express'; export const app = express(); app.get('/', show); app.listen(443);`,
    ),
    'an application that is exported later': strict(
      `${EXPRESS} app.get('/', show); app.listen(443); export default app;`,
    ),
    'an application that is handed over': strict(
      `import { secure } from './secure'; ${EXPRESS} secure(app); app.listen(443);`,
    ),
    'an application that is returned': strict(
      `import express from 'express'; export function createApp() { const app = express(); app.listen(443); return app; }`,
    ),
    'an application inside another': strict(
      `import express from 'express'; import { root } from './root'; const api = express(); api.get('/', show); root.use('/api', api); api.listen(443);`,
    ),
    'an application that does not listen': strict(`${EXPRESS} app.get('/', show);`),
    'an application on this machine only': strict(
      `${EXPRESS} app.get('/', show); app.listen(3000, '127.0.0.1');`,
    ),
    'a middleware of the project': strict(
      `import { security } from './security'; ${EXPRESS} app.use(security); app.listen(443);`,
    ),
    'a middleware nobody knows': strict(
      `import { shield } from 'shield-of-headers'; ${EXPRESS} app.use(shield()); app.listen(443);`,
    ),
    'a middleware that hands the response on': strict(
      `import { secure } from './secure'; ${EXPRESS} app.use((req, res, next) => { secure(res); next(); }); app.listen(443);`,
    ),
    'headers nobody knows': strict(
      `import { headers } from './headers'; ${EXPRESS} app.use((req, res, next) => { res.set(headers); next(); }); app.listen(443);`,
    ),
    'a redirect to HTTPS': strict(
      `${EXPRESS} app.use((req, res) => { res.redirect(301, \`https://\${req.hostname}\${req.url}\`); }); app.listen(80);`,
    ),
    'a server that redirects to HTTPS': strict(`import http from 'node:http';
http.createServer((req, res) => { res.writeHead(301, { Location: 'https://' + req.headers.host + req.url }); res.end(); }).listen(80);`),
    'a server that hands requests on':
      strict(`import https from 'node:https'; import { handle } from './handle';
https.createServer(options, (req, res) => handle(req, res)).listen(443);`),
    'a server with the header': strict(`import https from 'node:https';
https.createServer(options, (req, res) => { res.setHeader('Strict-Transport-Security', 'max-age=31536000'); res.end('ok'); }).listen(443);`),
    'Koa with koa-helmet': strict(
      `import Koa from 'koa'; import helmet from 'koa-helmet'; const app = new Koa(); app.use(helmet()); app.use(show); app.listen(443);`,
    ),
    'Fastify with its helmet': strict(
      `import Fastify from 'fastify'; import helmet from '@fastify/helmet'; const app = Fastify(); app.register(helmet); app.listen({ port: 443, host: '0.0.0.0' });`,
    ),
    'Fastify with a plugin of the project': strict(
      `import Fastify from 'fastify'; const app = Fastify(); app.register(import('./app.js')); app.listen({ port: 443, host: '0.0.0.0' });`,
    ),
    'Hono with its secure headers':
      strict(`import { Hono } from 'hono'; import { serve } from '@hono/node-server'; import { secureHeaders } from 'hono/secure-headers';
const app = new Hono(); app.use('*', secureHeaders()); serve({ fetch: app.fetch, port: 443 });`),
    'lusca with hsts': strict(
      `import lusca from 'lusca'; ${EXPRESS} app.use(lusca({ hsts: { maxAge: 31536000 } })); app.listen(443);`,
    ),
    'switched off, which is reported by itself': strict(
      `import helmet from 'helmet'; ${EXPRESS} app.use(helmet({ contentSecurityPolicy: false })); app.listen(443);`,
    ),
    'an application that listens in development only': strict(
      `${EXPRESS} app.get('/', show); if (process.env.NODE_ENV === 'development') app.listen(3000);`,
    ),
  },
  vulnerable: {
    Express: {
      level: 'strict',
      settings: { fix: 'hardening' },
      code: `import express from 'express';
const app = express(); // !hstsMissing
app.get('/', (req, res) => res.send('hello'));
app.listen(443);`,
      repaired: `import express from 'express';
const app = express();
app.use((request, response, next) => { response.setHeader('Strict-Transport-Security', 'max-age=31536000'); next(); });
app.get('/', (req, res) => res.send('hello'));
app.listen(443);`,
    },
    'Express with known middleware':
      strict(`import express from 'express'; import cors from 'cors'; import morgan from 'morgan';
const app = express(); // !hstsMissing
app.use(cors()); app.use(morgan('dev')); app.use(express.json()); app.use(express.static('public'));
app.listen(443);`),
    'Express with routers below paths':
      strict(`import express from 'express'; import orders from './orders.js';
const app = express(); // !hstsMissing
app.use('/orders', orders);
app.listen(443, () => console.log('listening'));`),
    'Express with a part of helmet': strict(`import express from 'express'; import helmet from 'helmet';
const app = express(); // !hstsMissing
app.use(helmet.frameguard());
app.listen(443);`),
    'Express with a middleware of its own': strict(`import express from 'express';
const app = express(); // !hstsMissing
app.use((req, res, next) => { res.setHeader('X-Frame-Options', 'DENY'); console.log(req.url); next(); });
app.listen(443);`),
    'Express behind a server': strict(`import https from 'node:https'; import express from 'express';
const app = express(); // !hstsMissing
app.get('/', show);
https.createServer({ key, cert }, app).listen(443);`),
    'Express in CommonJS': strict(`const express = require('express');
const app = express(); // !hstsMissing
app.get('/', show);
app.listen(process.env.PORT || 443);`),
    'Express in a function': strict(`import express from 'express';
export function start() {
  const app = express(); // !hstsMissing
  app.get('/', show);
  app.listen(443);
}`),
    'Express with routes added by a function': strict(`import express from 'express';
const app = express(); // !hstsMissing
function addRoutes(target) { target.get('/', show); }
addRoutes(app);
app.listen(443);`),
    'lusca without hsts': strict(`import express from 'express'; import lusca from 'lusca';
const app = express(); // !hstsMissing
app.use(lusca({ csrf: true, xframe: 'DENY' }));
app.listen(443);`),
    'the second of two applications': strict(`import express from 'express'; import helmet from 'helmet';
const app = express(); app.use(helmet()); app.listen(443);
const admin = express(); // !hstsMissing
admin.get('/', show); admin.listen(8443);`),
    'switched off, which is one flaw': {
      level: 'strict',
      code: `import express from 'express'; import helmet from 'helmet';
const app = express();
app.use(helmet({ hsts: false })); // !hstsOff
app.listen(443);`,
    },
    Koa: {
      level: 'strict',
      code: `import Koa from 'koa';
const app = new Koa(); // !hstsMissing
app.use(async (ctx) => { ctx.body = 'hello'; });
app.listen(443);`,
      suggested: [
        `import Koa from 'koa';
const app = new Koa();
app.use(async (context, next) => { context.set('Strict-Transport-Security', 'max-age=31536000'); await next(); });
app.use(async (ctx) => { ctx.body = 'hello'; });
app.listen(443);`,
      ],
    },
    Fastify: {
      level: 'strict',
      code: `import Fastify from 'fastify';
const app = Fastify({ logger: true }); // !hstsMissing
app.get('/', async () => ({ hello: 'world' }));
await app.listen({ port: 443, host: '0.0.0.0' });`,
      suggested: [
        `import Fastify from 'fastify';
const app = Fastify({ logger: true });
app.addHook('onSend', async (request, reply) => { reply.header('Strict-Transport-Security', 'max-age=31536000'); });
app.get('/', async () => ({ hello: 'world' }));
await app.listen({ port: 443, host: '0.0.0.0' });`,
      ],
    },
    Hono: {
      level: 'strict',
      code: `import { Hono } from 'hono';
import { serve } from '@hono/node-server';
const app = new Hono(); // !hstsMissing
app.get('/', (c) => c.text('hello'));
serve({ fetch: app.fetch, port: 443 });`,
      suggested: [
        `import { Hono } from 'hono';
import { serve } from '@hono/node-server';
const app = new Hono();
app.use(async (context, next) => { await next(); context.header('Strict-Transport-Security', 'max-age=31536000'); });
app.get('/', (c) => c.text('hello'));
serve({ fetch: app.fetch, port: 443 });`,
      ],
    },
    restify: {
      level: 'strict',
      code: `import restify from 'restify';
const server = restify.createServer(); // !hstsMissing
server.get('/', show);
server.listen(443);`,
      suggested: [
        `import restify from 'restify';
const server = restify.createServer();
server.use((request, response, next) => { response.setHeader('Strict-Transport-Security', 'max-age=31536000'); next(); });
server.get('/', show);
server.listen(443);`,
      ],
    },
    'a server of Node.js': {
      level: 'strict',
      code: `import https from 'node:https';
https.createServer({ key, cert }, (req, res) => { // !hstsMissing
  res.end('hello');
}).listen(443);`,
      suggested: [
        `import https from 'node:https';
https.createServer({ key, cert }, (req, res) => {
  res.setHeader('Strict-Transport-Security', 'max-age=31536000');
  res.end('hello');
}).listen(443);`,
      ],
    },
    'a server of Node.js behind a proxy': {
      level: 'strict',
      code: `import { createServer } from 'node:http';
const server = createServer((req, res) => { // !hstsMissing
  res.end('hello');
});
server.listen(process.env.PORT);`,
    },
  },
});
