import { sentences } from '../support/scope.ts';
import { api, property, values } from './world.ts';

const pg = `import * as pg from 'pg'; import { Pool, Client } from 'pg';`;

sentences('super', api, {
  'in a method': [`${pg} class A extends Pool { m() { ask(super.query) } }`, 'pg.Pool#.query'],
  'in a static method': [
    `${pg} class A extends Pool { static m() { ask(super.defaults) } }`,
    'pg.Pool.defaults',
  ],
  'in a static block': [`${pg} class A extends Pool { static { ask(super.defaults) } }`, 'pg.Pool.defaults'],
  'in a field': [`${pg} class A extends Pool { a = ask(super.query) }`, 'pg.Pool#.query'],
  'of a class of the file': [
    `${pg} class B { open() { return new Pool() } } class A extends B { m() { ask(super.open()) } }`,
    'pg.Pool#',
  ],
  'of a class without a parent': [`class A { m() { ask(super.query) } }`, 'nothing'],
  'of an object': [`const o = { m() { ask(super.query) } }`, 'nothing'],
});

sentences('a member of a class', api, {
  'a getter': [`${pg} class A { get db() { return new Pool() } } ask(new A().db)`, 'pg.Pool#'],
  'a setter': [`${pg} class A { set db(v) { use(new Pool()) } } ask(new A().db)`, 'nothing'],
  'an accessor': [`${pg} class A { accessor db = new Pool() } ask(new A().db)`, 'pg.Pool#'],
  'a field by its type': [`${pg} class A { db: Pool } ask(new A().db)`, 'pg.Pool#'],
  'a field by its type and what it is given': [
    `${pg} class A { db: Pool = make() } ask(new A().db)`,
    'pg.Pool#',
  ],
  'a field that tells more than its type': [
    `${pg} class A { db: Pool = { x: 1 } } ask(new A().db)`,
    'nothing',
  ],
  'a field of a type that nobody knows': [`${pg} class A { db: X = new Pool() } ask(new A().db)`, 'pg.Pool#'],
  'a parameter of the constructor': [
    `${pg} class A { constructor(private db: Pool) {} m() { ask(this.db) } }`,
    'pg.Pool#',
  ],
  'a parameter with a default': [
    `${pg} class A { constructor(private db = new Pool()) {} m() { ask(this.db) } } new A()`,
    'pg.Pool#',
  ],
  'a parameter of another name': [
    `${pg} class A { constructor(private db: Pool) {} m() { ask(this.pool) } }`,
    'nothing',
  ],
  'a parameter that is no member': [
    `${pg} class A { constructor(db: Pool) {} m() { ask(this.db) } }`,
    'nothing',
  ],
  'a static one, of an instance': [`${pg} class A { static db = new Pool() } ask(new A().db)`, 'nothing'],
  'one of an instance, of the class': [`${pg} class A { db = new Pool() } ask(A.db)`, 'nothing'],
  'written in a static method': [
    `${pg} class A { static m() { this.db = new Pool() } } ask(A.db)`,
    'pg.Pool#',
  ],
  'written in a static block': [`${pg} class A { static { this.db = new Pool() } } ask(A.db)`, 'pg.Pool#'],
  'written in a static method, of an instance': [
    `${pg} class A { static m() { this.db = new Pool() } } ask(new A().db)`,
    'nothing',
  ],
  'written in a function of a method': [
    `${pg} class A { m() { function f() { this.db = new Pool() } } } ask(new A().db)`,
    'nothing',
  ],
  'written by another operator': [
    `${pg} class A { m() { this.db += new Pool() } } ask(new A().db)`,
    'nothing',
  ],
  'written where it is missing': [
    `${pg} class A { m() { this.db ||= new Pool() } } ask(new A().db)`,
    'pg.Pool#',
  ],
  'written beside the class': [`${pg} class A {} A.db = new Pool(); ask(A.db)`, 'pg.Pool#'],
  'written beside the class, of an instance': [
    `${pg} class A {} A.db = new Pool(); ask(new A().db)`,
    'nothing',
  ],
  'written in a class within': [
    `${pg} class A { m() { return class { n() { this.db = new Pool() } } } } ask(new A().db)`,
    'nothing',
  ],
});

sentences('a member that a derived class gives', api, {
  'where it is left to it': [
    `${pg} abstract class A { abstract db: X; m() { ask(this.db) } } class B extends A { db = new Pool() }`,
    'pg.Pool#',
  ],
  'where it is not declared': [
    `${pg} class A { m() { ask(this.db) } } class B extends A { db = new Pool() }`,
    'pg.Pool#',
  ],
  'in place of a method': [
    `${pg} class A { open() { return 1 } m() { ask(this.open()) } } class B extends A { open() { return new Pool() } }`,
    'pg.Pool#',
  ],
  'not in place of a field': [
    `${pg} class A { db = new Client(); m() { ask(this.db) } } class B extends A { db = new Pool() }`,
    'pg.Client#',
  ],
  'not in place of a static method': [
    `${pg} class A { static open() { return 1 } static m() { ask(this.open()) } } class B extends A { static open() { return new Pool() } }`,
    'nothing',
  ],
  'not to another class': [
    `${pg} class A { m() { ask(this.db) } } class B extends C { db = new Pool() }`,
    'nothing',
  ],
  'not to a class that only holds it': [
    `${pg} class A { m() { ask(this.db) } } class B { a = A; db = new Pool() }`,
    'nothing',
  ],
});

sentences('an instance of a derived class', api, {
  'of one of a package': [`${pg} class A extends Pool { m() { ask(this) } }`, 'pg.Pool#'],
  'of one that derives from one of a package': [
    `${pg} class B extends Pool {} class A extends B { m() { ask(this) } }`,
    'pg.Pool#',
  ],
  'of one that derives from itself': [`class A extends A { m() { ask(this) } }`, 'nothing'],
  'of one that derives from nobody knows what': [`class A extends x { m() { ask(this) } }`, 'nothing'],
  'of none': [`class A { m() { ask(this) } }`, 'nothing'],
});

sentences('a member written by an unknown name', property, {
  'sets it, where that is the one name': [`const k = 'a', o = { a: 0 }; o[k] = 1; ask(o, 'a')`, '1'],
  'may set it, where that is one of the names': [
    `const k = x ? 'a' : 'b', o = { a: 0 }; o[k] = 1; ask(o, 'a')`,
    '0 | unknown',
  ],
  'leaves it, where that is none of the names': [
    `const k = x ? 'b' : 'c', o = { a: 0 }; o[k] = 1; ask(o, 'a')`,
    '0',
  ],
  'deletes it, where that is the one name': [
    `const k = 'a', o = { a: 0 }; delete o[k]; ask(o, 'a')`,
    'missing',
  ],
  'may delete it': [`const o = { a: 0 }; delete o[k]; ask(o, 'a')`, '0 | unknown'],
  'is read only': [`const o = { a: 0 }; void o[k]; typeof o.a; ask(o, 'a')`, '0'],
});

const written = (count: number): string =>
  Array.from({ length: count }, (_, index) => `o[k${index}] ??= 1;`).join(' ');

sentences('other ways to write a member', property, {
  'defined by a name': [`const o = { a: 0 }; Object.defineProperty(o, 'b', {}); ask(o, 'a')`, '0'],
  'defined by a constant': [`const k = 'b', o = { a: 0 }; Reflect.set(o, k, 1); ask(o, 'a')`, '0'],
  'defined by nothing': [`const o = { a: 0 }; Reflect.set(o); ask(o, 'a')`, '0 | unknown'],
  'deleted by Reflect': [`const o = { a: 0 }; Reflect.deleteProperty(o, 'a'); ask(o, 'a')`, '0 | unknown'],
  'several defined at once': [
    `const o = { a: 0 }; Object.defineProperties(o, {}); ask(o, 'a')`,
    '0 | unknown',
  ],
  'defined by another': [`const o = { a: 0 }; own.set(o, 'a', 1); ask(o, 'a')`, '0'],
  'in a list': [`const o = { a: 0 }; [o.a] = x; ask(o, 'a')`, '0 | unknown'],
  'as the rest of a list': [`const o = { a: 0 }; [...o.a] = x; ask(o, 'a')`, '0 | unknown'],
  'with a default': [`const o = { a: 0 }; [o.a = 1] = x; ask(o, 'a')`, '0 | unknown'],
  'by a loop': [`const o = { a: 0 }; for (o.a of x) {} ask(o, 'a')`, '0 | unknown'],
  'by a loop over names': [`const o = { a: 0 }; for (o.a in x) {} ask(o, 'a')`, '0 | unknown'],
  'as what is looped over': [`const o = { a: 0 }; for (y of o.a) {} ask(o, 'a')`, '0'],
  'as the value of an object': [`const o = { a: 0 }; use({ b: o.a }); ask(o, 'a')`, '0'],
  'in another variable of the name': [`const o = { a: 0 }; { const o = {}; o.a = 1 } ask(o, 'a')`, '0'],
  'after thirty-two that nobody knows': [`const o = {}; ${written(32)} o.a = 2; ask(o, 'a')`, '2'],
  'after thirty-three that nobody knows': [
    `const o = {}; ${written(33)} o.a = 2; ask(o, 'a')`,
    '2 | unknown',
  ],
});

sentences('what else is read by a member', values, {
  'an element before a spread list': [`const k = ['b']; const l = ['a', ...k]; ask(l[0])`, "'a'"],
  'an element of the second spread list': [
    `const k = ['a'], m = ['b']; const l = [...k, ...m]; ask(l[1])`,
    "'b'",
  ],
  'an element of a list spread twice over': [`const k = ['a'], m = [...k]; const l = [...m]; ask(l[0])`, '…'],
  'a gap': [`const l = ['a', , 'b']; ask(l[1])`, 'undefined'],
  'the prototype of nothing': [`ask(Object.getPrototypeOf().constructor)`, '…'],
  'another member of a prototype': [`ask(Object.getPrototypeOf({ a: 1 }).a)`, '…'],
  'a member of what is made of two': [`ask(Object.create({ a: 1 }, {}).a)`, '…'],
  'a member of what is made of nothing': [`ask(Object.create().a)`, '…'],
  'a member of an enumeration by a text': [`enum E { 'a-b' = 1 } ask(E['a-b'])`, '1'],
  'a member of either falsy value': [`const o = x && { a: 1 }; ask(o.a)`, '1 | undefined'],
});
