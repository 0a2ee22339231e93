import { sentences } from '../support/scope.ts';
import { property, values } from './world.ts';

sentences('what a function returns to one call', values, {
  'is the argument of that call': [`function f(a) { return a } f('b'); ask(f('a'))`, "'a'"],
  'of an arrow': [`const f = (a) => a; f('b'); ask(f('a'))`, "'a'"],
  'of a method': [`const o = { f(a) { return a } }; o.f('b'); ask(o.f('a'))`, "'a'"],
  'of a method of a class': [`class C { f(a) { return a } g() { this.f('b'); ask(this.f('a')) } }`, "'a'"],
  'by an early return': [`function f(a) { if (x) return a; return 'c' } f('b'); ask(f('a'))`, "'a' | 'c'"],
  'with a default in the body': [`function f(a) { return a ?? 'c' } f('b'); ask(f('a'))`, "'a'"],
  'with a default that the call needs': [`function f(a) { return a ?? 'c' } f('b'); ask(f())`, "'c'"],
  'with a default of the parameter': [`function f(a = 'c') { return a } f('b'); ask(f())`, "'c'"],
  'by a condition': [`function f(a) { return x ? a : 'c' } f('b'); ask(f('a'))`, "'a' | 'c'"],
  'by a condition on the argument': [`function f(a) { return a ? 'c' : 'd' } f(true); ask(f(false))`, "'d'"],
  'by a comparison with the argument': [
    `function f(a) { return a === 'x' ? 'c' : 'd' } f('x'); ask(f('y'))`,
    "'d'",
  ],
  'through a constant of the body': [
    `function f(a) { const b = a ?? 'c'; return b } f('b'); ask(f('a'))`,
    "'a'",
  ],
  'through a type assertion': [`function f(a: X) { return a as Y } f('b'); ask(f('a'))`, "'a'"],
  'as a promise': [`async function f(a) { return a } f('b'); ask(await f('a'))`, "'a'"],
  'as what is known of the argument': [`function f(a) { return a } f('b'); ask(f(x))`, '…'],
  'of an argument that another call makes': [
    `function f(a) { return a } function g(a) { return f(a) } g('b'); ask(f('a'))`,
    "'a'",
  ],
  'where the parameter is written, is that of all': [
    `function f(a) { if (x) a = 'c'; return a } f('b'); ask(f('a'))`,
    "'b' | 'a' | 'c'",
  ],
  'where it is bound to an argument, is not that of the call': [
    `function f(a) { return a } const g = f.bind(null, 'a'); ask(g('b'))`,
    '…',
  ],
  'by another name, is that of all': [
    `function f(a) { return a } const g = f; f('b'); ask(g('a'))`,
    "'b' | …",
  ],
  'after a spread, is not known': [`function f(a, b) { return b } f('c', 'b'); ask(f(...x, 'a'))`, '…'],
  'to itself': [`function f(a) { return f(a) } ask(f('a'))`, '…'],
  'not seen: of a text that it makes': [
    'function f(a) { return `/${a}` } f("b"); ask(f("a"))',
    "'/b' | '/a'",
  ],
  'not seen: two calls deep': [
    `function g(b) { return b } function f(a) { return g(a) } f('b'); ask(f('a'))`,
    "'b' | 'a'",
  ],
});

sentences('a property of what a function returns to one call', property, {
  'is that of the argument': [`function f(o) { return o } f({ a: 2 }); ask(f({ a: 1 }), 'a')`, '1'],
  'of a part of the argument': [
    `function f(o) { return o.p } f({ p: { a: 2 } }); ask(f({ p: { a: 1 } }), 'a')`,
    '1',
  ],
  'not seen: of an object that it makes': [`function f(a) { return { a } } f(2); ask(f(1), 'a')`, '2 | 1'],
});
