import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (body: string): string => `${APP}app.get('/:id', (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a constant page': route(`  res.send('<h1>Hello</h1>');`),
    'res.json': route(`  res.json({ name: req.query.name });`),
    'an object given to send': route(`  res.send({ name: req.query.name });`),
    'a list given to send': route(`  res.send([req.query.name, 'x']);`),
    'the whole query': route(`  res.send(req.query);`),
    'the whole body': `${APP}app.use(express.json());
app.post('/echo', (req, res) => { res.status(201).send(req.body); });`,
    'an object with more than the body': route(`  const item = { ...req.body, id: 1 }; res.send(item);`),
    'a type that is no page': route(`  res.type('text').send(req.query.name);`),
    'a type set before': route(`  res.set('Content-Type', 'text/plain');
  res.send('Hello ' + req.query.name);`),
    'a type in the head': `import http from 'node:http';
http.createServer((req, res) => { res.writeHead(200, { 'Content-Type': 'text/plain' }); res.end('<b>' + req.url); }).listen(80);`,
    'a type given by setHeader': route(`  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify({ q: req.query.q }));`),
    'a type that nobody knows': route(`  res.type(kindOf(req)).send(req.query.name);`),
    'escape-html': `import escapeHtml from 'escape-html';
${route('  res.send(`<h1>${escapeHtml(req.query.name)}</h1>`);')}`,
    'he.encode': `import he from 'he';
${route('  res.send(`<h1>${he.encode(req.query.name)}</h1>`);')}`,
    'lodash.escape': `import _ from 'lodash';
${route('  res.send(`<h1>${_.escape(req.query.name)}</h1>`);')}`,
    'sanitize-html': `import sanitizeHtml from 'sanitize-html';
${route('  res.send(sanitizeHtml(req.body.text));')}`,
    'a number': route('  res.send(`<b>${Number(req.query.page)}</b>`);'),
    'a status': route('  res.sendStatus(req.query.ok ? 200 : 404);'),
    'a redirect': route(`  res.redirect('/');`),
    'a view': route(`  res.render('user', { name: req.query.name });`),
    'a value of an allow-list': route(`  const { tab } = req.query;
  if (!['a', 'b'].includes(tab)) return res.sendStatus(400);
  res.send('<b>' + tab + '</b>');`),
    'text that no browser takes for a page': `import http from 'node:http';
http.createServer((req, res) => { res.end('Not found: ' + req.url); }).listen(80);`,
    'JSON of node:http': `import http from 'node:http';
http.createServer((req, res) => { res.end(JSON.stringify({ url: req.url })); }).listen(80);`,
    'an escape of the file': `${APP}
const escape = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
app.get('/', (req, res) => res.send('<b>' + escape(req.query.q) + '</b>'));`,
    'an enum of a schema': `import { z } from 'zod';
${route("  res.send('<b>' + z.enum(['a', 'b']).parse(req.query.tab) + '</b>');")}`,
    'what the database has': `${APP}import { find } from './db.js';
app.get('/', async (req, res) => res.send(await find(req.query.id)));`,
    'a file that is sent': route(`  res.sendFile('index.html', { root: 'public' });`),
    'not seen: text stored by one request and sent by another': `${APP}const all = new Map();
app.post('/', (req, res) => { save(req.body.text); });
app.get('/', (req, res) => res.send(load()));`,
  },
  vulnerable: {
    'a template': {
      code: route('  res.send(`<h1>Hello ${req.query.name}</h1>`); // !page'),
    },
    'bare text is a page': route('  res.send(req.query.name); // !page'),
    'text that is put together': route(`  res.send('No user ' + req.params.id); // !page`),
    'a status before': route(`  res.status(404).send('No user ' + req.params.id); // !page`),
    'part of the body': route(`  res.send('<p>' + req.body.text + '</p>'); // !page`),
    'JSON as text': route(
      `  res.send('<script>var q = ' + JSON.stringify(req.query) + '</script>'); // !page`,
    ),
    'a type that is a page': route(`  res.type('html').send(req.query.q); // !page`),
    SVG: route('  res.type("svg").send(`<svg><text>${req.query.label}</text></svg>`); // !page'),
    'a page that is written': route(`  res.set('Content-Type', 'text/html');
  res.write('<h1>');
  res.write(req.query.title); // !page
  res.end('</h1>');`),
    'node:http': `import http from 'node:http';
http.createServer((req, res) => { res.writeHead(200, { 'Content-Type': 'text/html' }); res.end('Hello ' + req.url); }).listen(80); // !page`,
    'node:http without a type': `import { createServer } from 'node:http';
createServer((req, res) => { const q = new URL(req.url, 'http://localhost').searchParams.get('q'); res.end('<p>' + q + '</p>'); }).listen(80); // !page`,
    'a helper of the file': `${APP}
const layout = (title) => \`<!doctype html><title>\${title}</title>\`;
app.get('/', (req, res) => { res.send(layout(req.query.title)); }); // !page`,
    'a list that is joined':
      route(`  const rows = [].concat(req.query.rows).map((row) => \`<li>\${row}</li>\`);
  res.send(rows.join('')); // !page`),
    'a header of the request': route(`  res.send('Your browser: ' + req.get('user-agent')); // !page`),
    'a cookie': route(`  res.send('<p>' + req.cookies.name + '</p>'); // !page`),
    'a typed handler': `import type { Request, Response } from 'express';
export const hello = (req: Request, res: Response): void => { res.send('<b>' + (req.query.name as string)); }; // !page`,
    CommonJS: `const router = require('express').Router();
router.get('/', function (req, res) { res.send('<b>' + req.query.q); }); // !page
module.exports = router;`,
    'a replacement of the first only': route(
      `  res.send('<b>' + req.query.q.replace('<', '&lt;')); // !page`,
    ),
    'a type of another answer': route(`  if (req.query.json) { res.type('json'); res.send('{}'); return; }
  res.send(req.query.q); // !page`),
    'an error page': `${APP}app.use((err, req, res, next) => { res.status(500).send('<h1>Cannot ' + req.method + ' ' + req.originalUrl + '</h1>'); }); // !page`,
  },
});
