import { sentences } from '../support/scope.ts';
import { api } from './world.ts';

const pg = `import { Pool } from 'pg';`;
const own = `${pg} function A() { this.db = new Pool() }`;
const base = `${pg} function B() {} B.prototype.open = function () { return new Pool() };`;

sentences('what makes instances', api, {
  'a function that is given a name later': [
    `${pg} var A; A = function () { this.db = new Pool() }; ask(new A().db)`,
    'pg.Pool#',
  ],
  'a function by its own name': [
    `${pg} var x = function A() { if (0) new A(); this.db = new Pool(); ask(this.db) }`,
    'pg.Pool#',
  ],
  'no arrow': [`${pg} const A = () => { this.db = new Pool() }; ask(new A().db)`, 'nothing'],
  'what another runs on what it makes': [
    `${pg} function B() { this.db = new Pool(); ask(this.db) } function A() { B.call(this) }`,
    'pg.Pool#',
  ],
  'what another runs with a list': [
    `${pg} function B() { this.db = new Pool(); ask(this.db) } function A() { B.apply(this, arguments) }`,
    'pg.Pool#',
  ],
  'not what is run on something else': [
    `${pg} function B() { this.db = new Pool(); ask(this.db) } B.call(x)`,
    'nothing',
  ],
  'not what is run on nothing': [
    `${pg} function B() { this.db = new Pool(); ask(this.db) } B.call()`,
    'nothing',
  ],
  'not what is bound': [
    `${pg} function B() { this.db = new Pool(); ask(this.db) } function A() { B.bind(this) }`,
    'nothing',
  ],
  'not what has another member': [
    `${pg} function B() { this.db = new Pool(); ask(this.db) } B.all = {};`,
    'nothing',
  ],
});

sentences('what is written to what is made', api, {
  'where it is missing': [`${pg} function A() { this.db ??= new Pool() } ask(new A().db)`, 'pg.Pool#'],
  'added to what it was': [`${pg} function A() { this.db += new Pool() } ask(new A().db)`, 'nothing'],
  'in an arrow': [`${pg} function A() { (() => { this.db = new Pool() })() } ask(new A().db)`, 'pg.Pool#'],
  'in a function of its own': [
    `${pg} function A() { function f() { this.db = new Pool() } } ask(new A().db)`,
    'nothing',
  ],
  'by another name, in a function of its own': [
    `${pg} function A() { var self = this; function f() { self.db = new Pool() } } ask(new A().db)`,
    'pg.Pool#',
  ],
  'by a name for something else': [
    `${pg} function A() { var self = x; self.db = new Pool() } ask(new A().db)`,
    'nothing',
  ],
  'to what is taken out of it': [
    `${pg} function A() { var { self } = this; self.db = new Pool() } ask(new A().db)`,
    'nothing',
  ],
  'to a member of another name': [`${own} ask(new A().other)`, 'nothing'],
  'to a member that nobody knows': [`${pg} function A() { this[k] = new Pool() } ask(new A().db)`, 'nothing'],
  'by what it is given to': [`${pg} function A() { fill(this, new Pool()) } ask(new A().db)`, 'nothing'],
  'in a method of a prototype written out': [
    `${pg} function A() {} A.prototype = { ...x, open() { this.db = new Pool() } }; ask(new A().db)`,
    'pg.Pool#',
  ],
  'pushed to a list': [
    `${pg} function A() { this.all = []; this.all.push(new Pool()) } for (const one of new A().all) ask(one)`,
    'pg.Pool#',
  ],
  'put into a table': [
    `${pg} function A() { this.all = {}; this.all[k] = new Pool() } ask(new A().all[n])`,
    'pg.Pool#',
  ],
});

sentences('what is done with a prototype', api, {
  'a member by a text': [`${own} A.prototype['m'] = function () { ask(this.db) };`, 'pg.Pool#'],
  'a method that is called': [`${base} B.prototype.open(); ask(new B().open())`, 'pg.Pool#'],
  'an instance of another': [
    `${base} function A() {} A.prototype = new B(); ask(new A().open())`,
    'pg.Pool#',
  ],
  'the prototype of another': [
    `${base} function A() {} A.prototype = B.prototype; ask(new A().open())`,
    'pg.Pool#',
  ],
  'another member of another': [
    `${base} function A() {} A.prototype = B.other; ask(new A().open())`,
    'nothing',
  ],
  'set by Object.setPrototypeOf': [
    `${base} function A() {} Object.setPrototypeOf(A.prototype, B.prototype); ask(new A().open())`,
    'pg.Pool#',
  ],
  'copied from another': [
    `${base} function A() {} Object.assign(A.prototype, B.prototype); ask(new A().open())`,
    'pg.Pool#',
  ],
  'put together': [
    `${base} function A() {} A.prototype = Object.assign({}, B.prototype, {}); ask(new A().open())`,
    'pg.Pool#',
  ],
  'made of another, with more': [
    `${base} function A() {} A.prototype = Object.create(B.prototype, { c: {} }); ask(new A().open())`,
    'pg.Pool#',
  ],
  'more, made of another': [
    `${base} function A() {} A.prototype = Object.create({}, B.prototype); ask(new A().open())`,
    'nothing',
  ],
  'made by another function': [
    `${base} function A() {} A.prototype = Object.keys(B.prototype); ask(new A().open())`,
    'nothing',
  ],
  'given to another function': [
    `${base} function A() {} Object.keys(A.prototype, B.prototype); ask(new A().open())`,
    'nothing',
  ],
  'given to a function with a like name': [
    `${base} function A() {} own.assign(A.prototype, B.prototype); ask(new A().open())`,
    'nothing',
  ],
  'given to a function by its name': [
    `${base} function A() {} assign(A.prototype, B.prototype); ask(new A().open())`,
    'nothing',
  ],
  'given in the second place': [
    `${base} function A() {} Object.assign(x, A.prototype, B.prototype); ask(new A().open())`,
    'nothing',
  ],
  compared: [`${base} function A() {} A.prototype == B.prototype; ask(new A().open())`, 'nothing'],
  'written elsewhere': [
    `${base} function A() {} x = A.prototype = B.prototype; ask(new A().open())`,
    'pg.Pool#',
  ],
  read: [`${base} function A() {} x = A.prototype; ask(new A().open())`, 'nothing'],
  'taken apart': [`${own} var { m } = A.prototype; m.n = function () { ask(this.db) };`, 'nothing'],
  'given a name, copied into': [
    `${base} function A() {} var p = A.prototype; Object.assign(p, B.prototype); ask(new A().open())`,
    'pg.Pool#',
  ],
});
