import { describe } from 'vitest';
import { cases } from './world.ts';

describe('classes and objects with methods', () => {
  cases({
    field: `
class A { x; constructor(x) { this.x = x; } run() { sink(this.x); // !
 } }
server.get((req) => { new A(req.query.x).run(); });`,
    'private field': `
class A { #x; set(x) { this.#x = x; } run() { sink(this.#x); // !
 } }
const a = new A(); server.get((req) => { a.set(req.query.x); a.run(); });`,
    getter: `
class A { constructor(private x) {} get sql() { return 'select ' + this.x; } }
server.get((req) => { const a = new A(req.query.x); sink(a.sql); // !
 });`,
    setter: `
class A { set sql(v) { sink(v); // !
 } }
server.get((req) => { const a = new A(); a.sql = req.query.x; });`,
    inheritance: `
class B { run(x) { sink(x); // !
 } }
class A extends B { go(x) { this.run(x); } }
server.get((req) => { new A().go(req.query.x); });`,
    'super call': `
class B { constructor(x) { this.x = x; } }
class A extends B { constructor(y) { super(y); } run() { sink(this.x); // !
 } }
server.get((req) => { new A(req.query.x).run(); });`,
    static: `
class A { static sql = ''; static set(v) { A.sql = v; } }
server.get((req) => { A.set(req.query.x); sink(A.sql); // !
 });`,
    'object method this': `
const o = { x: '', set(v) { this.x = v; }, run() { sink(this.x); // !
 } };
server.get((req) => { o.set(req.query.x); o.run(); });`,
    'controller class': `
class C { constructor() { this.get = this.get.bind(this); } async get(req, res) { sink(req.query.x); // !
 } }
const c = new C(); server.get(c.get);`,
  });
});
