import rule from '../../../src/rules/injection/no-code-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import vm from 'node:vm';
const app = express();
`;

const route = (body: string): string => `${APP}app.post('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'what a worker is told by the page that made it': `self.onmessage = (event) => { eval(event.data); };
self.addEventListener('message', ({ data }) => { eval(data.code); });`,
    'constant code': route("  eval('1 + 1');"),
    'constant code of a function': route("  const add = new Function('a', 'b', 'return a + b');"),
    'a function for a timer': route('  setTimeout(() => res.send(req.query.q), 100);'),
    'a delay of others': route('  setTimeout(() => res.end(), req.query.ms);'),
    'a handler of a table for a timer': route(`  const jobs = { mail() {}, log() {} };
  setTimeout(jobs[req.query.job], 10);`),
    'data that is parsed': route('  res.json(JSON.parse(req.body.text));'),
    'data written as JSON into code': route(
      "  vm.runInNewContext('sum(' + JSON.stringify(req.body.numbers) + ')', { sum });",
    ),
    'data in the context of code': route(
      "  vm.runInNewContext('a + b', { a: req.query.a, b: req.query.b });",
    ),
    'a number in code': route('  eval(`x * ${Number(req.query.factor)}`);'),
    'an operator of an allow-list': route(`  const { op } = req.query;
  if (!['+', '-'].includes(op)) return res.sendStatus(400);
  res.send(String(eval(\`1 \${op} 2\`)));`),
    'a name tested by an anchored pattern': route(`  if (!/^[a-z]+$/.test(req.query.name)) return;
  eval('counters.' + req.query.name);`),
    'code looked up in a table': route(`  const formulas = { net: 'x / 1.2', gross: 'x * 1.2' };
  eval(formulas[req.query.kind]);`),
    'the length of a text': route('  eval(`limit = ${req.body.text.length}`);'),
    'a value that is replaced': route(`  let code = req.body.code;
  code = '1';
  eval(code);`),
    'eval of another module': `import express from 'express'; import { evaluate as eval_ } from './formula.js';
express().get('/', (req) => eval_(req.query.q));`,
    'a shadowed eval': `import express from 'express';
express().get('/', (req) => { const Function = (text) => text; Function(req.query.q); });`,
    'a function run in a page': `import puppeteer from 'puppeteer'; import express from 'express';
express().get('/', async (req) => {
  const page = await (await puppeteer.launch()).newPage();
  await page.evaluate((name) => document.querySelector(name)?.textContent, req.query.name);
});`,
    'the file of a worker': `import { Worker } from 'node:worker_threads'; import express from 'express';
express().get('/', (req) => new Worker('./job.js', { workerData: req.query }));`,
    'an expression for mathjs': `import { evaluate } from 'mathjs'; import express from 'express';
express().get('/', (req, res) => res.send(String(evaluate(req.query.formula))));`,
    'WebAssembly of this program': `import { readFile } from 'node:fs/promises'; import express from 'express';
express().get('/', async (req) => WebAssembly.instantiate(await readFile('./sum.wasm'), { env: { n: Number(req.query.n) } }));`,
    'code of others in an isolate': `import ivm from 'isolated-vm'; import express from 'express';
express().post('/', async (req) => { const isolate = new ivm.Isolate({ memoryLimit: 8 }); await isolate.compileScript(req.body.code); });`,
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `export const run = (code) => eval('(' + code + ')');`,
    },
    'the answer of a server': `import express from 'express';
express().get('/', async (req, res) => { eval(await (await fetch('https://cdn.example.com/a.js')).text()); });`,
    'not seen: code of another file': `import express from 'express'; import { run } from './run.js';
express().post('/', (req) => run(req.body.code));`,
  },
  vulnerable: {
    'eval of request data': route('  res.send(String(eval(req.query.formula))); // !tainted'),
    'eval of a template': route('  eval(`total = ${req.body.total}`); // !tainted'),
    'the body of a function': route(
      "  const reduce = new Function('total', `return ${req.body.formula};`); // !tainted",
    ),
    'the parameters of a function': route("  Function(req.body.names, 'return 1')(); // !tainted"),
    'the text of a timer': route('  setTimeout(`log(${req.query.q})`, 100); // !tainted'),
    'the text of a repeated timer': route("  setInterval('poll(' + req.query.q + ')', 1000); // !tainted"),
    'a constructor without a name': route(
      `  const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
  await new AsyncFunction('db', req.body.script)(db); // !tainted`,
    ),
    'the constructor of an arrow function': route(
      '  await new (async () => {}).constructor(req.body.script)(); // !tainted',
    ),
    'another name': route(`  const run = eval;
  run(req.query.q); // !tainted`),
    'a member of the global object': route('  globalThis.eval(req.query.q); // !tainted'),
    'an indirect call': route('  (0, eval)(req.query.q); // !tainted'),
    'a context that is no sandbox': route('  vm.runInNewContext(req.body.code, {}); // !tainted'),
    'code of this context': route('  vm.runInThisContext(req.body.code); // !tainted'),
    'a script that is compiled': route(`  const script = new vm.Script(req.body.code); // !tainted
  script.runInNewContext({});`),
    'a function that is compiled': `const { compileFunction } = require('vm');
require('express')().post('/', (req) => compileFunction(req.body.code, ['x'])(1)); // !tainted`,
    'the cache of a script': route(
      "  new vm.Script('', { cachedData: Buffer.from(req.body.cache, 'base64') }); // !compiled",
    ),
    'a worker of a text': `import { Worker } from 'node:worker_threads'; import express from 'express';
express().post('/', (req) => new Worker(req.body.code, { eval: true })); // !tainted`,
    'a sandbox that is left': `import { VM } from 'vm2'; import express from 'express';
express().post('/', (req, res) => { const vm = new VM({ timeout: 100 }); res.json(vm.run(req.body.code)); }); // !tainted`,
    'an evaluator that calls itself safe': `const safeEval = require('safe-eval'); const express = require('express');
express().get('/', (req, res) => res.json(safeEval(req.query.q, {}))); // !tainted`,
    'an interpreter': `import { Interpreter } from 'eval5'; import express from 'express';
express().post('/', (req) => new Interpreter(globalThis).evaluate(req.body.code)); // !tainted`,
    'expressions that are run apart, under strict': {
      level: 'strict',
      code: `import { evaluate, create, all } from 'mathjs'; import { Parser } from 'expr-eval'; import express from 'express';
express().post('/', (req) => {
  evaluate(req.body.text); // !isolated
  create(all).evaluate(req.body.text); // !isolated
  Parser.evaluate(req.body.text); // !isolated
});`,
    },
    'what a reviver makes of a text': `import express from 'express';
express().post('/', (req) => JSON.parse(req.body.text, (key, value) => {
  return key === 'run' ? new Function(value) : value; // !tainted
}));`,
    'an interpreter of expressions': `import notevil from 'notevil'; import express from 'express';
express().post('/', (req) => notevil(req.body.code)); // !tainted`,
    'a text run in a page': `import puppeteer from 'puppeteer'; import express from 'express';
express().post('/', async (req) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.evaluate(req.body.script); // !tainted
});`,
    'a script put into a page': `import { chromium } from 'playwright'; import express from 'express';
express().post('/', async (req) => {
  const page = await (await chromium.launch()).newPage();
  await page.addScriptTag({ content: req.body.script }); // !tainted
});`,
    'bytes of WebAssembly': route(
      '  const { instance } = await WebAssembly.instantiate(req.body, {}); // !compiled',
    ),
    'a path with a script in it': `import { JSONPath } from 'jsonpath-plus'; import express from 'express';
express().get('/', (req, res) => res.json(JSONPath({ path: req.query.path, json: {}, eval: 'native' }))); // !tainted`,
    'code of others in an isolate, under strict': {
      level: 'strict',
      code: `import ivm from 'isolated-vm'; import express from 'express';
express().post('/', async (req) => { const isolate = new ivm.Isolate(); await isolate.compileScript(req.body.code); }); // !isolated`,
    },
    'a helper of the file': `${APP}
const compute = (formula) => eval(formula); // !tainted
app.get('/', (req, res) => res.json(compute(req.query.f)));`,
    'a class of the file': `${APP}
class Rules { run(text) { return new Function('order', text); } } // !tainted
const rules = new Rules();
app.post('/', (req, res) => res.json(rules.run(req.body.rule)({})));`,
    'typed parameters': `import type { Request, Response } from 'express';
export function run(req: Request, res: Response): void { res.json(eval(req.body.code as string)); } // !tainted`,
    'an assertion around the code': route('  eval((req.body.code!) as string); // !tainted'),
    'a check that is not anchored': route(`  if (!/[a-z]+/.test(req.query.q)) return;
  eval(req.query.q); // !tainted`),
    'a check of words only': route(`  if (req.query.q.includes('process')) return;
  eval(req.query.q); // !tainted`),
    'a check after the call': route(`  eval(req.query.q); // !tainted
  if (!/^\\d+$/.test(req.query.q)) throw new Error('no number');`),
    'a line of source text that is compiled with the others': `import genfun from 'generate-function'; import express from 'express';
express().get('/', (req, res) => {
  const lines = genfun()('function (row) {')('return row.' + req.query.column); // !tainted
  res.json(lines('}').toFunction()({}));
});`,
  },
});
