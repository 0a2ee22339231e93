import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../support/rewrite/index.ts';
import { canLint, lintAll, timeAll } from './lint-all.ts';
import { mutate, program, readCases } from './programs.ts';

const SEED = 20_261_121;

/** Plugin time, in milliseconds of CPU, that a file of this size must never take: a hang, not a budget. */
const LONGEST = 3_000;

describe('no rule throws', () => {
  it('on programs that are made up', () => {
    let parsed = 0;
    fc.assert(
      fc.property(program, (code) => {
        if (lintAll(code).every((message) => message.fatal !== true)) parsed += 1;
      }),
      { seed: SEED, numRuns: 300 },
    );
    // The grammar is worth its keep only while most of what it makes is a program.
    expect(parsed).toBeGreaterThan(250);
  });

  it('on cases with tokens left out, doubled or swapped', () => {
    const cases = readCases();
    expect(cases.length).toBeGreaterThan(0);
    let parsed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...cases).chain(mutate), (code) => {
        if (parseSource(code, 'file.ts') === undefined) return;
        parsed += 1;
        lintAll(code);
      }),
      { seed: SEED, numRuns: 500 },
    );
    expect(parsed).toBeGreaterThan(50);
  });
});

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Shapes that make a tracer without a budget take quadratic time, or worse. */
const STRESS: Readonly<Record<string, string>> = {
  '1,600 sinks on one variable': `import https from 'https';
let options = { rejectUnauthorized: false };
${repeat(1_600, () => `https.get('https://a.acme.com', options);`)}`,
  '800 functions that call each other': `import https from 'https';
${repeat(800, (index) => `function f${index}(o) { f${(index + 1) % 800}(o); f${(index * 7) % 800}({ ...o }); return https.get(o, f${(index + 3) % 800}(o)); }`)}
f0({ rejectUnauthorized: false });`,
  '800 guards': `import https from 'https';
export function f(o) {
${repeat(800, (index) => `  if (o.a${index}) return; `)}
${repeat(800, (index) => `  if (process.env.NODE_ENV === 'x${index}') https.get('http://a.acme.com', { rejectUnauthorized: o.b });`)}
}`,
  '800 reassignments': `import https from 'https';
let o = {};
${repeat(800, (index) => `o = { ...o, a${index}: o }; https.get(o);`)}`,
  '800 writes to one object': `import https from 'https';
const o = {};
${repeat(800, (index) => `o.a${index} = o.a${index - 1}; Object.assign(o, o.a${index}); https.get(o);`)}`,
  'a ladder of spreads': `import https from 'https';
const o0 = { rejectUnauthorized: false };
${repeat(400, (index) => `const o${index + 1} = { ...o${index}, ...(x ? o${index} : o${Math.max(0, index - 1)}) };`)}
https.get('https://a.acme.com', o400);`,
  'a ladder of conditions': `import https from 'https';
const c0 = false;
${repeat(400, (index) => `const c${index + 1} = x ? c${index} : c${Math.floor(index / 2)} ?? c${index};`)}
https.get('https://a.acme.com', { rejectUnauthorized: c400 });`,
  'deep members': `import https from 'https';
https${'.a'.repeat(800)}.get('http://a.acme.com');
const o = ${'{ a: '.repeat(400)}1${' }'.repeat(400)};
https.get(o${'.a'.repeat(400)});`,
  'long sums': `fetch('http://a.acme.com/' + ${repeat(200, (index) => `a${index} +`)} 'x');`,
  'deep calls': `import https from 'https';
const f = (o) => o;
https.get(${'f('.repeat(300)}{ rejectUnauthorized: false }${')'.repeat(300)});`,
  'deep blocks': `import https from 'https';
${'if (a) {'.repeat(400)} https.get({ rejectUnauthorized: false }); ${'}'.repeat(400)}`,
  '300 classes that extend each other': `import https from 'https';
${repeat(300, (index) => `class C${index} extends C${(index + 1) % 300} { o = this.p; p = super.o; m() { return https.get(this.o); } }`)}`,
  '2,000 call sites of one function': `import https from 'https';
function f(o) { return https.get('https://a.acme.com', o); }
${repeat(2_000, (index) => `f({ rejectUnauthorized: ${index % 2 === 0 ? 'true' : 'false'} });`)}`,
};

describe('every rule stops', () => {
  for (const [title, code] of Object.entries(STRESS)) {
    it(title, () => {
      const { messages, cost } = timeAll(code);
      expect(messages.filter((message) => message.fatal === true)).toEqual([]);
      expect(cost).toBeLessThan(LONGEST);
    });
  }
});

const FALSE = '{ rejectUnauthorized: false }';

/** Shapes of any depth around a call that is looked at. */
const DEEP: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (depth) => `https.get(${'('.repeat(depth)}${FALSE}${')'.repeat(depth)});`,
  assertions: (depth) => `https.get(${FALSE}${' as any'.repeat(depth)});`,
  'calls in calls': (depth) =>
    `const f = (o) => o; https.get(${'f('.repeat(depth)}${FALSE}${')'.repeat(depth)});`,
  'calls of results': (depth) => `https.get(${FALSE})${`.get(${FALSE})`.repeat(depth)};`,
  'curried calls': (depth) =>
    `const f = ${'() => '.repeat(depth)}${FALSE}; https.get(f${'()'.repeat(depth)});`,
  members: (depth) => `https.get(o${'.a'.repeat(depth)});`,
  'objects in objects': (depth) =>
    `const o = ${'{ a: '.repeat(depth)}${FALSE}${' }'.repeat(depth)}; https.get(o${'.a'.repeat(depth)});`,
  'spreads in spreads': (depth) => `https.get(${'{ ...'.repeat(depth)}${FALSE}${' }'.repeat(depth)});`,
  'conditions in conditions': (depth) => `https.get(${'a ? b : '.repeat(depth)}${FALSE});`,
  alternatives: (depth) => `https.get(${'a || '.repeat(depth)}${FALSE});`,
  sums: (depth) => `fetch('http://a.acme.com'${" + 'x'".repeat(depth)});`,
  templates: (depth) => `fetch(${'`http://a.acme.com${'.repeat(depth)}1${'}`'.repeat(depth)});`,
  negations: (depth) => `https.get({ rejectUnauthorized: ${'!'.repeat(depth)}a });`,
  guards: (depth) => `if (${'!'.repeat(depth)}(process.env.NODE_ENV === 'x')) https.get(${FALSE});`,
  blocks: (depth) => `${'if (a) {'.repeat(depth)} https.get(${FALSE}); ${'}'.repeat(depth)}`,
  functions: (depth) => `${'(() => {'.repeat(depth)} https.get(${FALSE}); ${'})();'.repeat(depth)}`,
  assignments: (depth) => `let o; https.get(${'o = '.repeat(depth)}${FALSE});`,
  aliases: (depth) =>
    `const o0 = ${FALSE};${repeat(depth, (index) => `const o${index + 1} = o${index};`)} https.get(o${depth});`,
  'functions that hand on': (depth) =>
    `${repeat(depth, (index) => `function f${index}(o) { f${index + 1}(o); }`)} function f${depth}(o) { https.get(o); } f0(${FALSE});`,
  'functions that return': (depth) =>
    `function f0() { return ${FALSE}; } ${repeat(depth, (index) => `function f${index + 1}() { return f${index}(); }`)} https.get(f${depth}());`,
  'classes that extend': (depth) =>
    `class C0 { o = ${FALSE}; } ${repeat(depth, (index) => `class C${index + 1} extends C${index} {}`)} https.get(new C${depth}().o);`,
};

describe('no depth is too much for a rule where ESLint itself can go', () => {
  for (const [title, print] of Object.entries(DEEP)) {
    it(title, () => {
      for (const depth of [10, 300, 3_000]) {
        const code = `import https from 'https';\n${print(depth)}`;
        if (!canLint(code)) break;
        expect(() => lintAll(code), `${depth} deep`).not.toThrow();
      }
    });
  }
});
