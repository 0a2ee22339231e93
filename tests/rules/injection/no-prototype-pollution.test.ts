import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
const store = {};
`;

const route = (body: string): string =>
  `${APP}app.post('/:id', (req, res) => {\n  const { section, key, value } = req.body;\n${body}\n});`;

testRule(rule, {
  safe: {
    'one name': route(`  store[key] = value;
  store.list[key] = value;`),
    'a name of the program first': route(`  store['settings'][key] = value;
  store.settings[key] = value;`),
    'a member below one that nothing inherits': route(`  store[section].profile.name = value;
  store[section].push(value);`),
    'the name refused': route(`  if (section === '__proto__' || section === 'constructor') return;
  store[section][key] = value;`),
    'the name refused by an error': route(`  if (section == '__proto__') throw new Error('no');
  store[section][key] = value;`),
    'the name refused around the write': route(`  if (section !== '__proto__') store[section][key] = value;`),
    'a list of refused names':
      route(`  if (['__proto__', 'constructor', 'prototype'].includes(section)) return;
  store[section][key] = value;`),
    'a set of refused names': `${APP}const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);
const isRefused = (name) => REFUSED.has(name);
app.post('/', (req, res) => {
  const { section, key, value } = req.body;
  if (isRefused(section)) return res.sendStatus(400);
  store[section][key] = value;
});`,
    'a switch over refused names': route(`  switch (section) {
    case '__proto__':
    case 'constructor':
      return;
  }
  store[section][key] = value;`),
    'a switch whose rest is taken': route(`  switch (section) {
    case '__proto__':
      break;
    default:
      store[section][key] = value;
  }`),
    'a pattern of refused names': route(`  if (/^(?:__proto__|constructor|prototype)$/.test(section)) return;
  store[section][key] = value;`),
    'a pattern of names': route(`  if (!/^[a-z]+$/.test(section)) return;
  store[section][key] = value;`),
    'a member of its own': route(`  if (!Object.hasOwn(store, section)) return;
  store[section][key] = value;
  if (store.hasOwnProperty(key)) store[key][section] = value;`),
    'names of a list': route(`  if (!['mail', 'push'].includes(section)) return;
  store[section][key] = value;`),
    'an object that inherits nothing': route(`  const table = Object.create(null);
  table[section] ??= {};
  table[section][key] = value;`),
    'a Map': route(`  const table = new Map();
  table.get(section)[key] = value;`),
    numbers: route(`  store[Number(section)][key] = value;
  for (let index = 0; index < 3; index += 1) store[index][key] = value;`),
    'a name with a text before it': route('  store[`row-${section}`][key] = value;'),
    'a copy': route(`  store[section] = { ...store[section], [key]: value };`),
    'a loop over the members of the very object': route(`  const fields = {};
  for (const name of Object.keys(fields)) fields[name].seen = value;`),
    'a schema of fields': `${APP}import { z } from 'zod';
app.post('/', (req, res) => {
  const { section, key } = z.object({ section: z.enum(['a', 'b']), key: z.string() }).parse(req.body);
  store[section][key] = 1;
});`,
    'a merge that refuses the name': `${APP}function merge(to, from) {
  for (const name of Object.keys(from)) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') continue;
    if (typeof from[name] === 'object') merge(to[name], from[name]);
    else to[name] = from[name];
  }
}
app.post('/', (req) => merge(store, req.body));`,
    'a version that nobody knows': `${APP}import _ from 'lodash';
app.post('/', (req) => _.merge(store, req.body));`,
  },
  vulnerable: {
    'a version that nobody knows, under strict': {
      code: `${APP}import Hoek from 'hoek';
import set from 'set-value';
app.post('/', (req) => set(store, req.body.path, 1)); // !unknownVersion
app.put('/', (req) => Hoek.merge(store, req.body)); // !unknownVersion`,
      level: 'strict',
    },
    'two names': route(`  store[section][key] = value; // !tainted`),
    'one name, and one of the program': route(`  store[req.params.id].isAdmin = true; // !tainted`),
    'without the first guard': route(`  if (key === '__proto__') return;
  store[section][key] = value; // !tainted`),
    'a guard that does not help': route(`  if (!(section in store)) return;
  if (!store[section]) store[section] = {};
  store[section][key] = value; // !tainted`),
    'other ways to write': route(`  store[section][key] ??= value; // !tainted
  store[section][key]++; // !tainted
  (store[key] ??= {}).name = value; // !tainted
  Object.assign(store[section], value); // !tainted
  (store[section] as Record<string, unknown>)![key] = value; // !tainted`),
    'behind a name': route(`  const account = store[section];
  account.name = value; // !tainted
  account.mail = value;`),
    'a path that is walked': route(`  let at = store;
  const names = key.split('.');
  const last = names.pop();
  for (const name of names) {
    at[name] = at[name] || {};
    at = at[name];
  }
  at[last] = value; // !tainted`),
    'a path that is walked, with half a guard': route(`  let at = store;
  for (const name of key.split('.')) {
    if (name === '__proto__') return;
    at = at[name];
  }
  at[section] = value; // !tainted`),
    'a path that is reduced': route(`  const names = key.split('.');
  names.slice(0, -1).reduce((at, name) => at[name], store)[names.at(-1)] = value; // !tainted`),
    'a merge of the file': `${APP}function merge(to, from) {
  for (const name in from) {
    if (from.hasOwnProperty(name) && typeof to[name] === 'object') merge(to[name], from[name]);
    else to[name] = from[name]; // !tainted
  }
}
app.post('/', (req) => merge(store, req.body));`,
    'by require': `const express = require('express');
const router = express.Router();
const store = require('./store');
router.put('/', (req, res) => {
  store[req.query.section][req.query.key] = 1; // !tainted
});
module.exports = router;`,
    fastify: `import Fastify from 'fastify';
const app = Fastify();
app.put('/', async (request) => {
  cache[request.query.user].last = Date.now(); // !tainted
});`,
  },
});
