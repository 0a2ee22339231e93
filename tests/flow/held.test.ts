import { describe } from 'vitest';
import { cases } from './world.ts';

describe('functions that are kept in tables, lists and maps', () => {
  cases({
    'in a field': `
class Table { constructor() { this.items = {}; } on(name, f) { this.items[name] = f; return this; }
 run(name, x) { this.items[name](x); } }
const table = new Table(); table.on('a', (x) => { sink(x); }); // !
server.get((req) => { table.run(req.query.name, req.query.x); });`,
    'in a field of a function that makes instances': `
function Table() { this.items = {}; }
Table.prototype.on = function (name, f) { this.items[name] = f; return this; };
Table.prototype.run = function (name, x) { var f = this.items[name]; f.call(this, x); };
Table.prototype.a = function (x) { sink(x); }; // !
var table = new Table(); table.on('a', table.a).on('b', table.b);
server.get((req) => { table.run(req.query.name, req.query.x); });`,
    'in a list of a class': `
class List { constructor() { this.items = []; } add(test, f) { this.items.push({ test, f }); }
 run(x) { const found = this.items.find((one) => one.test(x)); if (found) found.f(x); } }
const list = new List(); list.add((x) => x.length > 1, (x) => { sink(x); }); // !
server.get((req) => { list.run(req.query.x); });`,
    'in a list of a class, with a check that is asked': `
class List { constructor() { this.items = []; } add(test, f) { this.items.push({ test, f }); }
 run(x) { const found = this.items.find((one) => one.test(x)); if (found) found.f(x); } }
const list = new List(); list.add(isFine, (x) => { sink(x); });
server.get((req) => { list.run(req.query.x); });`,
    'by a class that extends another': `
class Base { run() { sink(this.text()); } text() { return ''; } } // !
class One extends Base { constructor(x) { super(); this.x = x; } text() { return this.x; } }
server.get((req) => { new One(req.query.x).run(); });`,
    'in a map': `
const one = new Map([['a', (x) => { sink(x); }]]); // !
const two = new Map(); two.set('a', (x) => { sink(x); }); // !
const three = new Map(); three.set('a', (x) => { sink(x); });
server.get((req) => { one.get(req.query.name)?.(req.query.x); const f = two.get(req.query.name); f(req.query.x); });`,
  });
});
