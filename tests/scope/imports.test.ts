import { createAskers, sentences } from '../support/scope.ts';
import { api, world } from './world.ts';

sentences('an ECMAScript import', api, {
  'a named import': [`import { Pool } from 'pg'; ask(Pool)`, 'pg.Pool'],
  'a renamed import': [`import { Pool as P } from 'pg'; ask(P)`, 'pg.Pool'],
  'a default import is the module': [`import pg from 'pg'; ask(pg.Pool)`, 'pg.Pool'],
  'a namespace import is the module': [`import * as pg from 'pg'; ask(pg.Pool)`, 'pg.Pool'],
  'the default of a namespace': [`import * as pg from 'pg'; ask(pg.default.Pool)`, 'pg.Pool'],
  'default as a name': [`import { default as pg } from 'pg'; ask(pg.Pool)`, 'pg.Pool'],
  'a string as a name': [`import { 'create-pool' as make } from 'pg'; ask(make)`, 'pg.create-pool'],
  'a node: prefix': [`import { get } from 'node:https'; ask(get)`, 'https.get'],
  'a type-only import': [
    `import type { Pool } from 'pg'; function f(p: Pool) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'an inline type import': [
    `import { type Pool } from 'pg'; function f(p: Pool) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'an unknown package': [`import { Pool } from 'other'; ask(Pool)`, 'nothing'],
  'an unknown export': [`import { Nothing } from 'pg'; ask(Nothing)`, 'nothing'],
  'import = require()': [`import pg = require('pg'); ask(pg.Pool)`, 'pg.Pool'],
  'import = a member': [`import * as pg from 'pg'; import Pool = pg.Pool; ask(new Pool())`, 'pg.Pool#'],
  'import = another name': [`import * as pg from 'pg'; import db = pg; ask(db.Pool)`, 'pg.Pool'],
});

sentences('a CommonJS import', api, {
  'require()': [`const pg = require('pg'); ask(pg.Pool)`, 'pg.Pool'],
  'a member of require()': [`const Pool = require('pg').Pool; ask(Pool)`, 'pg.Pool'],
  'a destructured require()': [`const { Pool } = require('pg'); ask(Pool)`, 'pg.Pool'],
  'a renamed destructured require()': [`const { Pool: P } = require('pg'); ask(P)`, 'pg.Pool'],
  'a destructured default of require()': [`const { default: pg } = require('pg'); ask(pg.Pool)`, 'pg.Pool'],
  'the default of require()': [`const pg = require('pg').default; ask(pg.Pool)`, 'pg.Pool'],
  'require() written where it is used': [`ask(require('pg').Pool)`, 'pg.Pool'],
  'a nested destructuring': [
    `const { constants: { FLAG } } = require('https'); ask(FLAG)`,
    'https.constants.FLAG',
  ],
  'a template as specifier': ['const pg = require(`pg`); ask(pg.Pool)', 'pg.Pool'],
  'a constant as specifier': [`const name = 'pg'; const pg = require(name); ask(pg.Pool)`, 'pg.Pool'],
  'either of two specifiers': [`const m = require(native ? 'pg' : 'https'); ask(m)`, 'pg | https'],
  'module.require()': [`const pg = module.require('pg'); ask(pg.Pool)`, 'pg.Pool'],
  'require under another name': [`const load = require; ask(load('pg').Pool)`, 'pg.Pool'],
  'a shadowed require is not followed': [
    `function require(x) { return {} } ask(require('pg').Pool)`,
    'nothing',
  ],
  'a require that is a parameter is not followed': [
    `(function (require) { ask(require('pg').Pool) })(other)`,
    'nothing',
  ],
  'an unknown specifier': [`const pg = require(name); ask(pg.Pool)`, 'nothing'],
  'an optional module in try': [`let pg; try { pg = require('pg') } catch {} ask(pg.Pool)`, 'pg.Pool'],
});

sentences('a loader of modules', api, {
  'a named createRequire': [
    `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ask(require('pg').Pool)`,
    'pg.Pool',
  ],
  'a renamed createRequire': [
    `import { createRequire as make } from 'module'; const load = make('/'); ask(load('pg').Pool)`,
    'pg.Pool',
  ],
  'createRequire of a namespace': [
    `import * as mod from 'module'; const load = mod.createRequire('/'); ask(load('pg').Pool)`,
    'pg.Pool',
  ],
  'createRequire of a default import': [
    `import mod from 'module'; const load = mod.createRequire('/'); ask(load('pg').Pool)`,
    'pg.Pool',
  ],
  'createRequire of require()': [
    `const { createRequire: make } = require('module'); ask(make('/')('pg').Pool)`,
    'pg.Pool',
  ],
  'createRequire as a member of require()': [
    `const createRequire = require('module').createRequire; const load = createRequire('/'); ask(load('pg').Pool)`,
    'pg.Pool',
  ],
  'createRequire of import =': [
    `import mod = require('node:module'); const load = mod.createRequire('/'); ask(load('pg').Pool)`,
    'pg.Pool',
  ],
  'createRequire of a dynamic import': [
    `const { createRequire } = await import('module'); ask(createRequire('/')('pg').Pool)`,
    'pg.Pool',
  ],
  'another export of module makes no loader': [
    `const { register } = require('module'); ask(register('/')('pg').Pool)`,
    'nothing',
  ],
  'a createRequire of another package': [
    `import { createRequire } from 'other'; ask(createRequire('/')('pg').Pool)`,
    'nothing',
  ],
  'process.getBuiltinModule': [`ask(process.getBuiltinModule('node:https').get)`, 'https.get'],
  'getBuiltinModule taken out of process': [
    `const { getBuiltinModule } = process; ask(getBuiltinModule('https').get)`,
    'https.get',
  ],
  'getBuiltinModule of the imported process': [
    `import process from 'node:process'; ask(process.getBuiltinModule('https').get)`,
    'https.get',
  ],
  'getBuiltinModule of globalThis': [`ask(globalThis.process.getBuiltinModule('https').get)`, 'https.get'],
});

sentences('a dynamic import', api, {
  awaited: [`const pg = await import('pg'); ask(pg.Pool)`, 'pg.Pool'],
  'its default': [`const pg = (await import('pg')).default; ask(pg.Pool)`, 'pg.Pool'],
  destructured: [`const { Pool } = await import('pg'); ask(Pool)`, 'pg.Pool'],
  'handed to then': [`import('pg').then((pg) => { ask(pg.Pool) })`, 'pg.Pool'],
  'handed to then and taken apart': [`import('pg').then(({ Pool }) => { ask(Pool) })`, 'pg.Pool'],
  'mapped by then': [`const pg = await import('pg').then((m) => m.default); ask(pg.Pool)`, 'pg.Pool'],
  'in a function': [
    `async function load() { return import('pg') } const { Pool } = await load(); ask(Pool)`,
    'pg.Pool',
  ],
  'with a constant specifier': [`const name = 'pg'; const pg = await import(name); ask(pg.Pool)`, 'pg.Pool'],
});

sentences('a name bound again', api, {
  'through const': [`import pg from 'pg'; const db = pg; const { Pool } = db; ask(Pool)`, 'pg.Pool'],
  'through let': [`import { Pool } from 'pg'; let P; P = Pool; ask(P)`, 'pg.Pool'],
  'through an object literal': [
    `import { Pool } from 'pg'; const lib = { db: { Pool } }; ask(lib.db.Pool)`,
    'pg.Pool',
  ],
  'through a static field': [`import { Pool } from 'pg'; class L { static P = Pool } ask(L.P)`, 'pg.Pool'],
  'through a conditional': [
    `import { Pool, Client } from 'pg'; const C = x ? Pool : Client; ask(C)`,
    'pg.Pool | pg.Client',
  ],
  'through a default value': [
    `import { Pool } from 'pg'; function f({ P = Pool } = {}) { ask(P) }`,
    'pg.Pool',
  ],
  'through ||': [`import { Pool } from 'pg'; const P = given || Pool; ask(P)`, 'pg.Pool'],
  'through a destructuring assignment': [`let Pool; ({ Pool } = require('pg')); ask(Pool)`, 'pg.Pool'],
  'through an array': [
    `import { Pool, Client } from 'pg'; const [A, B] = [Pool, Client]; ask(B)`,
    'pg.Client',
  ],
  'through a computed name': [`import * as pg from 'pg'; const key = 'Pool'; ask(pg[key])`, 'pg.Pool'],
  'through the default of interop': [
    `const pg_1 = __importDefault(require('pg')); ask(pg_1.default.Pool)`,
    'pg.Pool',
  ],
  'through the namespace of interop': [`const pg = __importStar(require('pg')); ask(pg.Pool)`, 'pg.Pool'],
  'through esbuild interop': [
    `var import_pg = __toESM(require('pg'), 1); ask(import_pg.default.Pool)`,
    'pg.Pool',
  ],
  'called indirectly': [`const pg_1 = require('pg'); ask((0, pg_1.createPool)())`, 'pg.Pool#'],
  'promisify hands on the function': [
    `import { promisify } from 'util'; import { get } from 'https'; ask(promisify(get))`,
    'util.promisify() | https.get',
  ],
});

sentences('a global', api, {
  'read by name': [`ask(fetch)`, 'fetch'],
  'of globalThis': [`ask(globalThis.fetch)`, 'fetch'],
  'of window': [`ask(window.fetch)`, 'fetch'],
  'taken out of globalThis': [`const { fetch } = globalThis; ask(fetch)`, 'fetch'],
  'shadowed by a function': [`function fetch() {} ask(fetch)`, 'nothing'],
  'shadowed by a parameter': [`function f(fetch) { ask(fetch) }`, 'nothing'],
  'shadowed by an import': [`import fetch from 'other'; ask(fetch)`, 'nothing'],
  'shadowed by a catch parameter': [`try {} catch (fetch) { ask(fetch) }`, 'nothing'],
  'declared for the compiler only': [`declare const fetch: any; ask(fetch)`, 'nothing'],
});

for (const dialect of ['module', 'commonjs'] as const) {
  sentences(`plain JavaScript as ${dialect}`, createAskers(world, dialect).api, {
    'require()': [`const { Pool } = require('pg'); ask(new Pool())`, 'pg.Pool#'],
    'a dynamic import': [`async () => { const { Pool } = await import('pg'); ask(Pool) }`, 'pg.Pool'],
    'a global': [`ask(fetch)`, 'fetch'],
    'a class field': [
      `const pg = require('pg'); class A { #db = new pg.Pool(); m() { ask(this.#db?.query) } }`,
      'pg.Pool#.query',
    ],
    'a shorthand': [`const { Pool } = require('pg'); const o = { Pool }; ask(o.Pool)`, 'pg.Pool'],
  });
}
