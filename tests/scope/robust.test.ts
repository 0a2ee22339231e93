import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/ast/index.ts';
import { parse, scopeOf } from '../support/scope.ts';
import { world } from './world.ts';

/** Asks everything of every expression and answers how much fuel that took. */
function askAll(code: string, fuel?: number): { readonly used: number; readonly isSpent: boolean } {
  const { sourceCode } = parse(code);
  const scope = scopeOf({ sourceCode, questions: [] }, world, fuel);
  const flags = new Set(['debug']);
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (!/Expression$|Identifier$|Literal$/.test(node.type)) return;
    scope.api(node);
    scope.values(node);
    scope.propertyValues(scope.property(node, 'a'), node);
    scope.allMembers(scope.resolve(node));
    scope.isDevelopmentOnly(node, flags);
    if (node.type === 'CallExpression') scope.builtin(node);
  });
  return { used: scope.fuel.used, isSpent: scope.fuel.isSpent };
}

function repeat(count: number, write: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

function nest(depth: number, open: string, inner: string, close: string): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

/** Programs that grow, and the fuel that they may take: linear in their size. */
const LINEAR: Readonly<Record<string, readonly [string, number]>> = {
  '1,600 sinks on one variable': [
    `import { get } from 'https'; const o = { a: 1 };${repeat(1600, (i) => `get(o.a, o, ${i});`)}`,
    90_000,
  ],
  '800 functions in a ring': [
    `${repeat(800, (i) => `function f${i}(x) { return f${(i + 1) % 800}(x) }`)} f0(1)`,
    60_000,
  ],
  '800 reassignments': [`let x = 'a'; ${repeat(800, (i) => `x = 'v${i}'; use(x);`)}`, 60_000],
  '800 reassignments that grow': [`let x = 'a'; ${repeat(800, (i) => `x = x + 'v${i}'; use(x);`)}`, 60_000],
  '800 conditionals in each other': [`use(${repeat(800, (i) => `c${i} ? ${i} : `, '')} 0)`, 110_000],
  '800 spreads of each other': [
    `const o0 = { a: 1 }; ${repeat(800, (i) => `const o${i + 1} = { ...o${i}, b${i}: 1 };`)} use(o800.a)`,
    90_000,
  ],
  '150 spreads in each other': [`use(${nest(150, '{ ...', '{ a: 1 }', ', b: 2 }')}.a)`, 30_000],
  '5,000 constants in a row': [
    `const o0 = 'a'; ${repeat(5000, (i) => `const o${i + 1} = o${i};`)} use(o5000)`,
    60_000,
  ],
  'texts that double 60 times': [
    `const a0 = 'x'; ${repeat(60, (i) => `const a${i + 1} = a${i} + a${i};`)} use(a60)`,
    5_000,
  ],
  'objects that double 60 times': [
    `const a0 = { x: 1 }; ${repeat(60, (i) => `const a${i + 1} = { ...a${i}, ...a${i} };`)} use(a60.a)`,
    5_000,
  ],
  'conditions that double 60 times': [
    `const a0 = x; ${repeat(60, (i) => `const a${i + 1} = a${i} && (a${i} || a${i});`)} if (a60) use(1)`,
    20_000,
  ],
  'functions that double 60 times': [
    `function f0(x) { return x } ${repeat(60, (i) => `function f${i + 1}(x) { return f${i}(x) + f${i}(x) }`)} f60('a')`,
    10_000,
  ],
  '800 guards': [
    repeat(800, (i) => `if (process.env.NODE_ENV === 'production') log(${i}); use(${i});`),
    90_000,
  ],
  '800 written members': [
    `const o = {}; ${repeat(800, (i) => `o.p${i} = ${i};`)} ${repeat(800, (i) => `use(o.p${i});`)}`,
    90_000,
  ],
  '800 members written by unknown names': [
    `const o = {}; ${repeat(800, (i) => `o[k${i}] = ${i};`)} ${repeat(800, (i) => `use(o.p${i});`)}`,
    90_000,
  ],
  '800 private methods': [
    `class A { ${repeat(800, (i) => `#m${i}(x) { return this.#m${(i + 1) % 800}(x) }`)} }`,
    90_000,
  ],
  '1,600 callers': [`function f(x) { return x } ${repeat(1600, (i) => `f(${i});`)}`, 60_000],
  '800 classes in a line': [
    `class C0 { a = 1 } ${repeat(800, (i) => `class C${i + 1} extends C${i} {}`)} use(new C800().a)`,
    60_000,
  ],
  '800 types in a line': [
    `type T0 = { a: 1 }; ${repeat(800, (i) => `type T${i + 1} = T${i};`)} function g(x: T800) { use(x.a) }`,
    60_000,
  ],
  '10,000 elements': [
    `for (const x of [${repeat(10_000, (i) => `'e${i}'`, ',')}]) { ${repeat(200, () => 'use(x);')} }`,
    120_000,
  ],
  '6,000 joined texts': [`use([${repeat(3_000, () => `x, 'a'`, ',')}].join('-'))`, 149_000],
  'texts that functions make of each other': [
    `function own(o, name) { return o[name] }
     function take(name) { return [start, name] }
     function make(name, parent) {
       let start = null, rest = '';
       const end = '', parts = take(name);
       start = parts[0];
       rest = parts[1];
       return { id: (start ? start + '!' + rest : rest) + end };
     }
     function find(made) { const id = made.id, found = own(known, id); return found }
     export const all = { find: (args) => find(make(args[0], null)), named(id) { id = make(id, all).id; return id } }`,
    5_000,
  ],
  'a chain of 200 calls': [`import { get } from 'https'; use(get${'.b()'.repeat(200)})`, 20_000],
  'a sum of 700 terms': [`use('a' ${repeat(700, (i) => `+ x${i}`)})`, 20_000],
  '200 arrays in each other': [`use(${nest(200, '[', '1', ']')}[0][0])`, 10_000],
  '200 negations': [`use(${'!'.repeat(200)}x)`, 10_000],
};

describe('fuel', () => {
  it.each(Object.entries(LINEAR))('%s', (_, [code, most]) => {
    const { used, isSpent } = askAll(code);
    expect(isSpent).toBe(false);
    expect(used).toBeLessThan(most);
  });
  it('is a bound: 800 functions that call two others each', () => {
    const code = repeat(
      800,
      (i) => `function f${i}(x) { return x ? f${(i + 1) % 800}(x) : f${(i + 2) % 800}({ a: x }) }`,
    );
    expect(askAll(code, 20_000)).toEqual({ used: 20_000, isSpent: true });
  });
  it('out of it nothing is known, and nothing is told', () => {
    const { sourceCode, questions } = parse(`const a = 'a'; ask(a)`);
    const scope = scopeOf({ sourceCode, questions }, world, 0);
    const [question] = questions;
    if (question === undefined) throw new Error('no question');
    expect(scope.values(question.arguments[0] ?? question)).toEqual({ known: [], complete: false });
    expect(scope.property(question, 'a')).toMatchObject({ missing: false, unknown: true });
    expect(scope.isDevelopmentOnly(question, new Set())).toBe(true);
  });
});

describe('values that lead back to themselves', () => {
  it.each([
    'const a = a; use(a)',
    'const a = b, b = c, c = a; use(a)',
    'let a; a = a || a; use(a)',
    'class A extends A { m() { use(this.x, super.y) } } use(A.z, new A().w)',
    'class A extends B { m() { use(this.x) } } class B extends A {}',
    'const o = { ...o }; use(o.a)',
    'const o = { ...p }, p = { ...o }; use(o.a, p.a)',
    'const o = { get a() { return o.a } }; use(o.a)',
    'const o = { get a() { return this.b }, get b() { return this.a } }; use(o.a)',
    'const o = { __proto__: o }; use(o.a)',
    'const o = {}; o.a = o; use(o.a.a.a.a)',
    'const o = {}; o[o.a] = o.b; use(o.c)',
    'const o = {}; Object.assign(o, o); use(o.a)',
    'let n = { next: { next: 1 } }; while (x) n = n.next; use(n)',
    'const l = [...l]; for (const a of l) use(a); l[0]',
    'let l = []; l = l.filter(x); for (const a of l) use(a)',
    'const l = []; l.push(...l); l.forEach((a) => use(a))',
    'const f = () => f(); use(f())',
    'const f = (a) => f(a); f(1)',
    'function f(a = a) { use(a) } f()',
    'function f(a = b, b = a) { use(a) } f()',
    'const { a = a } = a; use(a)',
    'const { ...a } = a; use(a.b)',
    'function f(...a) { f(...a); use(a[0], arguments[0]) }',
    'const require = require("x"); require("pg")',
    'const m = m.createRequire(m); m("pg")',
    'type A = A; function f(a: A) { use(a.b) }',
    'type A = B | A; type B = A & B; function f(a: A) { use(a.b) }',
    'interface A extends A {} function f(a: A) { use(a.b) }',
    'type A = { a: A }; function f(a: A) { use(a.a.a.a) }',
    'function f(a: typeof a) { use(a.b) }',
    'enum E { A = B, B = A, C = E.C } use(E.A, E.C)',
    'import a = a.b; use(a)',
    'import a = b; import b = a; use(a)',
    'const a = !a; if (a) use(a); a ? use(1) : use(2)',
    'const isDev = isDev; if (isDev) use(1)',
    'const mode = mode ?? mode; if (mode === "test") use(1)',
    'const isDev = () => isDev(); if (isDev()) use(1)',
    'let s = "a"; s = `${s}${s}`; s = s.concat(s); s = [s].join(s); use(s)',
    'let n = 1; n = n + n; n = n * n; n = -n; use(n)',
    'p = p.then((v) => v); const q = q.then(() => q); use(q)',
    'class A { constructor(a) { this.a = a; new A(this.a) } }',
    'class A { #a = this.#b; #b = this.#a; m() { use(this.#a) } }',
    'class A { static a = A.b; static b = this.a } A.a = A.b; use(A.a)',
  ])('%s', (code) => {
    expect(askAll(code).used).toBeLessThan(5_000);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'f', 'o', 'process', 'require');
const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  const pair = fc.tuple(inner, inner);
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      fc.constantFrom(`'x'`, '1', 'null', 'undefined', '{}', '[]', 'this', `require('pg')`, 'arguments'),
      inner.map((one) => `(${one}).a`),
      pair.map(([one, other]) => `(${one})[${other}]`),
      pair.map(([one, other]) => `(${one})(${other})`),
      pair.map(([one, other]) => `new (${one})(...${other})`),
      pair.map(([one, other]) => `({ ...${one}, a: ${other}, get b() { return ${one} } })`),
      pair.map(([one, other]) => `[${one}, ...${other}]`),
      pair.map(([one, other]) => `(${one} ? ${other} : ${one})`),
      fc
        .tuple(inner, fc.constantFrom('&&', '||', '+', '|', '===', ','), inner)
        .map((parts) => `(${parts.join(' ')})`),
      fc.tuple(name, fc.constantFrom('=', '??=', '+='), inner).map((parts) => `(${parts.join(' ')})`),
      pair.map(([one, other]) => `((${one}).b = ${other})`),
      pair.map(([one, other]) => `Object.assign(${one}, ${other})`),
      pair.map(([one, other]) => `(${one}).forEach((a) => ${other})`),
      inner.map((one) => `((a = ${one}, { b, ...c } = a) => ${one})`),
      inner.map((one) => `(class extends (${one}) { a = ${one}; static b = this; m() { return super.a } })`),
      inner.map((one) => `\`\${${one}}x\``),
    ),
  };
});
const statement = fc.oneof(
  fc
    .tuple(fc.constantFrom('var a', 'var b', 'var { a, ...b }', 'var [c, ...o]'), expression)
    .map((parts) => `${parts.join(' = ')};`),
  expression.map((one) => `(${one});`),
  fc
    .tuple(name, expression)
    .map(([one, other]) => `function ${one}(a, b = ${other}) { if (a) return ${other}; }`),
  expression.map((one) => `for (var c of ${one}) { if (${one}) break; }`),
);

describe('any program', () => {
  it('is answered without an error, within the fuel', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 8 }), (statements) => {
        const { used } = askAll(`function top() { ${statements.join('\n')} }`, 50_000);
        expect(used).toBeLessThanOrEqual(50_000);
      }),
      { numRuns: 150 },
    );
  });
});
