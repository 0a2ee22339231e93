import rule from '../../../src/rules/transport/require-hsts.ts';
import { testRule } from '../../support/test-rule.ts';

/** Servers as people write them. */
testRule(rule, {
  safe: {
    'an application of a tutorial, secured': {
      level: 'strict',
      code: `
const express = require('express');
const helmet = require('helmet');
const cors = require('cors');
const routes = require('./routes');
const app = express();
app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } } }));
app.use(cors({ origin: process.env.ORIGIN }));
app.use(express.json({ limit: '100kb' }));
app.use('/api', routes);
app.use((err, req, res, next) => { console.error(err); res.status(500).json({ error: 'failed' }); });
const server = app.listen(process.env.PORT || 3000, () => console.log('up'));
process.on('SIGTERM', () => server.close());`,
    },
    'an application set up elsewhere': {
      level: 'strict',
      code: `
import express from 'express';
import { configureMiddleware } from './middleware.js';
import { registerRoutes } from './routes.js';
const app = express();
configureMiddleware(app);
registerRoutes(app);
app.listen(3000);`,
    },
    'a class that holds its application': {
      level: 'strict',
      code: `
import express, { Application } from 'express';
export class Server {
  private app: Application;
  constructor() { this.app = express(); this.routes(); }
  routes() { this.app.get('/', (req, res) => res.send('ok')); }
  start() { this.app.listen(3000); }
}`,
    },
    'a server of Next.js': {
      level: 'strict',
      code: `
const { createServer } = require('http');
const { parse } = require('url');
const next = require('next');
const app = next({ dev: false });
const handle = app.getRequestHandler();
app.prepare().then(() => {
  createServer((req, res) => { const parsed = parse(req.url, true); handle(req, res, parsed); }).listen(3000);
});`,
    },
    'a handler for requests of Lambda': {
      level: 'strict',
      code: `
import express from 'express';
import serverless from 'serverless-http';
const app = express();
app.get('/', (req, res) => res.send('ok'));
export const handler = serverless(app);`,
    },
    'an application of Nest': {
      level: 'strict',
      code: `
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
async function bootstrap() { const app = await NestFactory.create(AppModule); await app.listen(3000); }
bootstrap();`,
    },
    'plugins loaded from a folder': {
      level: 'strict',
      code: `
import Fastify from 'fastify';
import autoload from '@fastify/autoload';
const app = Fastify();
app.register(autoload, { dir: 'plugins' });
await app.listen({ port: 3000, host: '0.0.0.0' });`,
    },
    'headers of a table': {
      level: 'strict',
      code: `
import http from 'node:http';
import { SECURITY_HEADERS } from './headers.js';
http.createServer((req, res) => { res.writeHead(200, { 'content-type': 'text/html', ...SECURITY_HEADERS }); res.end(page); }).listen(8080);`,
    },
    'a proxy that answers for others': {
      level: 'strict',
      code: `
import http from 'node:http';
import httpProxy from 'http-proxy';
const proxy = httpProxy.createProxyServer({});
http.createServer((req, res) => { proxy.web(req, res, { target: 'http://localhost:9000' }); }).listen(8080);`,
    },
    'a server for sockets alone': {
      level: 'strict',
      code: `
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
const server = createServer();
const wss = new WebSocketServer({ server });
server.listen(8080);`,
    },
  },
  vulnerable: {
    'an application of a tutorial': {
      level: 'strict',
      code: `
const express = require('express');
const bodyParser = require('body-parser');
const cookieParser = require('cookie-parser');
const session = require('express-session');
const app = express(); // !hstsMissing
app.set('view engine', 'ejs');
app.use(bodyParser.urlencoded({ extended: true }));
app.use(cookieParser());
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));
app.get('/', (req, res) => { res.render('index'); });
app.post('/login', async (req, res) => { req.session.user = req.body.user; res.redirect('/'); });
const PORT = process.env.PORT || 3000;
app.listen(PORT, () => { console.log('listening on ' + PORT); });`,
    },
    'an application with a static folder': {
      level: 'strict',
      code: `
import path from 'node:path';
import express, { type Express, type Request, type Response } from 'express';
const app: Express = express(); // !hstsMissing
const port = 8000;
app.use(express.static(path.join(__dirname, 'build')));
app.get('*', (_req: Request, res: Response) => { res.sendFile('index.html'); });
app.listen(port);`,
    },
    'an HTTPS server with Express': {
      level: 'strict',
      code: `
const fs = require('fs');
const https = require('https');
const express = require('express');
const app = express(); // !hstsMissing
app.get('/', (req, res) => res.send('secure'));
https.createServer({ key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem') }, app).listen(443);`,
    },
    'helmet without its header, in a list of options': `
import helmet from 'helmet';
import express from 'express';
const app = express();
const isBehindCdn = true;
app.use(
  helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    hsts: false, // !hstsOff
  }),
);`,
    'an HTTPS server that sets its headers at once': `
import https from 'node:https';
https.createServer(options, (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/plain', 'Strict-Transport-Security': 'max-age=1800' }); // !hstsShort
  res.end('hello');
}).listen(443);`,
  },
});
