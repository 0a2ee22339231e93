import { sentences } from '../support/scope.ts';
import { api, values } from './world.ts';

const pg = `import { Pool } from 'pg';`;
const own = `${pg} function A() { this.db = new Pool() }`;

sentences('this in a function that is a member', api, {
  'of an object': [`${pg} var o = { db: new Pool() }; o.m = function () { ask(this.db) };`, 'pg.Pool#'],
  'of an instance': [
    `${pg} class C { db = new Pool() } const c = new C(); c.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'of an object that is written to': [
    `${pg} var o = {}; o.db = new Pool(); o.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'of a class': [`${pg} class C { static db = new Pool() } C.m = function () { ask(this.db) };`, 'pg.Pool#'],
  'not seen: of a function': [
    `${pg} function f() {} f.db = new Pool(); f.m = function () { ask(this.db) };`,
    'nothing',
  ],
  'of something of a package': [
    `${pg} const p = new Pool(); p.m = function () { ask(this.query) };`,
    'nothing',
  ],
  'of a prototype, and a name as well': [
    `${own} x = A.prototype.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'of a prototype, after another operator': [
    `${own} A.prototype.m = x || function () { ask(this.db) };`,
    'nothing',
  ],
  'of the prototype of a class': [
    `${pg} class A { db = new Pool() } A.prototype.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'of the prototype of what nobody knows': [`X.prototype.m = function () { ask(this.db) };`, 'nothing'],
  'of an object given to a prototype': [`${own} A.prototype = { m() { ask(this.db) } };`, 'pg.Pool#'],
  'of an object given to another member': [`${own} A.other = { m() { ask(this.db) } };`, 'nothing'],
  'of an object copied elsewhere': [`${own} Object.assign(A.other, { m() { ask(this.db) } });`, 'nothing'],
  'of an object given to the prototype of what nobody knows': [
    `${own} X.prototype = { m() { ask(this.db) } };`,
    'nothing',
  ],
});

sentences('how sure it is what this is', values, {
  'one object': [`var o = { a: 1 }; o.m = function () { ask(this.a) };`, '1'],
  'either object': [`var o = x ? { a: 1 } : { a: 2 }; o.m = function () { ask(this.a) };`, '1 | 2'],
  'an object or what nobody knows': [`var o = x ? { a: 1 } : y; o.m = function () { ask(this.a) };`, '1 | …'],
  'an object or something of a package': [
    `${pg} var o = x ? { a: 1 } : new Pool(); o.m = function () { ask(this.a) };`,
    '1 | …',
  ],
  'instances of one': [`function A() { this.a = 1 } A.prototype.m = function () { ask(this.a) };`, '1'],
  'instances of one or of what nobody knows': [
    `var A = x ? class { a = 1 } : y; A.prototype.m = function () { ask(this.a) };`,
    '1 | …',
  ],
});

sentences('what is not an instance', api, {
  'what a function returns in its place': [
    `${pg} function A() { this.db = new Pool(); return x } ask(new A().db)`,
    'nothing',
  ],
  'but an instance that it returns': [
    `${pg} function A() { this.db = new Pool(); return this } ask(new A().db)`,
    'pg.Pool#',
  ],
  'what derives from itself': [`function A() { A.call(this) } ask(new A().db)`, 'nothing'],
});
