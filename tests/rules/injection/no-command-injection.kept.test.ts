import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** Data that a framework hands round: put into the context or the request by one function, taken out by another. */
testRule(rule, {
  safe: {
    'settings of the program': `const express = require('express');
const { exec } = require('child_process');
const app = express();
app.set('bin', '/usr/bin/tool');
app.locals.bin = '/usr/bin/tool';
app.get('/', (req, res) => {
  exec(\`\${app.get('bin')} --version\`);
  exec(\`\${req.app.locals.bin} --version\`);
  exec(\`\${req.app.settings.bin} --version\`);
});`,
    'another variable of the context': `import { Hono } from 'hono';
import { exec } from 'node:child_process';
const app = new Hono();
app.use('*', async (c, next) => {
  c.set('lang', c.req.header('accept-language'));
  c.set('n', Number(c.req.query('n')));
  await next();
});
app.get('/', (c) => {
  exec(\`render \${c.get('n')}\`);
  exec(\`render \${c.get('other')}\`);
  return c.text('ok');
});`,
  },
  vulnerable: {
    'variables of a context': `import { Hono } from 'hono';
import { exec } from 'node:child_process';
const app = new Hono();
app.use('*', async (c, next) => {
  c.set('lang', c.req.header('accept-language') ?? 'en');
  await next();
});
app.get('/', (c) => {
  exec(\`render \${c.get('lang')}\`); // !tainted
  exec(\`render \${c.var.lang}\`); // !tainted
  return c.text('ok');
});`,
    'a decorated request': `import Fastify from 'fastify';
import { exec } from 'node:child_process';
const app = Fastify();
app.decorateRequest('tenant', '');
app.addHook('preHandler', async (req) => {
  req.tenant = req.headers['x-tenant'];
});
app.get('/', async (req) => {
  exec(\`tool \${req.tenant}\`); // !tainted
});`,
    'the state of a context': `import Koa from 'koa';
import { exec } from 'node:child_process';
const app = new Koa();
async function load(ctx, next) {
  const name = ctx.query.name;
  ctx.state.user = { name, id: 7 };
  await next();
}
app.use(load);
app.use(async (ctx) => {
  exec(\`who \${ctx.state.user.name}\`); // !tainted
  exec(\`who \${ctx.state.user.id}\`);
  const { user } = ctx.state;
  exec(\`who \${user.name}\`); // !tainted
});`,
  },
});
