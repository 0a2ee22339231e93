import { sentences } from '../support/scope.ts';
import { api, values } from './world.ts';

const pg = `import * as pg from 'pg'; import { Pool, createPool } from 'pg';`;

sentences('a variable', values, {
  'of a loop that is written': [`for (let a of ['a']) { a = 'b'; ask(a) }`, "'a' | 'b'"],
  'of a loop over names that is written': [`for (let a in o) { a = 'b'; ask(a) }`, "'b' | …"],
  'declared in a loop': [`for (x of ['a']) var a; a = 'b'; ask(a)`, "'b'"],
  'declared without a value and written': [`let a; a = 'b'; ask(a)`, "'b'"],
  'declared with a value and written': [`let a = 'a'; a = 'b'; ask(a)`, "'a' | 'b'"],
  'written where it is missing': [`let a; a ??= 'b'; ask(a)`, "'b'"],
  'written by a sum': [`let a = 'a'; a += 'b'; ask(a)`, "'a' | …"],
  'written by a loop over names': [`let a = 'a'; for (a in x) {} ask(a)`, "'a' | …"],
  'written by a pattern': [`let a; ({ a } = { a: 'b' }); ask(a)`, "'b'"],
  'written by a pattern with a default': [`let a; [a = 'c'] = []; ask(a)`, "'c'"],
  'written by a pattern within a loop': [`let a; for ([a] of [['b']]) ask(a)`, "'b'"],
  'taken apart by a name that nobody knows': [`const { [k]: a } = { b: 'b' }; ask(a)`, '…'],
  'taken apart by a constant': [`const { ['b']: a } = { b: 'b' }; ask(a)`, "'b'"],
  'that is a function without a body': [`declare function a(): void; ask(a)`, '…'],
  'that is a function with several heads': [`function a(): X; function a() {} ask(a)`, 'function'],
  'that is a member of its enumeration': [`enum E { A = 'a', B = A } ask(E.B)`, "'a'"],
  'that is a member which counts': [`enum E { A, B = A } ask(E.B)`, '0'],
  'that nobody declares': [`a = 'b'; ask(a)`, "'b'"],
  'that nobody declares, written by a pattern': [`[a] = ['b']; ask(a)`, "'b'"],
  'that nobody declares, written twice': [`a = 'b'; function f() { a = 'c'; ask(a) }`, "'b' | 'c'"],
  'that nobody declares, and that is only read': [`ask(a)`, '…'],
  'of the arguments, by a name': [`function f() { ask(arguments.length) } f('a')`, '…'],
  'called arguments, outside of a function': [`ask(arguments[0])`, '…'],
});

sentences('a value on the left of &&, || and ??', values, {
  'that is null': [`ask(null && 'b')`, 'null'],
  'that is absent, before &&': [`let a; ask(a && 'b')`, 'undefined'],
  'that is absent, before ||': [`let a; ask(a || 'b')`, "'b'"],
  'that may be absent, before ??': [`let a = x ? 'a' : undefined; ask(a ?? 'b')`, "'a' | 'b'"],
  'that may be absent, before &&': [`let a = x ? 'a' : undefined; ask(a && 'b')`, "'b' | undefined"],
  'that is made': [`ask(new X() ?? 'b')`, '…'],
  'that is an empty text or null': [`ask((x ? '' : null) ?? 'b')`, "'' | 'b'"],
  'that is an object, before &&': [`ask({} && 'b')`, "'b'"],
  'that is zero, before ??': [`ask(0 ?? 'b')`, '0'],
});

sentences('a value that is a condition', values, {
  'with a test that is true': [`ask('x' ? 'a' : 'b')`, "'a'"],
  'with a test that is false': [`ask('' ? 'a' : 'b')`, "'b'"],
  'with a test that may be either': [`const t = x ? 0 : 1; ask(t ? 'a' : 'b')`, "'a' | 'b'"],
  'with a test of a package': [`${pg} ask(pg.Pool ? 'a' : 'b')`, "'a' | 'b'"],
});

sentences('a value with a declared type', api, {
  'that tells nothing': [`${pg} const p: Pool = make(); ask(p)`, 'pg.Pool#'],
  'that is null at first': [`${pg} let p: Pool | null = null; ask(p)`, 'pg.Pool#'],
  'that is an object': [`${pg} const p: Pool = {}; ask(p)`, 'nothing'],
  'that is a text': [`${pg} const p: Pool = 'a'; ask(p)`, 'nothing'],
  'that is a template': [`${pg} const p: Pool = \`a\`; ask(p)`, 'nothing'],
  'that is a list': [`${pg} const p: Pool = []; ask(p)`, 'nothing'],
  'that is a function': [`${pg} const p: Pool = () => 1; ask(p)`, 'nothing'],
  'of the whole that is taken apart': [`${pg} const { query }: Pool = make(); ask(query)`, 'pg.Pool#.query'],
  'not seen: of the rest': [`${pg} function f(...all: Pool[]) { ask(all[0]) }`, 'nothing'],
});

sentences('what loads modules', api, {
  'require of a text': [`ask(require('pg').Pool)`, 'pg.Pool'],
  'require of either': [`ask(require(x ? 'pg' : 'https').Pool)`, 'pg.Pool'],
  'require of a text or nobody knows what': [`ask(require(x ? 'pg' : y).Pool)`, 'pg.Pool'],
  'require of a number': [`ask(require(1))`, 'nothing'],
  'require of nothing': [`ask(require())`, 'nothing'],
  'a module that is called': [`ask(module('pg'))`, 'nothing'],
  'require of the module': [`ask(module.require('pg').Pool)`, 'pg.Pool'],
  'another member of the module': [`ask(module.load('pg'))`, 'nothing'],
  'what makes a require': [
    `import { createRequire } from 'module'; ask(createRequire(x)('pg').Pool)`,
    'pg.Pool',
  ],
  'what makes a require, of a package': [`${pg} ask(pg.createRequire(x)('pg'))`, 'nothing'],
  'a builtin module': [`ask(process.getBuiltinModule('pg').Pool)`, 'pg.Pool'],
  'a builtin module of something else': [`${pg} ask(pg.getBuiltinModule('pg'))`, 'nothing'],
});

sentences('a private member', api, {
  'that is written to this': [
    `${pg} class A { #db; m() { this.#db = new Pool() } n() { ask(this.#db) } }`,
    'pg.Pool#',
  ],
  'that is written to another': [
    `${pg} class A { #db; m(o) { o.#db = new Pool() } n() { ask(this.#db) } }`,
    'nothing',
  ],
});
