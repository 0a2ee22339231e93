import { sentences } from '../support/scope.ts';
import { api } from './world.ts';

const app = `import express from 'express'; const app = express();`;

sentences('a parameter of a callback', api, {
  'of a handler': [`${app} app.get('/', (req, res) => { ask(req.query) })`, 'express.Request#.query'],
  'of the second parameter': [
    `${app} app.get('/', (req, res) => { ask(res.send) })`,
    'express.Response#.send',
  ],
  'of a handler by name': [
    `${app} function h(req, res) { ask(req.query) } app.get('/', h)`,
    'express.Request#.query',
  ],
  'of a handler in a const': [
    `${app} const h = async (req, res) => { ask(req.query) }; app.get('/', h)`,
    'express.Request#.query',
  ],
  'of a handler taken apart': [
    `${app} app.get('/', ({ query }, res) => { ask(query) })`,
    'express.Request#.query',
  ],
  'of a second handler': [
    `${app} app.get('/', x, (req, res) => { ask(req.query) })`,
    'express.Request#.query',
  ],
  'of a handler in an array': [
    `${app} app.get('/', [(req, res) => { ask(req.query) }])`,
    'express.Request#.query',
  ],
  'of a second handler in an array': [
    `${app} app.get('/', [x, (req, res) => { ask(req.query) }])`,
    'express.Request#.query',
  ],
  'of a handler in an asserted array': [
    `${app} app.get('/', [(req, res) => { ask(req.query) }] as H[])`,
    'express.Request#.query',
  ],
  'of another count of parameters': [`${app} app.get('/', (req) => { ask(req) })`, 'nothing'],
  'of another method': [`${app} app.put('/', (req, res) => { ask(req) })`, 'nothing'],
  'of another object': [`const app = x(); app.get('/', (req, res) => { ask(req) })`, 'nothing'],
  'of a bound handler': [
    `${app} app.get('/', function (req, res) { ask(req.query) }.bind(x))`,
    'express.Request#.query',
  ],
  'of a named bound handler': [
    `${app} function h(req, res) { ask(req.query) } app.get('/', h.bind(x))`,
    'express.Request#.query',
  ],
  'of a list that a package gives': [`import pg from 'pg'; pg.list().map((one) => ask(one))`, 'pg.list().*'],
  'of a list that a promise gives': [
    `import pg from 'pg'; const all = await pg.list(); all.forEach((one) => { ask(one) })`,
    'pg.list().*',
  ],
  'of a listener': [
    `import { Server } from 'ws'; new Server().on('message', (data) => { ask(data) })`,
    'ws.Data',
  ],
  'of a callback of a constructor': [
    `import { Server } from 'ws'; new Server((data) => { ask(data) })`,
    'ws.Data',
  ],
  'of a callback of a function of the same name': [
    `import { Server } from 'ws'; Server((data) => { ask(data) })`,
    'nothing',
  ],
  'of a listener by name': [
    `import { Server } from 'ws'; const f = (data) => ask(data); new Server().once('message', f)`,
    'ws.Data',
  ],
  'of a listener of a constant event': [
    `import { Server } from 'ws'; const e = 'message'; new Server().addListener(e, (data) => { ask(data) })`,
    'ws.Data',
  ],
  'of a listener of another event': [
    `import { Server } from 'ws'; new Server().on('close', (data) => { ask(data) })`,
    'nothing',
  ],
  'a method passed by name': [
    `${app} const o = { h(req, res) { ask(req.query) } }; app.get('/', o.h)`,
    'express.Request#.query',
  ],
  'a method of a class, bound': [
    `${app} class C { h(req, res) { ask(req.query) } } const c = new C(); app.get('/', c.h.bind(c))`,
    'express.Request#.query',
  ],
  'wrapped by a function of the file': [
    `${app} const wrap = (f) => (req, res) => f(req, res); app.get('/', wrap((req, res) => { ask(req.query) }))`,
    'express.Request#.query',
  ],
  'wrapped by a function of another file': [
    `${app} import { wrap } from './wrap.js'; app.get('/', wrap((req, res) => { ask(req.query) }))`,
    'express.Request#.query',
  ],
});

const typed = `import type { Handler } from 'express';`;

sentences('a parameter of a function that is declared to be a handler', api, {
  'by a const': [`${typed} const h: Handler = (req) => { ask(req.query) }`, 'express.Request#.query'],
  'by an exported const, taken apart': [
    `${typed} export const h: Handler = async ({ query }) => { ask(query) }`,
    'express.Request#.query',
  ],
  'by satisfies': [
    `${typed} export default ((req) => ask(req.query)) satisfies Handler`,
    'express.Request#.query',
  ],
  'by as': [`${typed} use(function (req) { ask(req.query) } as Handler)`, 'express.Request#.query'],
  'by a field of a class': [
    `${typed} class C { h: Handler = (req) => ask(req.query) }`,
    'express.Request#.query',
  ],
  'by what a function returns': [
    `${typed} function make(): Handler { return (req) => { ask(req.query) } }`,
    'express.Request#.query',
  ],
  'by what an arrow function returns': [
    `${typed} export const make = (x: string): Handler => (req) => ask(req.query)`,
    'express.Request#.query',
  ],
  'by nothing': [`const h = (req) => { ask(req.query) }`, 'nothing'],
  'by a type of the file': [
    `type Handler = (r: X) => void; const h: Handler = (req) => { ask(req) }`,
    'nothing',
  ],
  'of another parameter': [`${typed} const h: Handler = (a, req) => { ask(req) }`, 'nothing'],
});

sentences('a tagged template', api, {
  'gives what its tag gives': [`import { sql } from 'pg'; ask(sql\`x\`)`, 'pg.sql~()'],
  'of a member': [`import * as pg from 'pg'; ask(pg.sql\`x\`)`, 'pg.sql~()'],
  'of another function': [`ask(css\`x\`)`, 'nothing'],
  'with a function of the file': [
    `import { Pool } from 'pg'; const t = () => new Pool(); ask(t\`x\`)`,
    'pg.Pool#',
  ],
});

sentences('a function called in other ways', api, {
  '.call': [`import { createPool } from 'pg'; ask(createPool.call(null))`, 'pg.Pool#'],
  '.apply': [`import { createPool } from 'pg'; ask(createPool.apply(null, []))`, 'pg.Pool#'],
  '.bind': [`import { createPool } from 'pg'; const f = createPool.bind(null); ask(f())`, 'pg.Pool#'],
  'Reflect.apply': [`import { createPool } from 'pg'; ask(Reflect.apply(createPool, null, []))`, 'pg.Pool#'],
  'Reflect.construct': [`import { Pool } from 'pg'; ask(Reflect.construct(Pool, []))`, 'pg.Pool#'],
  'a method bound in a constructor': [
    `import { Pool } from 'pg'; const p = new Pool(); const q = p.query.bind(p); ask(q)`,
    'pg.Pool#.query',
  ],
  'a package with a method named call': [`import * as pg from 'pg'; ask(pg.call())`, 'nothing'],
  'an optional call': [`import { createPool } from 'pg'; ask(createPool?.())`, 'pg.Pool#'],
});
