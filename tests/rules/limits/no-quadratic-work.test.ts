import rule from '../../../src/rules/limits/no-quadratic-work.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ code, level: 'strict' as const });
const express = (body: string) =>
  strict(`import express from 'express';
const app = express();
${body}`);
const post = (body: string) =>
  express(`app.post('/', (req, res) => {
  const { items } = req.body;
  ${body}
  res.end();
});`);

testRule(rule, {
  safe: {
    'the list of a callback, of the program': express(`const KINDS = ['a', 'b', 'a'];
app.post('/', (req, res) => { res.json(KINDS.filter((kind, at, all) => all.indexOf(kind) === at)); });`),
    'parts of the element': post(`for (const item of items) { for (const tag of item.tags) add(tag); }`),
    'parts of the element by its index': post(
      `for (let i = 0; i < items.length; i++) { for (const tag of items[i].tags) add(tag); }`,
    ),
    'a list of the program': express(`const KINDS = ['a', 'b'];
app.post('/', (req, res) => { res.json(req.body.items.filter((item) => KINDS.includes(item.kind))); });`),
    'a set': post(
      `const seen = new Set(); for (const item of items) { if (!seen.has(item)) seen.add(item); }`,
    ),
    'a map': post(
      `const known = new Map(items.map((item) => [item.id, item])); for (const item of items) known.get(item.to);`,
    ),
    'a length that is tested': post(
      `if (items.length > 100) return res.sendStatus(413); res.json(items.filter((item, i) => items.indexOf(item) === i));`,
    ),
    'a list that is cut': express(`app.post('/', (req, res) => {
  const items = req.body.items.slice(0, 50);
  res.json(items.filter((item, i) => items.indexOf(item) === i));
});`),
    'a schema with a maximum': express(`import { z } from 'zod';
const Body = z.object({ items: z.array(z.string()).max(50) });
app.post('/', (req, res) => {
  const { items } = Body.parse(req.body);
  res.json(items.filter((item, i) => items.indexOf(item) === i));
});`),
    'one after the other': post(
      `const ids = items.map((item) => item.id); const all = items.filter(Boolean); res.json([...ids, ...all]);`,
    ),
    'a list that is put together and looked at later': post(
      `const out = []; for (const item of items) out.push(item); for (const one of KNOWN) out.includes(one);`,
    ),
    'headers and queries': express(`app.get('/', (req, res) => {
  const types = req.get('accept').split(',');
  const ids = req.query.ids.split(',');
  res.json([...types.filter((one, i) => types.indexOf(one) === i), ...ids.filter((one, i) => ids.indexOf(one) === i)]);
});`),
    'data of the program': strict(
      `const items = load(); export const unique = items.filter((item, i) => items.indexOf(item) === i);`,
    ),
    'a text that grows': post(`let all = ''; for (const item of items) all = all + item;`),
    'a list that is begun anew': post(
      `for (const item of items) { const own = []; for (const tag of item.tags) own.push(tag); add(own); }`,
    ),
    'a text that is looked through': post(
      `for (const item of items) { if (item.name.includes('a')) add(item); }`,
    ),
    'a function that is called later': post(
      `for (const item of items) { on('end', () => items.includes(item)); }`,
    ),
    'under recommended': `import express from 'express';
express().post('/', (req, res) => { for (const a of req.body.items) for (const b of req.body.items) add(a, b); });`,
    'not seen: a helper that searches': express(`const has = (list, item) => list.includes(item);
app.post('/', (req, res) => { const out = []; for (const item of req.body.items) if (!has(out, item)) out.push(item); });`),
  },
  vulnerable: {
    'the list that a callback is given': post(
      `res.json(items.filter((item, at, all) => all.indexOf(item) === at)); // !searched`,
    ),
    'the list that a reducer is given': post(
      `res.json(items.reduce((sum, item, at, all) => sum + (all.indexOf(item) === at ? 1 : 0), 0)); // !searched`,
    ),
    'a loop in a loop': post(`for (const a of items) {
    for (const b of items) { // !searched
      compare(a, b);
    }
  }`),
    'loops by index': post(`for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) compare(items[i], items[j]); // !searched
  }`),
    'the first of each': post(`res.json(items.filter((item, i) => items.indexOf(item) === i)); // !searched`),
    'a list of those seen': post(`const seen = [];
  for (const item of items) {
    if (seen.includes(item)) continue; // !searched
    seen.push(item);
  }`),
    'one list for each of another': post(
      `res.json(items.map((item) => req.body.others.find((one) => one.id === item.id))); // !searched`,
    ),
    'a spread of all so far': post(
      `res.json(items.reduce((all, item) => [...all, item.id], [])); // !copied`,
    ),
    'a spread of an object': post(
      `res.json(items.reduce((all, item) => ({ ...all, [item.id]: item }), {})); // !copied`,
    ),
    'a spread in a block': post(`res.json(items.reduce((all, item) => {
    if (!item.id) return all;
    return [...all, item.id]; // !copied
  }, []));`),
    'a spread in a loop': post(`let all = [];
  for (const item of items) all = [...all, item]; // !copied`),
    'put together by concat': post(`let all = [];
  items.forEach((item) => {
    all = all.concat(item.tags); // !copied
  });`),
    'taken off the front': post(`while ((items as unknown[])!.length > 0) {
    run(items.shift()); // !copied
  }`),
    'put to the front': post(`const out = [];
  for (const item of items) out.unshift(item); // !copied`),
    'lines of a text': express(`app.post('/', (req, res) => {
  const lines = req.body.text.split('\\n');
  res.json(lines.filter((line, i) => lines.lastIndexOf(line) === i)); // !searched
});`),
    'names of an object': post(`for (const name of Object.keys(items)) {
    for (const other in items) add(name, other); // !searched
  }`),
    'of Fastify': strict(`import Fastify from 'fastify';
Fastify().post('/', async (request) => {
  const out = [];
  for (const item of request.body.items) {
    if (out.indexOf(item) < 0) out.push(item); // !searched
  }
  return out;
});`),
    'of a socket, of CommonJS': strict(`const { WebSocketServer } = require('ws');
new WebSocketServer({ port: 1 }).on('connection', (ws) => {
  ws.on('message', (data) => {
    const list = JSON.parse(data);
    for (const item of list) if (list.some((one) => one === item.next)) ws.close(); // !searched
  });
});`),
  },
});
