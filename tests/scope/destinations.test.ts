import { findEnclosingFunction } from '../../src/ast/index.ts';
import { parse, scopeOf, sentences } from '../support/scope.ts';
import { world } from './world.ts';

/** Spells what the function around `ask()` is exported as, and the calls that it is given to, with the way to it. */
function destinations(code: string): string {
  const snippet = parse(code);
  const scope = scopeOf(snippet, world);
  const spell = (names: readonly string[]): string => names.map((name) => `.${name}`).join('');
  return snippet.questions
    .map((question) => {
      const owner = findEnclosingFunction(question);
      if (owner === undefined) throw new Error('ask() stands in no function');
      const exports = scope.exports(owner).map((names) => `export${spell(names)}`);
      const given = scope.registrations(owner).map(({ node, position, names }) => {
        return `${snippet.sourceCode.getText(node.callee)}(${position})${spell(names)}`;
      });
      return [...exports, ...given].join(' | ') || 'nowhere';
    })
    .join(' ; ');
}

sentences('a function that is declared', destinations, {
  'and exported': [`export function f() { ask() }`, 'export.f'],
  'and exported by default': [`export default function f() { ask() }`, 'export.default'],
  'and exported by default, without a name': [`export default function () { ask() }`, 'export.default'],
  'and exported by default and by name': [
    `export default function f() { ask() } export { f as g }`,
    'export.default | export.g',
  ],
  'and exported in a list': [`function f() { ask() } export { f }`, 'export.f'],
  'and exported by a name that is a text': [`function f() { ask() } export { f as 'a b' }`, 'export.a b'],
  'and one of another file that is exported': [`function f() { ask() } export { f } from './f'`, 'nowhere'],
  'and given to a call': [`function f() { ask() } use(f)`, 'use(0)'],
  'and called': [`function f() { ask() } f()`, 'nowhere'],
  'and nothing more': [`function f() { ask() }`, 'nowhere'],
});

sentences('a function as a value', destinations, {
  'exported as a constant': [`export const f = () => ask()`, 'export.f'],
  'exported by default': [`export default () => ask()`, 'export.default'],
  'in an object': [`export const o = { f: () => ask() }`, 'export.o.f'],
  'in an object, by a text': [`export const o = { 'f-g': () => ask() }`, 'export.o.f-g'],
  'in an object, by a name that nobody knows': [`export const o = { [k]: () => ask() }`, 'export.o.*'],
  'in objects': [`use({ o: { f() { ask() } } })`, 'use(0).o.f'],
  'in a list': [`use(x, [() => ask()])`, 'use(1).*'],
  'spread from an object': [`const o = { f() { ask() } }; export default { ...o }`, 'export.default.f'],
  'spread from a list': [`const l = [() => ask()]; export default [...l]`, 'export.default.*'],
  'spread from an object to a list': [`const o = { f() { ask() } }; export default [...o]`, 'nowhere'],
  'spread from a list to a call': [`const l = [() => ask()]; use(...l)`, 'use(0)'],
  'spread from a list to a constructor': [`const l = [() => ask()]; new Use(...l)`, 'Use(0)'],
  'spread from an object to a call': [`const o = { f() { ask() } }; use(...o)`, 'nowhere'],
  'by a condition': [`export const f = x ? () => ask() : y`, 'export.f'],
  'by a default': [`export const f = x ?? (() => ask())`, 'export.f'],
  'by an assertion': [`export const f = (() => ask()) as F`, 'export.f'],
  'behind a sum': [`export const f = 1 + (() => ask())`, 'nowhere'],
  'in the body of another': [`export const f = () => { (() => ask()); }`, 'nowhere'],
});

sentences('a member that is a function', destinations, {
  'given to a call': [`const o = { f: () => ask() }; use(o.f)`, 'use(0)'],
  'given by a text': [`const o = { f: () => ask() }; use(o['f'])`, 'use(0)'],
  'given by a name that nobody knows': [`const o = { f: () => ask() }; use(o[k])`, 'use(0)'],
  'beside the one that is given': [`const o = { f: () => ask() }; use(o.g)`, 'nowhere'],
  'in an object that is given': [`const o = { f: () => ask() }; use(o)`, 'use(0).f'],
  'taken out of an object': [`const { f } = { f: () => ask() }; use(f)`, 'use(0)'],
  'taken out under another name': [`const { f: g } = { f: () => ask() }; use(g)`, 'use(0)'],
  'beside the one that is taken out': [`const { g } = { f: () => ask() }; use(g)`, 'nowhere'],
  'left when others are taken out': [`const { ...g } = { f: () => ask() }; use(g)`, 'nowhere'],
  'not seen: taken out of a list': [`const [f] = [() => ask()]; use(f)`, 'nowhere'],
  'of a function': [`const f = () => ask(); use(f[k])`, 'nowhere'],
  'that names another': [`const f = () => ask(); use(o[f])`, 'nowhere'],
});

sentences('a function that is gone through', destinations, {
  'by a loop': [`for (const f of [() => ask()]) use(f)`, 'use(0)'],
  'by a loop over a name': [`const l = [{ f: () => ask() }]; for (const { f } of l) use(f)`, 'use(0)'],
  'by a loop over an object': [`const l = { f: () => ask() }; for (const f of l) use(f)`, 'nowhere'],
  'by a loop that writes to a name': [`let f; for (f of [() => ask()]) use(f)`, 'nowhere'],
  'by what a loop does': [`const f = () => ask(); for (const g of l) f`, 'nowhere'],
  'by forEach': [`[() => ask()].forEach((f) => { use(f) })`, 'use(0)'],
  'by map': [`[() => ask()].map(function (f) { use(f) })`, 'use(0)'],
  'by flatMap, taken apart': [`[{ f: () => ask() }].flatMap(({ f }) => { use(f) })`, 'use(0)'],
  'by filter': [`[() => ask()].filter((f) => use(f))`, 'nowhere'],
  'by a member that is not called': [`const l = [() => ask()]; use(l.forEach)`, 'nowhere'],
  'by forEach with a name': [`[() => ask()].forEach(use)`, 'nowhere'],
  'by forEach without a parameter': [`[() => ask()].forEach(() => use())`, 'nowhere'],
  'by pairs': [
    `for (const [k, f] of Object.entries({ a: () => ask() })) use(f)`,
    'Object.entries(0).a | use(0)',
  ],
  'by the keys of pairs': [
    `for (const [k, f] of Object.entries({ a: () => ask() })) use(k)`,
    'Object.entries(0).a',
  ],
  'by values': [`Object.values({ a: () => ask() }).map((f) => { use(f) })`, 'Object.values(0).a | use(0)'],
  'by keys': [`for (const f of Object.keys({ a: () => ask() })) use(f)`, 'Object.keys(0).a'],
  'by values of another object': [
    `for (const f of own.values({ a: () => ask() })) use(f)`,
    'own.values(0).a',
  ],
  'by values of an Object of the file': [
    `const Object = own; for (const f of Object.values({ a: () => ask() })) use(f)`,
    'Object.values(0).a',
  ],
  'by values of what is no object': [
    `for (const f of Object.values(() => ask())) use(f)`,
    'Object.values(0)',
  ],
});

sentences('a function that is assigned', destinations, {
  'to a name': [`let f; f = () => ask(); use(f)`, 'use(0)'],
  'to a name by another operator': [`let f; f += () => ask(); use(f)`, 'nowhere'],
  'to a member of a name': [`const o = {}; o.f = () => ask(); use(o)`, 'use(0).f'],
  'to a member of a member': [`const o = {}; o.p.f = () => ask(); export { o }`, 'export.o.p.f'],
  'to a member that nobody knows': [`const o = {}; o[k] = () => ask(); use(o)`, 'nowhere'],
  'to a member of a global': [`o.f = () => ask(); use(o)`, 'nowhere'],
  'to a member of what a call gives': [`make().f = () => ask()`, 'nowhere'],
  'to exports': [`exports.f = () => ask()`, 'export.f'],
  'to a member of exports': [`exports.o.f = () => ask()`, 'export.o.f'],
  'to exports of the file': [`const exports = {}; exports.f = () => ask()`, 'nowhere'],
  'to module.exports': [`module.exports = () => ask()`, 'export.default'],
  'to a member of module.exports': [`module.exports.f = () => ask()`, 'export.default.f | export.f'],
  'to another member of module': [`module.f = () => ask()`, 'nowhere'],
  'in what is written to': [`o[() => ask()] = x`, 'nowhere'],
});

sentences('a function that a call is given', destinations, {
  'first, goes where the call goes': [`export const f = wrap(() => ask())`, 'export.f | wrap(0)'],
  'second, goes no further': [`export const f = wrap(x, () => ask())`, 'wrap(1)'],
  'by a constructor': [`export const f = new Wrap(() => ask())`, 'export.f | Wrap(0)'],
  twice: [`use(wrap(() => ask()))`, 'wrap(0) | use(0)'],
  'as what is called': [`export const f = (() => ask())()`, 'nowhere'],
});

sentences('a method', destinations, {
  'of an instance that is given': [`class A { f() { ask() } } use(new A())`, 'use(0).f'],
  'of an instance that has a name': [`class A { f() { ask() } } const a = new A(); use(a)`, 'use(0).f'],
  'of an instance that others are asked about, too': [
    `class A { f() { ask() } g() { ask() } } const a = new A(); use(a.f); keep(a.g); show(a)`,
    'use(0) | show(0).f ; keep(0) | show(0).g',
  ],
  'that is taken out of an instance': [
    `class A { f() { ask() } g() { ask() } } const { f, g: h } = new A(); use(f); keep(h)`,
    'use(0) ; keep(0)',
  ],
  'of an instance in an object': [
    `class A { f() { ask() } g() { ask() } } const o = { a: new A() }; use(o.a.g); keep(o)`,
    'keep(0).a.f ; use(0) | keep(0).a.g',
  ],
  'of an instance in a list': [`class A { f() { ask() } } for (const a of [new A()]) use(a.f)`, 'use(0)'],
  'of an instance, by a name that is worked out': [
    `class A { f() { ask() } g() { ask() } } use(new A()[k])`,
    'use(0) ; use(0)',
  ],
  'in a field': [`class A { f = () => ask() } use(new A())`, 'use(0).f'],
  'that is private': [`class A { #f() { ask() } } use(new A())`, 'use(0).#f'],
  'that is static': [`class A { static f() { ask() } } use(new A())`, 'nowhere'],
  'that is a getter': [`class A { get f() { ask() } } use(new A())`, 'nowhere'],
  'that is the constructor': [`class A { constructor() { ask() } } use(new A())`, 'nowhere'],
  'without a name that is known': [`class A { [k]() { ask() } } use(new A())`, 'nowhere'],
  'of a class that is given': [`class A { f() { ask() } } use(A)`, 'nowhere'],
  'of a class without a name': [`use(new (class { f() { ask() } })())`, 'nowhere'],
  'that names a field': [`class A { [() => ask()] = 1 } use(new A())`, 'nowhere'],
});

sentences('a function that another returns', destinations, {
  'goes where its calls go': [`function make() { return () => ask() } use(make())`, 'use(0)'],
  'is the result of an exported one': [`export function make() { return () => ask() }`, 'export.make.()'],
  'by an arrow': [`export const make = () => () => ask()`, 'export.make.()'],
  'in an object': [`export const make = () => ({ f: () => ask() })`, 'export.make.().f'],
  'of a function that is given': [`use(() => () => ask())`, 'use(0).()'],
  'of a function that another returns': [`export const make = () => () => () => ask()`, 'export.make.().()'],
  'of a function that is declared without a name': [
    `export default function () { return () => ask() }`,
    'nowhere',
  ],
  'at the top': [`use((() => () => ask())())`, 'use(0)'],
});

const lists = (count: number): string => `export default ${'['.repeat(count)}() => ask()${']'.repeat(count)}`;

sentences('how far a function is followed', destinations, {
  'twelve lists': [lists(12), `export.default${'.*'.repeat(12)}`],
  'thirteen lists': [lists(13), 'nowhere'],
  'six names': [`const a = () => ask(), b = a, c = b, d = c, e = d, f = e; use(f)`, 'use(0)'],
  'seven names': [`const a = () => ask(), b = a, c = b, d = c, e = d, f = e, g = f; use(g)`, 'nowhere'],
  'a list that holds itself': [`const l = [() => ask()]; use(l); l.f = l`, 'use(0).*'],
});
