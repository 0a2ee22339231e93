import rule from '../../../src/rules/injection/no-type-confusion.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ code, level: 'strict' as const });
const express = (body: string) =>
  strict(`import express from 'express';
const app = express();
${body}`);
const pages = (code: string) => ({ ...strict(code), filename: 'pages/api/find.ts', isFormBound: 'the path' });

testRule(rule, {
  safe: {
    'after `typeof`, or put into a text': express(`app.get('/', (req, res) => {
  const { file } = req.query;
  if (typeof file !== 'string' || file.includes('..')) return res.status(400).end();
  res.end();
});`),
    'made a text': express(`app.get('/', (req, res) => {
  const file = String(req.query.file);
  if (file.includes('..')) return res.status(400).end();
  res.end();
});`),
    'put into a text': express(`app.get('/', (req, res) => {
  const file = \`\${req.query.file}\`;
  if (file.includes('..')) return res.status(400).end();
  res.end();
});`),
    'after a schema': express(`import { z } from 'zod';
const Body = z.object({ q: z.string() });
app.post('/', (req, res) => {
  const { q } = Body.parse(req.body);
  if (q.includes('<')) return res.status(400).end();
  res.end();
});`),
    'after Array.isArray': express(`app.get('/', (req, res) => {
  const q = Array.isArray(req.query.q) ? req.query.q[0] : req.query.q;
  if (q.includes('<')) return res.status(400).end();
  res.end();
});`),
    'parts of the path, headers, parameters of a URL': express(`app.get('/:file', (req, res) => {
  if (req.params.file.includes('..')) return res.status(400).end();
  res.end();
});`),
    headers: express(`app.get('/', (req, res) => {
  if (req.get('x-name').includes(';') || req.headers['x-name'].length > 20) return res.status(400).end();
  res.end();
});`),
    'a list that is meant to be one': express(`app.post('/', (req, res) => {
  if (req.body.tags.length > 10) return res.status(400).end();
  res.json(req.body.tags.map((tag) => tag.id));
});`),
    'a list that is gone through': express(`app.post('/', (req, res) => {
  if (req.body.names.includes('.')) return res.status(400).end();
  for (const name of req.body.names) add(name);
  res.end();
});`),
    'a word that is looked for': express(`app.post('/', (req, res) => {
  if (req.body.roles.includes('admin')) return res.status(403).end();
  res.end();
});`),
    'a length of nobody knows what': express(`app.post('/', (req, res) => {
  if (req.body.note.length > 100) return res.status(400).end();
  res.end();
});`),
    'a comparison as a whole': express(`app.post('/', (req, res) => {
  if (req.body.name === '../') return res.status(400).end();
  res.end();
});`),
    'a method of texts alone': express(`app.get('/', (req, res) => {
  if (req.query.file.startsWith('/')) return res.status(400).end();
  res.end();
});`),
    'nothing hangs on it': express(`app.get('/', (req, res) => {
  console.log(req.query.file.includes('..'));
  res.end();
});`),
    'parameters of a URL': strict(`import http from 'node:http';
http.createServer((req, res) => {
  const q = new URL(req.url, 'http://a').searchParams.get('q');
  if (q.includes('..')) return res.end();
  res.end('ok');
});`),
    'one parameter of Hono': strict(`import { Hono } from 'hono';
new Hono().get('/', (c) => (c.req.query('q').includes('<') ? c.text('no') : c.text('ok')));`),
    'under recommended': `import express from 'express';
express().get('/', (req, res) => { if (req.query.file.includes('..')) return res.end(); res.end('ok'); });`,
    'not seen: a test in a function': express(`const climbs = (name) => name.includes('..');
app.get('/', (req, res) => {
  if (req.query.a === 'b' || climbs(String(req.query.a))) return res.end();
  res.end('ok');
});`),
  },
  vulnerable: {
    'a piece of a path': {
      ...express(`import fs from 'node:fs';
app.get('/', (req, res) => {
  if (req.query.file.includes('..')) return res.status(400).end(); // !confused
  res.send(fs.readFileSync('/data/' + req.query.file));
});`),
      suggested: [
        `import express from 'express';
const app = express();
import fs from 'node:fs';
app.get('/', (req, res) => {
  if (String(req.query.file).includes('..')) return res.status(400).end();
  res.send(fs.readFileSync('/data/' + req.query.file));
});`,
      ],
    },
    'a length before a page': express(`app.get('/', (req, res) => {
  const { name } = req.query;
  if (name.length > 20) return res.status(400).end(); // !confused
  res.send('<p>' + name + '</p>');
});`),
    'a branch that lets in': express(`app.post('/', (req, res) => {
  if (req.body.email.indexOf('@example.com') === -1) return res.sendStatus(403); // !confused
  res.send('welcome');
});`),
    'a branch that lets in, asserted': express(`app.post('/', (req, res) => {
  if (!(req.body.email as string)!.includes('@example.com')) return res.sendStatus(403); // !confused
  res.send('welcome');
});`),
    'the length of a password': express(`app.post('/', (req, res) => {
  if (req.body.password.length < 12) return res.status(400).end(); // !confused
  res.end();
});`),
    'a word before a statement': express(`import pg from 'pg';
const pool = new pg.Pool();
app.get('/', async (req, res) => {
  const order = req.query.order;
  if (order.includes('delete')) return res.status(400).end(); // !confused
  res.json(await pool.query('select * from t order by ' + order));
});`),
    'of CommonJS, in a constant': strict(`const app = require('express')();
app.use((request, response, next) => {
  const isBad = request.body['path'].indexOf('/') >= 0; // !confused
  if (isBad) throw new Error('no');
  next();
});`),
    'a parameter of Koa': strict(`import Koa from 'koa';
new Koa().use(async (ctx) => {
  const host = ctx.query.host;
  if (host.includes(';')) ctx.throw(400); // !confused
  ctx.body = 'ok';
});`),
    'a parameter of Fastify': strict(`import Fastify from 'fastify';
Fastify().get('/', async (request, reply) => {
  const { next } = request.query;
  if (next.indexOf('//') !== -1) return reply.code(400).send(); // !confused
  return reply.send('ok');
});`),
    'a parameter of Next.js': pages(`export default function handler(req, res) {
  const { id } = req.query;
  if (id.includes("'")) return res.status(400).end(); // !confused
  res.json({ id });
}`),
    'the parser of Node.js': strict(`import { parse } from 'node:url';
import http from 'node:http';
http.createServer((req, res) => {
  const { q } = parse(req.url, true).query;
  if (q.includes('<')) return res.end('no'); // !confused
  res.end('ok');
});`),
  },
});
