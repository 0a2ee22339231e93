import { component } from '../../src/scope/index.ts';
import { createAskers, sentences } from '../support/scope.ts';
import { createToyFacts } from '../support/toy-facts.ts';
import { api, property, values } from './world.ts';

const pg = `import * as pg from 'pg'; import { Pool, Client, createPool, sql } from 'pg';`;

sentences('what a call gives', api, {
  'that is passed through': [`${pg} ask(Object.seal(new Pool()))`, 'pg.Pool#'],
  'that is passed through by Object.preventExtensions': [
    `${pg} ask(Object.preventExtensions(new Pool()))`,
    'pg.Pool#',
  ],
  'that is copied': [`${pg} ask(structuredClone(new Pool()))`, 'pg.Pool#'],
  'that is passed through, of nothing': [`ask(Object.freeze())`, 'nothing'],
  'of Object.values': [`${pg} ask(Object.values(new Pool()))`, 'nothing'],
  'of a helper of a compiler': [`${pg} ask(__importStar(pg).Pool)`, 'pg.Pool'],
  'of a helper of a bundler, as a member': [`${pg} ask(lib.__toESM(pg).Pool)`, 'pg.Pool'],
  'of a helper, of nothing': [`ask(__importStar())`, 'nothing'],
  'of a like name': [`${pg} ask(importStar(pg).Pool)`, 'nothing'],
  'of Reflect.apply with nothing': [`ask(Reflect.apply())`, 'nothing'],
  'of Reflect.construct with nothing': [`ask(Reflect.construct())`, 'nothing'],
  'of catch': [`${pg} const c = await new Pool().connect().catch(f); ask(c)`, 'pg.Client#'],
  'of finally': [`${pg} const c = await new Pool().connect().finally(f); ask(c)`, 'pg.Client#'],
  'of then': [`${pg} const c = await x.then(createPool); ask(c)`, 'pg.Pool#'],
  'of then with nothing': [`const c = await x.then(); ask(c)`, 'nothing'],
  'of a method of an object that is called call': [
    `${pg} const o = { call: () => new Pool() }; ask(o.call())`,
    'nothing',
  ],
  'of super': [`${pg} class A extends Pool { constructor() { ask(super()) } }`, 'nothing'],
  'of a generator': [`${pg} function* f() { return new Pool() } ask(f())`, 'nothing'],
  'of a tag that is a loader': ['ask(require`pg`)', 'nothing'],
  'of either function': [
    `${pg} const f = x ? createPool : () => new Client(); ask(f())`,
    'pg.Pool# | pg.Client#',
  ],
});

const known = createToyFacts({ places: ['fs.readFile()', 'fs.text', 'lib.own().body'] });
const lib = known.module('lib');
const own = lib && known.step(lib, component.member('own'));
const promised = createAskers({
  ...known,
  isPromisifier: (name: string) => name === 'promisify',
  declared: ({ id }) => (id?.name === 'declared' ? own : undefined),
});

sentences('what makes functions that promise', promised.api, {
  'by a function of another file': [
    `import { readFile } from 'fs'; import { promisify } from './promisify.js'; ask(promisify(readFile))`,
    'fs.readFile',
  ],
  'by a member': [`import { readFile } from 'fs'; ask(own.promisify(readFile))`, 'fs.readFile'],
  'by another name': [`import { readFile } from 'fs'; ask(own.wrap(readFile))`, 'nothing'],
  'by a name that nobody knows': [`import { readFile } from 'fs'; ask(own[k](readFile))`, 'nothing'],
  'of a function of the file': [`ask(promisify(() => 1))`, 'nothing'],
  'of either': [`import { readFile } from 'fs'; ask(promisify(x ? readFile : () => 1))`, 'nothing'],
  'of nothing': [`ask(promisify())`, 'nothing'],
  'of what nobody knows': [`ask(promisify(x))`, 'nothing'],
  'by a tag': ['import { readFile } from "fs"; ask(promisify`${readFile}`)', 'nothing'],
  'by a function of the file, which tells more': [
    `import { readFile } from 'fs'; function promisify(f) { return 1 } ask(promisify(readFile))`,
    'nothing',
  ],
});

sentences('a function of the file of which more is known', promised.api, {
  'gives that': [`function declared() { return 1 } ask(declared())`, 'lib.own()'],
  'gives that, and what it returns': [
    `import { text } from 'fs'; function declared() { return text } ask(declared())`,
    'lib.own() | fs.text',
  ],
  'is another': [`function other() { return 1 } ask(other())`, 'nothing'],
});

sentences('what holds one of several', api, {
  'at an index': [`${pg} const l = [new Pool()]; ask(l.at(0))`, 'pg.Pool#'],
  'at its end': [`${pg} const l = [new Pool()]; ask(l.pop())`, 'pg.Pool#'],
  'at its head': [`${pg} const l = [new Pool()]; ask(l.shift())`, 'pg.Pool#'],
  'found from behind': [`${pg} const l = [new Pool()]; ask(l.findLast(f))`, 'pg.Pool#'],
  'taken by another method': [`${pg} const l = [new Pool()]; ask(l.take(0))`, 'nothing'],
  'that grows': [`${pg} const l = []; l.push(new Pool()); ask(l.at(0))`, 'pg.Pool#'],
  'that has gaps and spreads': [`${pg} const k = [new Pool()], l = [, ...k]; ask(l.at(0))`, 'pg.Pool#'],
  'that is no list': [`${pg} const l = { a: new Pool() }; ask(l.at(0))`, 'nothing'],
  'by a key': [`${pg} const m = new Map([['a', new Pool()]]); ask(m.get('a'))`, 'pg.Pool#'],
  'by a key, without any': [`const m = new Map(); ask(m.get('a'))`, 'nothing'],
  'by a key, of a set': [`${pg} const m = new Set([['a', new Pool()]]); ask(m.get('a'))`, 'nothing'],
  'by a key, of a Map of the file': [
    `${pg} class Map {} const m = new Map([['a', new Pool()]]); ask(m.get('a'))`,
    'nothing',
  ],
  'by a key, set to nothing': [`const m = new Map(); m.set('a'); ask(m.get('a'))`, 'nothing'],
});

sentences('the elements of a list', api, {
  'that is sorted': [`${pg} for (const p of [new Pool()].sort()) ask(p)`, 'pg.Pool#'],
  'that is cut': [`${pg} for (const p of [new Pool()].slice(1)) ask(p)`, 'pg.Pool#'],
  'that is copied': [`${pg} for (const p of Array.from([new Pool()])) ask(p)`, 'pg.Pool#'],
  'that is copied and mapped': [`${pg} for (const p of Array.from([new Pool()], f)) ask(p)`, 'nothing'],
  'that is mapped': [`${pg} for (const p of [new Pool()].map(f)) ask(p)`, 'nothing'],
  'that a function gives': [`${pg} for (const p of filter([new Pool()])) ask(p)`, 'nothing'],
  'with a gap': [`${pg} for (const p of [, new Pool()]) ask(p)`, 'pg.Pool#'],
  'of a type': [`${pg} function f(l: Pool[]) { for (const p of l) ask(p) }`, 'pg.Pool#'],
  'of a type by its name': [`${pg} function f(l: Set<Pool>) { for (const p of l) ask(p) }`, 'pg.Pool#'],
  'of the instances of a class': [`class L {} for (const p of new L()) ask(p)`, 'nothing'],
  'of a package': [`${pg} for (const p of pg.list()) ask(p)`, 'pg.list().*'],
  'of what a package has no list of': [`${pg} for (const p of new Pool()) ask(p)`, 'nothing'],
});

sentences('a list of values', values, {
  'either of which is known': [`for (const a of x ? ['a'] : ['b']) ask(a)`, "'a' | 'b'"],
  'that may be another': [`for (const a of x ? ['a'] : y) ask(a)`, "'a' | …"],
  'that is pushed to': [`const l = ['a']; l.push('b'); for (const a of l) ask(a)`, "'a' | 'b'"],
  'that is written to': [`const l = ['a']; l[1] = 'b'; for (const a of l) ask(a)`, "'a' | …"],
});

sentences('a declared type', property, {
  'of an element by its index': [`function f(l: { a: 'x' }[]) { ask(l[0], 'b') }`, 'unknown'],
  'without the member': [`interface T { b: string } function f(t: T) { ask(t, 'a') }`, 'unknown'],
  'with the member, of a type that nobody knows': [
    `interface T { a } function f(t: T) { ask(t, 'a') }`,
    'unknown',
  ],
  'with a member that may be missing': [
    `type T = { a?: { b: 1 } }; function f(t: T) { ask(t, 'a') }`,
    '… | missing',
  ],
  'with a method': [`type T = { a(): void }; function f(t: T) { ask(t, 'a') }`, 'unknown'],
});

sentences('a place by its declared type', api, {
  'as an element': [`${pg} function f(l: Pool[]) { ask(l[0]) }`, 'pg.Pool#'],
  'as an element of a named list': [`${pg} function f(l: Array<Pool>) { ask(l[0]) }`, 'pg.Pool#'],
  'as another member of a list': [`${pg} function f(l: Pool[]) { ask(l.length) }`, 'nothing'],
  'in a readonly list': [`${pg} function f(l: readonly Pool[]) { ask(l[0]) }`, 'pg.Pool#'],
  'by its keys': [`${pg} function f(l: keyof Pool) { ask(l) }`, 'nothing'],
  'in an imported namespace': [`function f(p: import('pg').Pool) { ask(p) }`, 'pg.Pool#'],
  'of a module as a whole': [`function f(p: typeof import('pg')) { ask(p.Pool) }`, 'pg.Pool'],
  'by typeof a member of a module': [`function f(p: typeof import('pg').Pool) { ask(p) }`, 'pg.Pool'],
  'by typeof this': [`${pg} class A { db = new Pool(); m(p: typeof this) { ask(p.db) } }`, 'nothing'],
  'by a literal': [`function f(p: 'x') { ask(p) }`, 'nothing'],
  'by a class of the file': [`${pg} class A { db = new Pool() } function f(a: A) { ask(a.db) }`, 'pg.Pool#'],
  'by a function of the file': [
    `${pg} function A() { return new Pool() } function f(a: A) { ask(a) }`,
    'nothing',
  ],
});
