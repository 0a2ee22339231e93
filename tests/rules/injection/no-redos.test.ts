import rule from '../../../src/rules/injection/no-redos.ts';
import { testRule } from '../../support/test-rule.ts';

const SKU = '/^(?:[A-Z0-9]+-?)+$/';
const route = (body: string, before = ''): string => `import express from 'express';
${before}express().post('/:name', (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    'a pattern with one way to match': {
      code: route(`  res.json(/^[a-z]+$/.test(req.query.x));
  res.json(req.query.x.match(/^\\d{4}-\\d{2}$/));
  res.json(req.query.x.replace(/[^\\w]/g, ''));`),
      level: 'strict',
    },
    'an end that fits whatever is left': route(`  res.json(/\\..*$/s.test(req.query.x));
  res.json(/\\.[\\s\\S]*$/.test(req.query.x));`),
    'a slow pattern on a text of the program': route(`  res.json(${SKU}.test('A-B'));`),
    'a slow pattern on its own text, or a short one, under strict': {
      code: route(`  const sku = String(req.query.sku);
  if (sku.length > 40) return res.sendStatus(400);
  res.json([${SKU}.test('A-B'), sku.replace(/\\s+$/, '')]);`),
      level: 'strict',
    },
    'a slow pattern on what nobody shows': `export const isSku = (text) => ${SKU}.test(text);`,
    'a length that is checked before': route(
      `  const sku = String(req.query.sku);
  if (sku.length > 40) return res.sendStatus(400);
  res.json(SKU.test(sku));`,
      `const SKU = ${SKU};\n`,
    ),
    'a length that is checked beside it': route(
      `  res.json(req.query.x.length < 100 && ${SKU}.test(req.query.x));`,
    ),
    'the length compared with a constant of another file': `import { MOST } from './limits.js';
${route(`  if (req.body.x.length >= MOST) throw new RangeError('too long');
  res.json(${SKU}.test(req.body.x));`)}`,
    'a text that is cut': route(`  res.json(${SKU}.test(req.query.x.slice(0, 50)));
  res.json(${SKU}.test(req.query.x.substring(0, MOST)));
  res.json(${SKU}.test(req.query.x.slice(-8)));`),
    'a maximum of a schema': `import { z } from 'zod';
const Query = z.object({ sku: z.string().max(40) });
${route(`  res.json(${SKU}.test(Query.parse(req.query).sku));`)}`,
    'a maximum of a JSON Schema': `import Ajv from 'ajv';
const validate = new Ajv().compile({ type: 'object', properties: { sku: { type: 'string', maxLength: 40 } } });
${route(`  if (!validate(req.body)) return res.sendStatus(400);
  res.json(${SKU}.test(req.body.sku));`)}`,
    'one of a list': route(`  if (!['a', 'b'].includes(req.query.x)) return res.sendStatus(400);
  res.json(${SKU}.test(req.query.x));`),
    'a number': route(`  res.json(${SKU}.test(Number(req.query.x)));`),
    'a test of something that is no pattern': route(
      `  res.json([suite.test(req.query.x), load.exec(req.body)]);`,
    ),
    'a page that searches its own URL': `${SKU}.test(location.hash);`,
    'signs at the beginning that the repeated set leaves out': {
      code: String.raw`export const fill = (text) => text.replace(/\$\{([^}$]+)\}/g, '').replace(/--(\w+)/g, '');`,
      level: 'strict',
    },
    'a search that ends with the text': {
      code: String.raw`export const fill = (text) => text.replace(/\$<([^>]+)(>|$)/g, '').replace(/^\$<([^>]+)>/g, '');`,
      level: 'strict',
    },
    'not seen: signs at the beginning of one of several alternatives': {
      code: String.raw`export const fill = (text) => text.replace(/\$<([^>]+)>|%/g, '');`,
      level: 'strict',
    },
    'what may keep the repeated parts of a pattern apart': {
      code: String.raw`export const find = (text, sign) => [
  new RegExp('^(?:[^;]+' + sign + ')*$').test(text),
  new RegExp('^(?:[a-z]+' + sign + ')*$', 'i').test(text),
  new RegExp('^(?:a+)+$' + sign, sign).test(text),
  new Pattern('^(?:a+)+$' + sign).test(text),
];`,
      level: 'strict',
    },
    'a pattern that does not parse': route(`  res.json(new RegExp('(a+)+(').test(req.query.x));`),
  },
  vulnerable: {
    'a pattern that takes exponential time': route(
      `  const sku = String(req.query.sku);
  if (!SKU.test(sku)) return res.sendStatus(400); // !reached
  res.end();`,
      `const SKU = ${SKU};\n`,
    ),
    'one that takes polynomial time':
      route(`  res.json(req.body.text.replace(/^\\s+|\\s+$/g, '')); // !reached
  res.json(req.body.text.split(/\\s*,\\s*x/)); // !reached`),
    'every method that searches': route(`  const { x } = req.query;
  res.json(/^(\\w+\\s?)+$/.exec(x)); // !reached
  res.json(x.match(/^(\\w+\\s?)+$/)); // !reached
  res.json([...x.matchAll(/^(\\w+\\s?)+$/g)]); // !reached
  res.json(x.search(/^(\\w+\\s?)+$/)); // !reached
  res.json(x.replaceAll(/^(\\w+\\s?)+$/g, '')); // !reached
  res.json(new RegExp('^(\\\\w+\\\\s?)+$', 'i').test(x)); // !reached`),
    'with a linear twin': {
      code: route(`  res.json(/^(?:a+)+$/.test(req.query.x)); // !reached`),
      suggested: [route(`  res.json(/^a+$/.test(req.query.x));`)],
    },
    'a function that checks addresses': `const express = require('express');
function isMail(text) { return /^([a-z0-9])(([-.]|[_]+)?([a-z0-9]+))*@[a-z]+$/.test(text); } // !reached
express.Router().post('/', (req, res) => { if (!isMail(req.body.mail)) res.sendStatus(400); });`,
    'a length that says nothing: a lower bound':
      route(`  if (req.query.x.length < 3) return res.sendStatus(400);
  res.json(${SKU}.test(req.query.x)); // !reached`),
    'a cut that leaves the rest': route(`  res.json(${SKU}.test(req.query.x.slice(1))); // !reached`),
    'a header': `import http from 'node:http';
http.createServer((req, res) => {
  res.end(String(req.headers['user-agent'].match(/(\\w+\\s*)*;/))); // !reached
});`,
    'the pattern of a schema': `import { z } from 'zod';
const Name = z.string().regex(/^(\\w+\\s?)+$/);
const Body = z.object({ name: Name });
${route('  res.json(Body.parse(req.body)); // !reached')}`,
    'what comes over a socket': `import net from 'node:net';
net.createServer((socket) => {
  socket.setEncoding('utf8');
  socket.on('data', (line) => socket.write(line.replace(/(a+)+b/, ''))); // !reached
});`,
    'the pattern of a JSON Schema': `import Ajv from 'ajv';
const validate = new Ajv().compile({ type: 'object', properties: { name: { pattern: '^(a+)+$' } } });
${route('  if (!validate(req.body)) res.sendStatus(400); // !reached')}`,
    'the schema of a route': `import Fastify from 'fastify';
const body = { type: 'object', properties: { name: { type: 'string', pattern: '^(a+)+$' } } }; // !requested
Fastify().post('/', { schema: { body } }, async () => 'ok');`,
    'a path, and a check of a route': `import express from 'express';
import { body } from 'express-validator';
const app = express();
app.get(/^\\/(a+)+$/, (req, res) => res.end()); // !requested
app.post('/', body('name').matches(/^(a+)+$/), (req, res) => res.end()); // !requested`,
    'a validator that is given a pattern': `import validator from 'validator';
${route(`  res.json(validator.matches(req.body.x, /^(a+)+$/)); // !reached
  res.json(validator.matches(req.body.x, '^(a+)+$')); // !reached`)}`,
    'several signs at the beginning, all of which the repeated set takes': {
      code: String.raw`export const fill = (text) => text.replace(/\$<([^>]+)>/g, ''); // !slow`,
      level: 'strict',
    },
    'a pattern of which a part is not known, whatever it is': {
      code: String.raw`export const find = (text, name) => new RegExp('^' + name + '(?:a+)+$').exec(text); // !slow
export const ask = (text, name) => new RegExp('^@' + name + '\\s*([^;]+);', 'i').exec(text); // !slow`,
      level: 'strict',
    },
    'whoever gives the text, under strict': {
      code: `export const TRAILING = /\\s+$/; // !slow
export const trim = (text) => text.replace(TRAILING, '');`,
      level: 'strict',
    },
    'once, under strict, where data of others reaches it': {
      code: route(`  res.json(${SKU}.test(req.query.x)); // !reached`),
      level: 'strict',
    },
  },
});
