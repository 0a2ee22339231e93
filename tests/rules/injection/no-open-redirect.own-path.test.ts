import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

const app = (lines: string): string => `import express from 'express';
const app = express();
${lines}`;

// Where the path of the route is written out, the URL that its function is asked by begins with it.
testRule(rule, {
  safe: {
    'a fixed path': app(`app.get('/login', (req, res) => { res.redirect(req.url + '/'); });`),
    'the whole address': app(`app.post('/login', (req, res) => { res.redirect(req.originalUrl); });`),
    'a parameter behind a name': app(`app.get('/items/:id', (req, res) => { res.redirect(req.path); });`),
    'several paths': app(`app.get(['/a1', '/b1'], (req, res) => { res.redirect(req.url); });`),
    'a route of its own': app(`app.route('/basket').get((req, res) => { res.redirect(req.originalUrl); });`),
    'another path for it': app(
      `app.get('/old', (req, res) => { res.redirect(req.url.replace('/old', '/new')); });`,
    ),
    'a router': `import { Router } from 'express';
Router().get('/settings', (req, res) => { res.redirect(req.url + '/'); });`,
    'a router of Koa': `import Router from '@koa/router';
new Router().get('/settings', (ctx) => { ctx.redirect(ctx.url); });`,
    'a route of fastify': `import fastify from 'fastify';
fastify().get('/old', (request, reply) => { reply.redirect(request.url + '/'); });`,
    'a list, kept by a flag': app(`const ALLOWED = ['https://a.example/', 'https://b.example/'];
app.get('/', (req, res) => {
  const url = String(req.query.url);
  let isAllowed = false;
  for (const one of ALLOWED) isAllowed ||= url === one;
  if (!isAllowed) return res.sendStatus(400);
  res.redirect(url);
});`),
  },
  vulnerable: {
    'middleware for all paths': app(`app.use((req, res) => { res.redirect(req.url); }); // !tainted`),
    'middleware below a path': app(`app.use('/shop', (req, res) => { res.redirect(req.url); }); // !tainted`),
    'any path': app(`app.get('*', (req, res) => { res.redirect(req.url); }); // !tainted`),
    'a pattern': app(`app.get(/.*/, (req, res) => { res.redirect(req.path); }); // !tainted`),
    'a path that may be left out': app(
      `app.get('/a?', (req, res) => { res.redirect(req.url); }); // !tainted`,
    ),
    'one of several paths': app(
      `app.get(['/a1', '*'], (req, res) => { res.redirect(req.url); }); // !tainted`,
    ),
    'what is behind the path': app(
      `app.get('/go', (req, res) => { res.redirect(req.url.slice(3)); }); // !tainted`,
    ),
    'the path taken out': app(
      `app.get('/go', (req, res) => { res.redirect(req.url.replace('/go', '')); }); // !tainted`,
    ),
    'another part of the request': app(
      `app.get('/go', (req, res) => { res.redirect(req.query.url); }); // !tainted`,
    ),
    'a function that serves the rest as well':
      app(`const serve = (req, res) => { res.redirect(req.url); }; // !tainted
app.get('/both', serve);
app.use(serve);`),
    'a flag that includes sets': app(`const ALLOWED = ['https://a.example/', 'https://b.example/'];
app.get('/', (req, res) => {
  const url = String(req.query.url);
  let isAllowed = false;
  for (const one of ALLOWED) isAllowed ||= url.includes(one);
  if (!isAllowed) return res.sendStatus(400);
  res.redirect(url); // !tainted
});`),
  },
});
