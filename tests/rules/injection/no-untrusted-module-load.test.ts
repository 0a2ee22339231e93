import rule from '../../../src/rules/injection/no-untrusted-module-load.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;

const route = (body: string): string => `${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a constant module': route(
      "  const { render } = await import('./render.js'); res.send(render(req.query.q));",
    ),
    'a module of a table':
      route(`  const loaders = { de: () => import('./de.js'), en: () => import('./en.js') };
  const load = Object.hasOwn(loaders, req.query.lang) ? loaders[req.query.lang] : loaders.en;
  await load();`),
    'a name of an allow-list': route(`  const { lang } = req.query;
  if (!['de', 'en'].includes(lang)) return res.sendStatus(404);
  await import(\`./locales/\${lang}.js\`);`),
    'a name tested by an anchored pattern': route(`  if (!/^[a-z]{2}$/.test(req.query.lang)) return;
  require('./locales/' + req.query.lang + '.json');`),
    'the last part of a path': `import path from 'node:path';
${route("  require('./locales/' + path.basename(req.query.lang));")}`,
    'a number in a name': route('  await import(`./steps/${Number(req.params.id)}.js`);'),
    'an enum of a schema': `import { z } from 'zod';
${route("  const lang = z.enum(['de', 'en']).parse(req.query.lang);\n  await import(`./locales/${lang}.js`);")}`,
    'a name in a constant table': route(`  const files = { a: './a.js', b: './b.js' };
  require(files[req.query.kind] ?? './a.js');`),
    'data for a worker': `import { Worker } from 'node:worker_threads';
${route("  new Worker('./job.js', { workerData: req.query });")}`,
    'arguments of a forked module': `import { fork } from 'node:child_process';
${route("  fork('./job.js', [req.query.id]);")}`,
    'where a module is found': route('  require.resolve(req.query.name);'),
    'require of something else': `import express from 'express'; import { require } from './modules.js';
express().get('/', (req) => require(req.query.name));`,
    'a name of the environment': 'export const load = () => import(process.env.PLUGIN);',
    'a function of a table that is asked': {
      level: 'strict',
      code: route(`  const actions = { start() {}, stop() {} };
  const { action } = req.query;
  if (Object.hasOwn(actions, action)) actions[action]();`),
    },
    'a function of a map': {
      level: 'strict',
      code: route(`  const actions = new Map([['start', () => {}]]);
  actions.get(req.query.action)?.();`),
    },
    'a function of an allow-list': {
      level: 'strict',
      code: route(`  const actions = { start() {}, stop() {} };
  if (['start', 'stop'].includes(req.query.action)) actions[req.query.action]();`),
    },
    'a function of a table without inherited ones': {
      level: 'strict',
      code: route(`  const actions = { __proto__: null, start() {} };
  actions[req.query.action]?.();`),
    },
    'a name with a beginning of its own': {
      level: 'strict',
      code: route(`  const actions = { onStart() {}, onStop() {} };
  actions['on' + req.query.action]();`),
    },
    'a function of a table': route(`  const actions = { start() {}, stop() {} };
  actions[req.query.action]();`),
    'an element that is called': {
      level: 'strict',
      code: route('  const steps = [() => 1]; steps[Number(req.query.n)]();'),
    },
    'a name that nobody knows': {
      level: 'strict',
      code: 'export const call = (name) => { const actions = { a() {} }; return actions[name](); };',
    },
    'a member that is read': {
      level: 'strict',
      code: route('  const names = { a: 1 }; res.send(names[req.query.name]);'),
    },
    'the answer of a server as data': route(`  const answer = await fetch('https://api.example.com/rate');
  res.json(JSON.parse(await answer.text()));`),
    'WebAssembly that is fetched':
      "const { instance } = await WebAssembly.instantiate(await (await fetch('/sum.wasm')).arrayBuffer());",
    'code that a request brings': route('  eval(req.query.code);'),
    'the answer of a server in code, as JSON': route(
      "  eval('load(' + JSON.stringify(await (await fetch('https://api.example.com')).json()) + ')');",
    ),
    'not seen: a loader of another file': `import express from 'express'; import { load } from './load.js';
express().get('/', (req) => load(req.query.name));`,
  },
  vulnerable: {
    'the file that workers of a cluster run': `import cluster from 'node:cluster';
${route('  cluster.setupPrimary({ exec: req.query.file }); // !tainted')}`,
    'a module that is required': route('  const plugin = require(req.query.plugin); // !tainted'),
    'a part of a module name': route("  require('./plugins/' + req.params.id); // !tainted"),
    'a module that is imported': route('  await import(req.query.module); // !tainted'),
    'a template of a name': route('  await import(`./views/${req.query.view}.js`); // !tainted'),
    'a require that is made': `import { createRequire } from 'node:module';
${APP}const load = createRequire(import.meta.url);
app.get('/', (req) => { load(req.query.name); }); // !tainted`,
    'the require of the module': `const app = require('express')();
app.get('/', (req) => { module.require(req.query.name); }); // !tainted`,
    'a joined path': `import path from 'node:path';
${route("  require(path.join(__dirname, 'plugins', req.query.name)); // !tainted")}`,
    'the file of a worker': `import { Worker } from 'node:worker_threads';
${route('  new Worker(req.query.script); // !tainted')}`,
    'a module that is forked': `import { fork } from 'node:child_process';
${route('  fork(`./jobs/${req.query.job}`); // !tainted')}`,
    'a library of machine code': route('  process.dlopen({ exports: {} }, req.query.library); // !tainted'),
    'code fetched and evaluated': route(
      "  eval(await (await fetch('https://cdn.example.com/rules.js')).text()); // !remoteCode",
    ),
    'code fetched in steps': `const answer = await fetch('https://cdn.example.com/widget.js');
const text = await answer.text();
new Function('window', text)(window); // !remoteCode`,
    'code fetched and handed on': `fetch('https://cdn.example.com/rules.js')
  .then((answer) => answer.text())
  .then((text) => eval(text)); // !remoteCode`,
    'code fetched with a client': `import axios from 'axios'; import vm from 'node:vm';
const { data } = await axios.get('https://cdn.example.com/rules.js');
vm.runInThisContext(data); // !remoteCode`,
    'code fetched in pieces': `import https from 'node:https'; import vm from 'node:vm';
https.get('https://cdn.example.com/rules.js', (answer) => {
  let code = '';
  answer.on('data', (piece) => { code += piece; });
  answer.on('end', () => vm.runInNewContext(code)); // !remoteCode
});`,
    'a function of the global object': route('  globalThis[req.query.name](req.query.value); // !picked'),
    'a function of a module': `import fs from 'node:fs';
${route("  fs[req.body.operation]('a.txt'); // !picked")}`,
    'a function of a namespace': `import * as child from 'node:child_process';
${route('  child[req.query.name](req.query.value); // !picked')}`,
    'a method of its own object': `${APP}
class Jobs { run(req) { this[req.query.job](); } start() {} } // !picked
const jobs = new Jobs();
app.get('/', (req) => jobs.run(req));`,
    'a function of a table, under strict': {
      level: 'strict',
      code: route(`  const actions = { start() {}, stop() {} };
  actions[req.query.action](); // !pickedFromTable`),
    },
    'a function of a table in a constant': {
      level: 'strict',
      code: route(`  const actions = { start() {}, stop() {} };
  const action = actions[req.query.action]; // !pickedFromTable
  if (action) action();`),
    },
    'a method of an instance': {
      level: 'strict',
      code: `${APP}class Actions { start() {} }
const actions = new Actions();
app.get('/', (req) => actions[req.query.action]()); // !pickedFromTable`,
    },
    'a test that something is found, inherited or not': {
      level: 'strict',
      code: route(`  const actions = { start() {} };
  if (actions[req.query.action]) actions[req.query.action](); // !pickedFromTable`),
    },
    'a test of what is inherited, too': {
      level: 'strict',
      code: route(`  const actions = { start() {} };
  if (typeof actions[req.query.action] === 'function') actions[req.query.action](); // !pickedFromTable`),
    },
    'a helper of the file': `${APP}
const load = (name) => require(name); // !tainted
app.get('/', (req) => load(req.query.plugin));`,
    'typed parameters': `import type { Request, Response } from 'express';
export async function load(req: Request, res: Response) { res.json(await import(req.query.name as string)); } // !tainted`,
    'a check that is not anchored': route(`  if (!/[a-z]+/.test(req.query.name)) return;
  require(req.query.name); // !tainted`),
  },
});
