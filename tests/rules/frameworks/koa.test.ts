import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import Koa from 'koa';
import Router from '@koa/router';
import { exec } from 'node:child_process';
import fs from 'node:fs';
import pg from 'pg';
const pool = new pg.Pool();
const app = new Koa();
const router = new Router();
`;
const sql = (of: string): string => '`select * from t where id = ${' + of + '}`';

describe('contexts', () => {
  testFlows({
    middleware: `${APP}app.use(async (ctx) => { ctx.body = await fetch(ctx.query.url); }); // !ssrf`,
    'middleware with next': `${APP}app.use(async function (ctx, next) { await next(); exec('log ' + ctx.get('user-agent')); }); // !command`,
    'chained use': `${APP}app.use(router.routes()).use(async (ctx) => { await fetch(ctx.request.query.url); }); // !ssrf`,
    destructured: `${APP}app.use(async ({ query, request }) => { await pool.query(${sql('query.id')}); exec(request.body.x); }); // !sql !command`,
    'params of a router': `${APP}router.get('/:id', async (ctx) => { await pool.query(${sql('ctx.params.id')}); }); // !sql`,
    'a named route': `${APP}router.get('user', '/users/:id', async (ctx, next) => { fs.createReadStream('/srv/' + ctx.params.id); }); // !path`,
    'several handlers': `${APP}router.post('/', check, async (ctx) => { exec(ctx.request.body.cmd); }); // !command`,
    'a list of handlers': `${APP}router.post('/', [check, async (ctx) => { exec(ctx.request.body.cmd); }]); // !command`,
    'chained routes': `${APP}router.get('/a', async (ctx) => { await fetch(ctx.query.a); }) // !ssrf
  .post('/b', async (ctx) => { await fetch(ctx.request.body.b); }); // !ssrf`,
    'router.use': `${APP}router.use('/x', async (ctx, next) => { exec(ctx.cookies.get('lang')); return next(); }); // !command`,
    'a parameter of the path': `${APP}router.param('user', async (id, ctx, next) => { await pool.query(${sql('id')}); return next(); }); // !sql`,
    headers: `${APP}app.use((ctx) => { exec(ctx.headers['x-cmd']); exec(ctx.request.header.host); }); // !command !command`,
    'the path': `${APP}app.use((ctx) => { ctx.body = fs.createReadStream('/srv' + ctx.path); }); // !path`,
    'the request of Node.js': `${APP}app.use((ctx) => { exec(ctx.req.url); }); // !command`,
    'an uploaded file': `${APP}import { koaBody } from 'koa-body';
app.use(koaBody({ multipart: true }));
router.post('/', async (ctx) => {
  const file = ctx.request.files.avatar;
  fs.copyFileSync(file.filepath, '/uploads/' + file.originalFilename); // !path
});`,
    'an uploaded file of multer': `${APP}router.post('/', upload.single('a'), (ctx) => { fs.writeFileSync('/u/' + ctx.file.originalname, ctx.file.buffer); }); // !path`,
    'koa-router': `const Router = require('koa-router');
const { exec } = require('child_process');
const router = new Router({ prefix: '/api' });
router.get('/', async (ctx) => { exec('ping ' + ctx.query.host); }); // !command
module.exports = router;`,
    'without new': `const router = require('koa-router')();
router.post('/', async ctx => { await fetch(ctx.request.body.url); }); // !ssrf`,
    'Koa by require': `const Koa = require('koa'); const app = new Koa();
app.use(async ctx => { await fetch(ctx.query.url); }); // !ssrf`,
  });
});

describe('types', () => {
  testFlows({
    Context: `import { Context } from 'koa';
export async function show(ctx: Context) { await fetch(ctx.query.url as string); } // !ssrf`,
    'Koa.Context': `import Koa from 'koa';
export const show = async (ctx: Koa.Context, next: Koa.Next) => { await fetch(ctx.request.body.url); }; // !ssrf`,
    ParameterizedContext: `import type { ParameterizedContext } from 'koa';
export const show = async (ctx: ParameterizedContext) => { await fetch(String(ctx.query.url)); }; // !ssrf`,
    Middleware: `import type { Middleware } from 'koa';
export const show: Middleware = async (ctx) => { ctx.redirect(ctx.query.to as string); }; // !redirect`,
    RouterContext: `import type { RouterContext } from '@koa/router';
export const show = async (ctx: RouterContext) => { ctx.redirect(ctx.params.to); }; // !redirect`,
    'a class': `import Router from '@koa/router';
import { Context } from 'koa';
export class Users {
  show = async (ctx: Context) => { await fetch(ctx.params.url); }; // !ssrf
  async list(ctx: Context) { await fetch(ctx.query.url as string); } // !ssrf
}`,
  });
});

describe('answers', () => {
  testFlows({
    'a redirect': `${APP}app.use((ctx) => { ctx.redirect(ctx.query.to); }); // !redirect`,
    'a redirect of the answer': `${APP}app.use((ctx) => { ctx.response.redirect(ctx.request.body.to); }); // !redirect`,
    'a header': `${APP}app.use((ctx) => { ctx.status = 302; ctx.set('Location', ctx.query.to); }); // !redirect`,
    'many headers': `${APP}app.use((ctx) => { ctx.set({ Location: ctx.query.to }); }); // !redirect`,
    'a page': `${APP}app.use((ctx) => { ctx.body = '<b>' + ctx.query.name + '</b>'; }); // !html`,
    'text that begins as the client likes': `${APP}app.use((ctx) => { ctx.body = ctx.query.name; }); // !html`,
    'a page by its type': `${APP}app.use((ctx) => { ctx.type = 'html'; ctx.body = 'Hello ' + ctx.query.name; }); // !html`,
    'a page of the answer': `${APP}app.use((ctx) => { ctx.response.body = \`<h1>\${ctx.request.body.title}</h1>\`; }); // !html`,
    'text that is no page': `${APP}app.use((ctx) => { ctx.body = 'Hello ' + ctx.query.name; });
app.use((ctx) => { ctx.type = 'text/plain'; ctx.body = ctx.query.name; });
app.use((ctx) => { ctx.body = { name: ctx.query.name }; });
app.use((ctx) => { ctx.body = ctx.request.body; });
app.use((ctx) => { ctx.body = JSON.stringify(ctx.query); });`,
    'the name of an attachment': `${APP}app.use((ctx) => { ctx.attachment(ctx.query.name); });
app.use((ctx) => { ctx.set('Content-Disposition', 'attachment; filename="' + ctx.query.name + '"'); }); // !header`,
    'the name of a header': `${APP}app.use((ctx) => { ctx.set(ctx.query.name, '1'); }); // !header`,
    'all headers': `${APP}app.use(async (ctx) => { await fetch('https://api.example.com', { headers: ctx.headers }); }); // !forwarded`,
    'the way back': `${APP}app.use((ctx) => { ctx.redirect('back', '/'); });`,
    'a local redirect': `${APP}app.use((ctx) => { ctx.redirect('/users/' + ctx.params.id); });`,
    'the state': `${APP}app.use((ctx) => { exec('id ' + ctx.state.user.id); });`,
    'a context of something else': `import { exec } from 'node:child_process';
export const run = (ctx) => exec(ctx.query.cmd);`,
  });
});
