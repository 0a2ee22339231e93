import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('tinyhttp', () => {
  const APP = `${EXEC}import { App } from '@tinyhttp/app';\nconst app = new App();\n`;
  testFlows({
    'a route': `${APP}app.get('/:id', (req, res) => {
  exec('ls ' + req.params.id); // !command
  res.redirect(req.query.to); // !redirect
});`,
    'a middleware in a chain': `${APP}app.use((req, res, next) => { exec('ls ' + req.query.dir); next(); }).get('/', (req, res) => res.end()); // !command`,
    'a number': `${APP}app.get('/:id', (req, res) => { exec('ls ' + Number(req.params.id)); });`,
    'what is written': `${APP}app.get('/', (req, res) => { exec('ls files'); });`,
  });
});

describe('oak', () => {
  const APP = `${EXEC}import { Application, Router } from '@oak/oak';\nconst router = new Router();\nconst app = new Application();\n`;
  testFlows({
    'a route': `${APP}router.get('/:id', async (ctx) => {
  exec('ls ' + ctx.params.id); // !command
  const { dir } = await ctx.request.body.json();
  exec('ls ' + dir); // !command
  ctx.response.redirect(ctx.request.url.searchParams.get('to')); // !redirect
});`,
    'before version 13': `${APP}router.post('/', async ({ request }) => {
  const { dir } = await request.body().value;
  exec('ls ' + dir); // !command
});`,
    'of an older address': `${EXEC}import { Router } from 'https://deno.land/x/oak/mod.ts';
new Router().get('/', ({ request }) => { exec('ls ' + request.url.searchParams.get('dir')); }); // !command`,
    'a middleware': `${APP}app.use(async (ctx, next) => { exec('ls ' + ctx.request.headers.get('x-dir')); await next(); }); // !command`,
    'a page of text': `${APP}router.get('/', (ctx) => { ctx.response.body = '<h1>' + ctx.params.name + '</h1>'; }); // !html`,
    'an object': `${APP}router.get('/', (ctx) => { ctx.response.body = { name: ctx.params.name }; });`,
    'a number': `${APP}router.get('/:id', (ctx) => { exec('ls ' + parseInt(ctx.params.id, 10)); });`,
  });
});

describe('hyper-express', () => {
  const APP = `${EXEC}import HyperExpress from 'hyper-express';\nconst server = new HyperExpress.Server();\n`;
  testFlows({
    'a route': `${APP}server.get('/:id', async (request, response) => {
  exec('ls ' + request.path_parameters.id); // !command
  exec('ls ' + request.query_parameters.dir); // !command
  const body = await request.json();
  exec('ls ' + body.dir); // !command
  response.redirect(request.query_parameters.to); // !redirect
});`,
    'a router': `${APP}const router = new HyperExpress.Router();
router.post('/', async (request, response) => { response.html('<h1>' + (await request.text()) + '</h1>'); }); // !html
server.use('/api', router);`,
    'a socket': `${APP}server.ws('/', (socket) => { socket.on('message', (message) => { exec('ls ' + message); }); }); // !command`,
    'an object': `${APP}server.get('/', (request, response) => response.json({ name: request.query_parameters.name }));`,
    'a number': `${APP}server.get('/', (request) => { exec('ls ' + Number(request.query_parameters.n)); });`,
  });
});
