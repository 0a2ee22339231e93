import { describe } from 'vitest';
import { cases } from './world.ts';

describe('classes and objects with methods', () => {
  cases(
    {
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
      'a list filled by one method': `
class A { parts = []; by(x) { this.parts.push(x); return this; } run() { sink(this.parts.join(' ')); // !
 } }
server.get((req) => { new A().by(req.query.x).run(); });`,
      'a private list': `
class A { #parts = []; by(x) { this.#parts.push('a = ' + x); } run() { sink('select ' + this.#parts.join(' ')); // !
 } }
server.get((req) => { const a = new A(); a.by(req.query.x); a.run(); });`,
      'a map filled by one method': `
class A { constructor() { this.all = new Map(); } put(x) { this.all.set('x', x); } run() { sink(this.all.get('x')); // !
 } }
server.get((req) => { const a = new A(); a.put(req.query.x); a.run(); });`,
      'another key of the map': `
class A { constructor() { this.all = new Map(); } put(x) { this.all.set('x', x); } run() { sink(this.all.get('y')); } }
server.get((req) => { const a = new A(); a.put(req.query.x); a.run(); });`,
      'a member of a member': `
class A { options = {}; put(x) { this.options.name = x; } run() { sink(this.options.name); // !
 sink(this.options.other); } }
server.get((req) => { const a = new A(); a.put(req.query.x); a.run(); });`,
      'options copied into it': `
class A { constructor(options) { Object.assign(this, options); } run() { sink(this.name); // !
 } }
server.get((req) => { new A({ name: req.query.x }).run(); });`,
      'a field written from outside': `
class A { name = ''; run() { sink(this.name); // !
 } }
server.get((req) => { const a = new A(); a.name = req.query.x; a.run(); });`,
      'a member under a name that callers say': `
class A { all = {}; #put(name, x) { this.all[name] = x; } keep(x) { this.#put('a', x); }
run() { sink(this.all.a); // !
 } other() { sink(this.all.b); } }
server.get((req) => { const a = new A(); a.keep(req.query.x); a.run(); a.other(); });`,
      'a list of another class': `
class A { parts = []; by(x) { this.parts.push(x); } }
class B { parts = []; run() { sink(this.parts.join(' ')); } }
server.get((req) => { new A().by(req.query.x); new B().run(); });`,
      'a constructor function and its prototype': `
function A(x) { this.x = x; }
A.prototype.run = function () { sink(this.x); // !
 };
server.get((req) => { var a = new A(req.query.x); a.run(); });`,
      'a parameter of a prototype method': `
function A() {}
A.prototype.run = function (x) { sink(x); // !
 };
var a = new A();
server.get(function (req) { a.run(req.query.x); });`,
      'a prototype that fills a list': `
function A() { this.parts = []; }
A.prototype = { add: function (x) { this.parts.push(x); }, run: function () { sink(this.parts.join(' ')); // !
 } };
server.get(function (req) { var a = new A(); a.add(req.query.x); a.run(); });`,
      'a parent called on this': `
function B(x) { this.x = x; }
function A(x) { B.call(this, x); }
A.prototype.run = function () { sink(this.x); // !
 };
server.get(function (req) { new A(req.query.x).run(); });`,
      'a constructor function given a constant': `
function A(x) { this.x = x; }
A.prototype.run = function () { sink(this.x); };
server.get(function (req) { new A('x').run(); });`,
      'a member that a class leaves to those derived from it': `
class B { run() { sink(this.clause()); // !
 } }
class A extends B { constructor(x) { super(); this.x = x; } clause() { return 'a = ' + this.x; } }
server.get((req) => { new A(req.query.x).run(); });`,
      'a member of a class that is not derived from it': `
class B { run() { sink(this.clause()); } }
class A { constructor(x) { this.x = x; } clause() { return 'a = ' + this.x; } }
server.get((req) => { new A(req.query.x).clause(); new B().run(); });`,
    },
    {
      'another key of the map': 'a key is not seen by the name of a constant',
      'a parent called on this': 'this is not seen by the name of a constant',
      'options copied into it': 'this is not seen by the name of a constant',
      'a prototype that fills a list':
        'the object is seen where it is given to the prototype, and not behind another',
    },
  );
});
