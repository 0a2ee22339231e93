import { findEnclosingFunction } from '../../src/ast/index.ts';
import { parse, printValues, scopeOf, sentences } from '../support/scope.ts';
import { values, world } from './world.ts';

/** Spells the calls of the function around `ask()`, where it is handed to, and whether that is all. */
function uses(code: string): string {
  const snippet = parse(code);
  const scope = scopeOf(snippet, world);
  return snippet.questions
    .map((question) => {
      const owner = findEnclosingFunction(question);
      const found = owner && scope.uses(owner);
      if (found === undefined) return 'unknown';
      const { sourceCode } = snippet;
      const calls = found.calls.map((call) => {
        const given = call.arguments.map((one) => (one === null ? '' : sourceCode.getText(one)));
        return `(${given.join(', ')})${call.list === undefined ? '' : ` of ${sourceCode.getText(call.list)}`}`;
      });
      const handings = found.handings.map(
        ({ node, position }) => `${sourceCode.getText(node.callee)}:${position}`,
      );
      return [...calls, ...handings, ...(found.complete ? [] : ['…'])].join(' | ') || 'none';
    })
    .join(' ; ');
}

sentences('the uses of a function', uses, {
  none: [`function f() { ask() }`, 'none'],
  'by a call': [`function f() { ask() } f(1, a)`, '(1, a)'],
  'by new': [`function f() { ask() } new f(1)`, '(1)'],
  'by .call': [`function f() { ask() } f.call(x, 1)`, '(1)'],
  'by .apply with a list': [`function f() { ask() } f.apply(x, [1, , 2])`, '(1, , 2)'],
  'by .apply with a name': [`function f() { ask() } f.apply(x, l)`, '() of l'],
  'by .apply with nothing': [`function f() { ask() } f.apply(x)`, '()'],
  'by .bind': [`function f() { ask() } f.bind(x)(1)`, '(1)'],
  'by .bind with an argument': [`function f() { ask() } f.bind(x, 1)(2)`, '…'],
  'by another method': [`function f() { ask() } f.toString()`, '…'],
  'by a method that is not called': [`function f() { ask() } use(f.call)`, '…'],
  'as an argument': [`function f() { ask() } use(1, f)`, 'use:1'],
  'as an argument in a list': [`function f() { ask() } use(1, [2, f])`, 'use:2'],
  'in a list of a name': [`function f() { ask() } const l = [f]`, '…'],
  'as a statement': [`function f() { ask() } f;`, 'none'],
  'as what is written to': [`let f = () => ask(); f = x; f(1)`, '(1)'],
  'as what is written elsewhere': [`function f() { ask() } x = f`, '…'],
  'as a key': [`function f() { ask() } x[f]`, '…'],
  'as a type': [`function f() { ask() } type F = typeof f`, 'none'],
  'by others': [`export function f() { ask() } f(1)`, '(1) | …'],
  'in place': [`(() => ask())(1)`, '(1)'],
  'by a compiler': [`const f = _asyncToGenerator(function* () { ask() }); f(1)`, '(1)'],
  'by another name': [`let f; f = () => ask(); f(1)`, '(1)'],
  'by another operator': [`let f; f ||= () => ask(); f(1)`, 'unknown'],
  'of a name that nobody declares': [`f = () => ask(); f(1)`, '(1) | …'],
});

sentences('the uses of a function that another returns', uses, {
  'by what is done with its calls': [`function make() { return () => ask() } make()(1)`, '(1)'],
  'by an arrow': [`const make = () => () => ask(); use(make())`, 'use:0'],
  'by each of its calls': [`const make = () => () => ask(); make()(1); make()(2)`, '(1) | (2)'],
  'where one is kept': [`const make = () => () => ask(); make()(1); x = make()`, '(1) | …'],
  'where it is exported': [`export const make = () => () => ask(); make()(1)`, '(1) | …'],
  'where nobody declares it': [`make = () => () => ask(); make()(1)`, '(1) | …'],
  'where nobody knows it': [`all.make = () => () => ask(); other()(1)`, '…'],
  'as the default of a parameter': [`const make = (f = () => ask()) => f; make()`, '…'],
});

sentences('the uses of a member', uses, {
  'of a class, that is private': [`class A { #f() { ask() } m() { this.#f(1) } }`, '(1)'],
  'of a class, that is private by its type': [`class A { private f() { ask() } m() { this.f(1) } }`, '(1)'],
  'of a class, that is public': [`class A { f() { ask() } } new A().f(1)`, '(1) | …'],
  'of a class, that nobody calls': [`class A { f() { ask() } }`, '…'],
  'of a class, without a name': [`class A { [k]() { ask() } }`, 'unknown'],
  'of a class, that makes it': [`class A { constructor() { ask() } } new A(1)`, '(1)'],
  'of a class with a name for it, that makes it': [
    `const A = class { constructor() { ask() } }; new A(1)`,
    '(1)',
  ],
  'of a class without a name, that makes it': [`use(class { constructor() { ask() } })`, 'unknown'],
  'of an object': [`const o = { f() { ask() } }; o.f(1)`, '(1) | …'],
  'of an object, handed on': [`const o = { f() { ask() } }; use(o.f)`, 'use:0 | …'],
  'of an object, handed on by a name': [`const o = { f() { ask() } }, g = o.f; use(g)`, 'use:0 | …'],
  'of an object, handed on by what it is taken apart to': [
    `const o = { f() { ask() } }, { f } = o; use(f)`,
    'use:0 | …',
  ],
  'of an object, handed on bound': [`const o = { f() { ask() } }; use(o.f.bind(o))`, 'use:0 | …'],
  'of another object': [`const o = { f() { ask() } }, p = { f() {} }; p.f(1); use(p.f)`, '…'],
  'that is written': [`const o = {}; o.f = () => ask(); o.f(1)`, '(1) | …'],
  'that is exported': [`exports.f = () => ask(); use(exports.f)`, 'use:0 | …'],
  'that the module exports': [`module.exports.f = () => ask(); use(module.exports.f)`, 'use:0 | …'],
  'that is exported under another name': [`exports.f = () => ask(); use(exports.g)`, '…'],
  'of exports of the file': [`const exports = x; exports.f = () => ask(); use(exports.f)`, 'use:0 | …'],
  'picked from a table': [`const t = { f() { ask() } }; t[k](1)`, '(1) | …'],
  'picked from a table, by .call': [`const t = { f() { ask() } }, g = t[k]; g.call(t, 1)`, '(1) | …'],
  'picked from a map': [`const t = new Map([['a', () => ask()]]); t.get(k)(1)`, '…'],
});

/** Spells what the first argument of `ask(…)` can be during the first call in the file. */
function during(code: string): string {
  const snippet = parse(code);
  const scope = scopeOf(snippet, world);
  const [call] = scope.getNodes().filter((node) => node.type === 'CallExpression');
  return snippet.questions
    .map((question) => {
      const owner = findEnclosingFunction(question);
      const [asked] = question.arguments;
      if (owner === undefined || asked === undefined || call === undefined)
        throw new Error('ask(…) in a function');
      return printValues(scope.valuesDuring(asked, owner, call));
    })
    .join(' ; ');
}

sentences('the values during one call', during, {
  'are those of that call': [`f('a'); f('b'); function f(x) { ask(x) }`, "'a'"],
  'of a text': ["f('a'); f('b'); function f(x) { ask(`${x}!`) }", "'a!'"],
  'of a default': [`f(); f('b'); function f(x = 'c') { ask(x) }`, "'c'"],
  'that gives what nobody knows': [`f(g('a')); f('b'); function f(x) { ask(x) }`, '…'],
  'of another function, are those of all': [`g('a'); f('b'); f('c'); function f(x) { ask(x) }`, "'b' | 'c'"],
});

sentences('a parameter that is given', values, {
  'by what is spread': [`function f(a, b) { ask(b) } f(...['a', 'b'])`, "'b' | …"],
  'by what is spread after others': [`function f(a, b) { ask(b) } f('a', ...['b'])`, "'b' | …"],
  'by the list of .apply': [`const l = ['a', 'b']; function f(a, b) { ask(b) } f.apply(x, l)`, "'b' | …"],
  'a gap in the list of .apply': [`function f(a, b) { ask(b) } f.apply(x, ['a', , 'c'])`, 'undefined'],
  'each element': [`['a', 'b'].findLast((x) => ask(x))`, "'a' | 'b'"],
  'each element by another method': [`['a', 'b'].sort((x) => ask(x))`, '…'],
  'the value of a promise': [`Promise.resolve('a').then((x) => ask(x))`, "'a'"],
  'by a function of the file that is given it': [`const run = (f) => f('a'); run((x) => ask(x))`, "'a' | …"],
  'by a function of the file that does not call it': [`const run = (f) => 1; run((x) => ask(x))`, '…'],
  'by a function of the file that takes it apart': [`const run = ({ f }) => f('a'); run((x) => ask(x))`, '…'],
});
