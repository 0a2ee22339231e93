import { sentences } from '../support/scope.ts';
import { api } from './world.ts';

const pg = `import * as pg from 'pg'; import { Pool, Client, createPool } from 'pg';`;

sentences('an instance', api, {
  'of new': [`${pg} ask(new Pool())`, 'pg.Pool#'],
  'of new with a member': [`${pg} ask(new pg.Pool())`, 'pg.Pool#'],
  'of a factory': [`${pg} ask(createPool())`, 'pg.Pool#'],
  'of an awaited factory': [`${pg} const c = await new Pool().connect(); ask(c.query)`, 'pg.Client#.query'],
  'in the callback of then': [`${pg} new Pool().connect().then((c) => ask(c.query))`, 'pg.Client#.query'],
  'of a function of the file': [`${pg} const make = () => new Pool(); ask(make().query)`, 'pg.Pool#.query'],
  'of an async function of the file': [
    `${pg} async function make() { return new Pool() } const p = await make(); ask(p.query)`,
    'pg.Pool#.query',
  ],
  'in a variable written later': [
    `${pg} let p = null; function init() { p = new Pool() } ask(p.query)`,
    'pg.Pool#.query',
  ],
  'made once': [
    `${pg} let p; const get = () => { p ??= new Pool(); return p }; ask(get().query)`,
    'pg.Pool#.query',
  ],
  'assigned on the way': [
    `${pg} let p; const get = () => p ?? (p = new Pool()); ask(get().query)`,
    'pg.Pool#.query',
  ],
  'of the constructor of functions without a name': [
    `const Make = Object.getPrototypeOf(async function () {}).constructor; ask(new Make('x'))`,
    'Function#',
  ],
  'of the constructor of a function': [`ask(new (async () => {}).constructor('x'))`, 'Function#'],
  'behind Object.freeze': [`${pg} const o = Object.freeze({ p: new Pool() }); ask(o.p)`, 'pg.Pool#'],
});

sentences('a declared type', api, {
  'of a parameter': [`${pg} function f(p: Pool) { ask(p.query) }`, 'pg.Pool#.query'],
  'of an arrow parameter': [`${pg} const f = (p: pg.Pool) => ask(p.query)`, 'pg.Pool#.query'],
  'of a parameter that may be undefined': [
    `${pg} function f(p: Pool | undefined) { ask(p?.query) }`,
    'pg.Pool#.query',
  ],
  'of an optional parameter': [`${pg} function f(p?: Pool) { ask(p!.query) }`, 'pg.Pool#.query'],
  'of either class': [
    `${pg} function f(p: Pool | Client) { ask(p.query) }`,
    'pg.Pool#.query | pg.Client#.query',
  ],
  'of both classes': [`${pg} function f(p: Pool & { x: 1 }) { ask(p.query) }`, 'pg.Pool#.query'],
  'within Readonly': [`${pg} function f(p: Readonly<Pool>) { ask(p.query) }`, 'pg.Pool#.query'],
  'within Promise': [`${pg} async function f(p: Promise<Pool>) { ask((await p).query) }`, 'pg.Pool#.query'],
  'by import()': [`function f(p: import('pg').Pool) { ask(p.query) }`, 'pg.Pool#.query'],
  'by typeof': [`${pg} function f(lib: typeof pg) { ask(lib.Pool) }`, 'pg.Pool'],
  'by typeof a member': [`${pg} function f(P: typeof pg.Pool) { ask(new P()) }`, 'pg.Pool#'],
  'by typeof import()': [`function f(lib: typeof import('pg')) { ask(lib.Pool) }`, 'pg.Pool'],
  'by an alias': [`${pg} type Db = Pool; function f(p: Db) { ask(p.query) }`, 'pg.Pool#.query'],
  'by an alias with undefined': [
    `${pg} type Db = Pool | undefined; function f(p: Db) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'by an alias of a member': [
    `${pg} type Db = Readonly<pg.Pool>; function f(p: Db) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'by an alias with parameters': [
    `${pg} type Db<T> = Pool; function f(p: Db<1>) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'by an interface that extends it': [
    `${pg} interface Db extends Pool {} function f(p: Db) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'by an interface that extends a member': [
    `${pg} interface Db extends Other, pg.Pool { x: 1 } function f(p: Db) { ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'of a property of an interface': [
    `${pg} interface Deps { db: Pool } function f(d: Deps) { ask(d.db.query) }`,
    'pg.Pool#.query',
  ],
  'of a property of an inherited interface': [
    `${pg} interface A { db: Pool } interface B extends A { x: 1 } function f(d: B) { ask(d.db.query) }`,
    'pg.Pool#.query',
  ],
  'of a property of an inline type': [
    `${pg} function f({ db }: { db?: Pool }) { ask(db.query) }`,
    'pg.Pool#.query',
  ],
  'of a property of an alias': [
    `${pg} type Deps = { db: Pool }; function f({ db }: Deps) { ask(db.query) }`,
    'pg.Pool#.query',
  ],
  'of a destructured parameter': [
    `import type { Pool } from 'pg'; const f = ({ query }: Pool) => ask(query)`,
    'pg.Pool#.query',
  ],
  'of a variable': [`${pg} const p: Pool = other(); ask(p.query)`, 'pg.Pool#.query'],
  'of a declared variable': [`${pg} declare const p: Pool; ask(p.query)`, 'pg.Pool#.query'],
  'of a class of the file': [
    `${pg} class Db { pool = new Pool() } function f(d: Db) { ask(d.pool.query) }`,
    'pg.Pool#.query',
  ],
  'of a rest parameter of the file is not one instance': [
    `${pg} function f(...p: Pool[]) { ask(p.query) }`,
    'nothing',
  ],
  'of an element': [`${pg} function f(all: Pool[]) { ask(all[0].query) }`, 'pg.Pool#.query'],
  'of the elements in a loop': [
    `${pg} function f(all: readonly Pool[]) { for (const p of all) ask(p.query) }`,
    'pg.Pool#.query',
  ],
  'of another package': [`import { Pool } from 'other'; function f(p: Pool) { ask(p.query) }`, 'nothing'],
  'that goes round in circles': [`type A = B; type B = A; function f(p: A) { ask(p.query) }`, 'nothing'],
  'of interfaces that extend each other': [
    `interface A extends B {} interface B extends A {} function f(p: A) { ask(p.query) }`,
    'nothing',
  ],
  'asserted with as': [`${pg} ask((globals.db as Pool).query)`, 'pg.Pool#.query'],
  'asserted over unknown': [`${pg} ask((globals.db as unknown as Pool).query)`, 'pg.Pool#.query'],
});

sentences('a class of the file', api, {
  'a field': [`${pg} class A { db = new Pool(); m() { ask(this.db.query) } }`, 'pg.Pool#.query'],
  'a typed field': [`${pg} class A { private db: Pool; m() { ask(this.db.query) } }`, 'pg.Pool#.query'],
  'a private name': [`${pg} class A { #db = new Pool(); m() { ask(this.#db.query) } }`, 'pg.Pool#.query'],
  'a field set in the constructor': [
    `${pg} class A { constructor() { this.db = new Pool() } m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a field set in a method': [
    `${pg} class A { open() { if (x) { this.db = new Pool() } } m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a field set in an arrow field': [
    `${pg} class A { open = async () => { this.db = new Pool() }; m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a field set through an assertion': [
    `${pg} class A { constructor() { (this as any).db = new Pool() } m() { ask(this!.db.query) } }`,
    'pg.Pool#.query',
  ],
  'two fields set at once': [
    `${pg} class A { constructor() { this.a = this.b = new Pool() } m() { ask(this.b.query) } }`,
    'pg.Pool#.query',
  ],
  'a field set when it is missing': [
    `${pg} class A { m() { this.db ??= new Pool(); ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a field in a closure': [
    `${pg} class A { db = new Pool(); m() { return () => ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a field under another function is not seen': [
    `${pg} class A { db = new Pool(); m() { return function () { ask(this.db.query) } } }`,
    'nothing',
  ],
  'a parameter property': [
    `${pg} class A { constructor(private readonly db: Pool) {} m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a parameter property with a default': [
    `${pg} class A { constructor(private db = new Pool()) {} m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a typed constructor parameter': [
    `${pg} class A { constructor(db: Pool) { this.db = db } m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'what is injected': [
    `${pg} class A { constructor(db) { this.db = db } m() { ask(this.db.query) } } new A(new Pool())`,
    'pg.Pool#.query',
  ],
  'what is injected in an object': [
    `${pg} class A { constructor({ db }) { this.db = db } m() { ask(this.db.query) } } new A({ db: new Pool() })`,
    'pg.Pool#.query',
  ],
  'a member of an instance': [`${pg} class A { db = new Pool() } ask(new A().db.query)`, 'pg.Pool#.query'],
  'a static field': [`${pg} class A { static db = new Pool() } ask(A.db.query)`, 'pg.Pool#.query'],
  'a static field through this': [
    `${pg} class A { static db = new Pool(); static m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a static block': [
    `${pg} class A { static db; static { this.db = new Pool() } } ask(A.db.query)`,
    'pg.Pool#.query',
  ],
  'a static method': [
    `${pg} class A { static make() { return new Pool() } } ask(A.make().query)`,
    'pg.Pool#.query',
  ],
  'a static field written from outside': [
    `${pg} class A {} A.db = new Pool(); ask(A.db.query)`,
    'pg.Pool#.query',
  ],
  'an instance field is not static': [`${pg} class A { db = new Pool() } ask(A.db)`, 'nothing'],
  'a write to an instance is not static': [
    `${pg} class A { m() { this.db = new Pool() } } ask(A.db)`,
    'nothing',
  ],
  'a getter': [
    `${pg} class A { get db() { return new Pool() } m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a lazy getter': [
    `${pg} class A { #db; get db() { return (this.#db ??= new Pool()) } m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a method': [
    `${pg} class A { make() { return new Pool() } m() { ask(this.make().query) } }`,
    'pg.Pool#.query',
  ],
  'a method of its parent': [
    `${pg} class B { make() { return new Pool() } } class A extends B { m() { ask(this.make().query) } }`,
    'pg.Pool#.query',
  ],
  'a field of its parent': [
    `${pg} class B { db = new Pool() } class A extends B { m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
  'a static field of its parent': [
    `${pg} class B { static db = new Pool() } class A extends B {} ask(A.db.query)`,
    'pg.Pool#.query',
  ],
  'a member of its parent by super': [
    `${pg} class B { make() { return new Pool() } } class A extends B { m() { ask(super.make().query) } }`,
    'pg.Pool#.query',
  ],
  'a parent from a package': [`${pg} class A extends Pool { m() { ask(this.query) } }`, 'pg.Pool#.query'],
  'a parent from a package by super': [
    `${pg} class A extends Pool { m() { ask(super.query) } }`,
    'pg.Pool#.query',
  ],
  'a parent from a package, from outside': [
    `${pg} class A extends pg.Pool {} ask(new A().query)`,
    'pg.Pool#.query',
  ],
  'a grandparent from a package': [
    `${pg} class B extends Pool {} class A extends B {} ask(new A().query)`,
    'pg.Pool#.query',
  ],
  'a static member of a parent from a package': [
    `${pg} class A extends Pool {} ask(A.defaults)`,
    'pg.Pool.defaults',
  ],
  'a class expression': [`${pg} const A = class { db = new Pool() }; ask(new A().db)`, 'pg.Pool#'],
  'a class that extends itself': [`class A extends A { m() { ask(this.db) } }`, 'nothing'],
  'classes that extend each other': [
    `class A extends B { m() { ask(this.db) } } class B extends A {}`,
    'nothing',
  ],
  'a method of an object literal': [
    `${pg} const o = { db: new Pool(), m() { ask(this.db.query) } }`,
    'pg.Pool#.query',
  ],
});
