import { sentences } from '../support/scope.ts';
import { api } from './world.ts';

const pg = `import * as pg from 'pg'; import { Pool } from 'pg';`;

sentences('a function that makes instances', api, {
  'a member of its own': [`${pg} function A() { this.db = new Pool() } ask(new A().db)`, 'pg.Pool#'],
  'held by a variable': [`${pg} var A = function () { this.db = new Pool() }; ask(new A().db)`, 'pg.Pool#'],
  'a member given to it': [
    `${pg} function A(db) { this.db = db } A.prototype.m = function () { ask(this.db.query) }; new A(new Pool())`,
    'pg.Pool#.query',
  ],
  'by another name for this': [
    `${pg} function A(db) { var self = this; self.db = db; self.m = function () { ask(self.db.query) } } new A(new Pool())`,
    'pg.Pool#.query',
  ],
  'another name for this in a method': [
    `${pg} function A(db) { this.db = db } A.prototype.m = function () { var self = this; return function () { ask(self.db) } }; new A(new Pool())`,
    'pg.Pool#',
  ],
  'a prototype written out': [
    `${pg} function A() { this.db = new Pool() } A.prototype = { m: function () { ask(this.db) } };`,
    'pg.Pool#',
  ],
  'methods copied into the prototype': [
    `${pg} function A() { this.db = new Pool() } Object.assign(A.prototype, { m() { ask(this.db) } });`,
    'pg.Pool#',
  ],
  'a name for the prototype': [
    `${pg} function A() { this.db = new Pool() } var proto = A.prototype; proto.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'two names for one method': [
    `${pg} function A() { this.db = new Pool() } A.prototype.m = A.prototype.n = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'what a method gives': [
    `${pg} function A() {} A.prototype.open = function () { return new Pool() }; ask(new A().open().query)`,
    'pg.Pool#.query',
  ],
  'written in a method': [
    `${pg} function A() {} A.prototype.open = function () { this.db = new Pool() }; ask(new A().db)`,
    'pg.Pool#',
  ],
  'called without new': [
    `${pg} function A(db) { if (!(this instanceof A)) return new A(db); this.db = db } ask(A(new Pool()).db)`,
    'pg.Pool#',
  ],
  'a parent by call': [
    `${pg} function B(db) { this.db = db } function A(db) { B.call(this, db) } A.prototype.m = function () { ask(this.db) }; new A(new Pool())`,
    'pg.Pool#',
  ],
  'a parent by Object.create': [
    `${pg} function B() {} B.prototype.open = function () { return new Pool() }; function A() {} A.prototype = Object.create(B.prototype); ask(new A().open())`,
    'pg.Pool#',
  ],
  'a parent from a package': [`${pg} function A() { Pool.call(this) } ask(new A().query)`, 'pg.Pool#.query'],
  'functions that derive from each other': [
    `function A() { B.call(this) } function B() { A.call(this) } ask(new A().db)`,
    'nothing',
  ],
  'a function that nobody calls with new': [
    `${pg} function a() { this.db = new Pool(); ask(this.db) }`,
    'nothing',
  ],
  'what a function returns in place of an instance': [
    `${pg} function A() { this.db = 1; return { db: new Pool() } } ask(new A().db)`,
    'nothing',
  ],
});

sentences('this in a function that an object is given', api, {
  'a member beside it': [
    `${pg} var store = { db: new Pool() }; store.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'a member written later': [
    `${pg} var store = {}; store.db = new Pool(); store.m = function () { ask(this.db) };`,
    'pg.Pool#',
  ],
  'an object that nobody knows': [`store.m = function () { ask(this.db) };`, 'nothing'],
});

sentences('a parameter of a method', api, {
  'of a class': [`${pg} class A { m(db) { ask(db.query) } } new A().m(new Pool())`, 'pg.Pool#.query'],
  'of an object': [`${pg} const a = { m(db) { ask(db.query) } }; a.m(new Pool())`, 'pg.Pool#.query'],
  'of a prototype': [
    `${pg} function A() {} A.prototype.m = function (db) { ask(db.query) }; new A().m(new Pool())`,
    'pg.Pool#.query',
  ],
  'of a method of the same name elsewhere': [
    `${pg} class A { m(db) { ask(db.query) } } class B { m() {} } new B().m(new Pool())`,
    'nothing',
  ],
});
