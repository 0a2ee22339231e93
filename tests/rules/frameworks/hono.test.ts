import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import { Hono } from 'hono';
import { exec } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import pg from 'pg';
const pool = new pg.Pool();
const app = new Hono();
`;
const sql = (of: string): string => '`select * from t where id = ${' + of + '}`';

describe('contexts', () => {
  testFlows({
    'a query': `${APP}app.get('/', async (c) => c.json(await fetch(c.req.query('url')))); // !ssrf`,
    'all queries': `${APP}app.get('/', async (c) => { const { url } = c.req.query(); return fetch(url); }); // !ssrf
app.get('/q', async (c) => fetch(c.req.queries('u')[0])); // !ssrf`,
    'a parameter': `${APP}app.get('/:id', async (c) => { await pool.query(${sql("c.req.param('id')")}); return c.text('ok'); }); // !sql`,
    'all parameters': `${APP}app.get('/:id', async (c) => { const { id } = c.req.param(); await pool.query(${sql('id')}); return c.text('ok'); }); // !sql`,
    json: `${APP}app.post('/', async (c) => { const { cmd } = await c.req.json(); exec(cmd); return c.body(null); }); // !command`,
    'json with a type': `${APP}app.post('/', async (c) => { const body = await c.req.json<{ cmd: string }>(); exec(body.cmd); return c.body(null); }); // !command`,
    'a form': `${APP}app.post('/', async (c) => {
  const body = await c.req.parseBody();
  const file = body['file'];
  await writeFile('/uploads/' + file.name, await file.text()); // !path
  exec(body.cmd); // !command
  return c.text('ok');
});`,
    'a form of the platform': `${APP}app.post('/', async (c) => { const form = await c.req.formData(); exec(form.get('cmd')); return c.text('ok'); }); // !command`,
    'a header': `${APP}app.get('/', (c) => { exec('x ' + c.req.header('X-Cmd')); return c.text('ok'); }); // !command`,
    'the raw request': `${APP}app.get('/', async (c) => { const b = await c.req.raw.json(); exec(b.cmd); return c.text('ok'); }); // !command`,
    'the path': `${APP}app.get('/*', async (c) => c.body(await readFile('/srv' + c.req.path))); // !path`,
    'a cookie': `${APP}import { getCookie } from 'hono/cookie';
app.get('/', (c) => { exec('x ' + getCookie(c, 'theme')); return c.text('ok'); }); // !command`,
    middleware: `${APP}app.use('*', async (c, next) => { await fetch(c.req.query('u')); await next(); }); // !ssrf
app.use(async (c, next) => { await fetch(c.req.query('u')); await next(); }); // !ssrf`,
    on: `${APP}app.on(['PUT', 'DELETE'], '/x', (c) => fetch(c.req.query('u'))); // !ssrf`,
    'several handlers': `${APP}app.post('/x', check(), (c) => fetch(c.req.query('u'))); // !ssrf`,
    chained: `${APP}const routes = new Hono()
  .get('/a', (c) => fetch(c.req.query('a'))) // !ssrf
  .post('/b', async (c) => { exec((await c.req.json()).cmd); return c.json({}); }); // !command
export default routes;`,
    'another application below': `${APP}const users = new Hono<{ Variables: {} }>();
users.get('/', (c) => fetch(c.req.query('u'))); // !ssrf
app.route('/users', users);`,
    basePath: `${APP}const api = app.basePath('/api'); api.get('/', (c) => fetch(c.req.query('u'))); // !ssrf`,
    'a handler of errors': `${APP}app.onError((err, c) => c.redirect(c.req.query('back'))); // !redirect
app.notFound((c) => c.redirect(c.req.query('back'))); // !redirect`,
    'a typed context': `import type { Context } from 'hono';
export const show = async (c: Context) => c.redirect(c.req.query('to')!); // !redirect`,
    'a typed handler': `import type { Handler, MiddlewareHandler } from 'hono';
export const show: Handler = (c) => c.redirect(c.req.query('to')!); // !redirect
export const auth: MiddlewareHandler = async (c, next) => { await fetch(c.req.header('x-url')!); await next(); }; // !ssrf`,
    'made by a factory': `import { createFactory, createMiddleware } from 'hono/factory';
const factory = createFactory();
export const handlers = factory.createHandlers(async (c) => fetch(c.req.query('u')!)); // !ssrf
export const middleware = createMiddleware(async (c, next) => { await fetch(c.req.query('u')!); await next(); }); // !ssrf`,
    OpenAPIHono: `import { OpenAPIHono } from '@hono/zod-openapi';
const app = new OpenAPIHono();
app.get('/', (c) => fetch(c.req.query('u'))); // !ssrf`,
  });
});

describe('answers', () => {
  testFlows({
    'a redirect': `${APP}app.get('/', (c) => c.redirect(c.req.query('to'), 303)); // !redirect`,
    'a header': `${APP}app.get('/', (c) => { c.header('Location', c.req.query('to')); return c.body(null, 302); }); // !redirect`,
    'a page': `${APP}app.get('/', (c) => c.html('<h1>Hello ' + c.req.query('name') + '</h1>')); // !html
app.get('/t', (c) => c.html(\`<h1>\${c.req.param('t')}</h1>\`)); // !html`,
    'a page of the helper': `${APP}import { html, raw } from 'hono/html';
app.get('/', (c) => c.html(html\`<h1>\${c.req.query('name')}</h1>\`));
app.get('/r', (c) => c.html(html\`<h1>\${raw(c.req.query('name'))}</h1>\`)); // !html`,
    'text that is no page': `${APP}app.get('/', (c) => c.text('<b>' + c.req.query('name')));
app.get('/j', (c) => c.json({ name: c.req.query('name') }));
app.get('/b', (c) => c.body('Hello ' + c.req.query('name')));`,
    'a body with a type': `${APP}app.get('/', (c) => { c.header('Content-Type', 'text/html'); return c.body('<b>' + c.req.query('name')); }); // !html`,
    'an answer of the platform': `${APP}app.get('/', (c) => new Response('<b>' + c.req.query('name'), { headers: { 'Content-Type': 'text/html' } })); // !html`,
    'the name of a header': `${APP}app.get('/', (c) => { c.header(c.req.query('name'), '1'); return c.text('x'); }); // !header`,
    'all headers': `${APP}app.get('/', (c) => fetch('https://api.example.com', { headers: c.req.header() })); // !forwarded
app.get('/r', (c) => fetch('https://api.example.com', { headers: c.req.raw.headers })); // !forwarded`,
    'a local redirect': `${APP}app.get('/', (c) => c.redirect('/users/' + c.req.param('id')));`,
    'a variable of the context': `${APP}app.get('/', (c) => { exec('x ' + c.get('user') + c.env.NAME); return c.text('ok'); });`,
    'another context': `import { app } from './app.js'; import { exec } from 'node:child_process';
app.get('/', (c) => exec(c.req.query('cmd')));`,
  });
});
