import parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

/** How long a single file may keep ESLint busy, parsing included: a hang, not a budget. */
const LONGEST = 20_000;

interface Hostile {
  readonly code: string;
  readonly path?: string;
  /** No parser takes it: one message says so, and that is all. */
  readonly isUnparsable?: true;
  /** What the rules must find in it all the same. */
  readonly found?: readonly string[];
}

const CALL = `require('https').get('https://a.acme.com', { rejectUnauthorized: false });`;
const FOUND = ['mitigate/no-disabled-certificate-validation'];

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const FILES: Readonly<Record<string, Hostile>> = {
  'an empty file': { code: '' },
  'only comments': { code: `// ${CALL}\n/* ${CALL} */\n` },
  'only white space and a byte order mark': { code: '\uFEFF \n\t\n' },
  'a file that does not parse': { code: `const = ; ${CALL}`, isUnparsable: true },
  'a file that ends in the middle': { code: CALL.slice(0, -4), isUnparsable: true },
  'a binary file': {
    code: String.fromCharCode(...Array.from({ length: 4_096 }, (_, index) => (index * 7919) % 65_536)),
    isUnparsable: true,
  },
  'null bytes': { code: `\0\0\0${CALL}`, isUnparsable: true },
  'a hashbang': { code: `#!/usr/bin/env node\n${CALL}\n`, found: FOUND },
  'a byte order mark': { code: `\uFEFF${CALL}`, found: FOUND },
  'a byte order mark before a hashbang': { code: `\uFEFF#!/usr/bin/env node\n${CALL}`, found: FOUND },
  'carriage returns': { code: `\r\n'use strict';\r\n${CALL}\r\n`, found: FOUND },
  'line separators': { code: `'\u2028';\u2029${CALL}\u2028`, found: FOUND },
  'unicode escapes': {
    code: String.raw`require('\x68ttps').g\u0065t('https://a.acme.com', { reject\u{55}nauthorized: false });`,
    found: FOUND,
  },
  'keys that are on every object': {
    code: `const o = { __proto__: null, constructor: 1, toString: 2, hasOwnProperty: 3, ['__proto__']: 4, valueOf() {} };
const { __proto__: p, constructor: q, ...rest } = o;
o.__proto__.constructor.prototype.x = o.hasOwnProperty.call(o, '__proto__');
require('__proto__').constructor.get(o); require('https').constructor(o); require('https').__proto__.get(o);
import('toString').then(({ valueOf }) => valueOf.get(rest, p, q));
${CALL}`,
    found: FOUND,
  },
  'getters, setters and symbols': {
    code: `const o = { get rejectUnauthorized() { throw new Error(); }, set rejectUnauthorized(v) {}, [Symbol.iterator]: 1, get [a()]() {} };
require('https').get('https://a.acme.com', o);
class C { get #p() { return this.#p; } static get s() { return C.s; } set s(v) { this.s = v; } }`,
  },
  'names that stand for themselves': {
    code: `var a = a; let { b = b } = a; const c = { ...c, d: c.d }; function f(x = f(x)) { return f; }
class D extends D { e = this.e; } require('https').get(a, b, c, f()); var require2 = require2 || require;`,
  },
  'every odd statement': {
    code: `label: for (;;) { break label } with_: { } debugger; ;;; do ; while (0)
for (var x in null) for (const [y] of []) for (const z of await_) continue;
switch (0) { default: } try {} catch {} throw_: if (0); else;
var [, , ...q] = [, ,]; new.target_; (() => {})?.(); a?.[b]?.(c)?.d; \`\${\`\${1}\`}\`; 0n; /(?<n>.)/v.exec('');`,
  },
  JSX: {
    path: 'page.jsx',
    code: `export default () => <><a href="http://a.acme.com" {...p}>{/* c */}{x}</a><b.c.d /><e:f g={<h />} /></>;`,
  },
  TSX: {
    path: 'page.tsx',
    code: `import https from 'https'; const f = <T,>(x: T) => <A<T> b={x!} c={x as any}>{https.get('https://a.acme.com', { rejectUnauthorized: false })}</A>;`,
    found: FOUND,
  },
  'TypeScript without values': {
    path: 'types.d.ts',
    code: `declare module 'x' { export = y; } declare global { var z: typeof import('https'); } export as namespace n;
abstract class A<in out T> { abstract b?: T; declare c: this; constructor(readonly d?: string); accessor e = 1; }
declare function f(this: void, ...g: [a?: 1, ...b: 2[]]): asserts g is [1]; export type { A }; import h = x.y;`,
  },
  decorators: {
    path: 'controller.ts',
    code: `@a @b.c() @(d) class E { @f() @g h = 1; @i j(@k() l: M) {} @n static accessor o = 1; @p get q() { return 1; } }`,
  },
  'enums and namespaces': {
    path: 'enums.ts',
    code: `enum A { B = A.B, C = 'c'.length, 'd-e', ['f'] = B } namespace G.H { export enum A { I } } const enum J { K = A.B | 1 }
import https = require('https'); https.get('https://a.acme.com', { rejectUnauthorized: A.B as any });`,
  },
  'a CommonJS file that returns': { path: 'file.cjs', code: `${CALL}\nreturn this;`, found: FOUND },
  '10,000 nested parentheses': { code: `${'('.repeat(10_000)}0${')'.repeat(10_000)};` },
  '10,000 nested brackets': { code: `${'['.repeat(10_000)}${']'.repeat(10_000)};` },
  '10,000 nested calls': { code: `${'f('.repeat(10_000)}${')'.repeat(10_000)};` },
  '3,000 nested functions': { code: `${'() => '.repeat(3_000)}0;` },
  'a sum of 400 texts': { code: `fetch('http://a.acme.com' ${`+ 'x' `.repeat(400)});` },
  'a chain of 400 calls': { code: `require('https')${`.get('http://a.acme.com')`.repeat(400)};` },
  '400 conditions in a row': { code: `${lines(400, (index) => `if (a === ${index}) b(); else`)} c();` },
  '5,000 imports': {
    code: `${lines(5_000, (index) => `import m${index}, { get as g${index} } from '${index % 2 === 0 ? 'https' : `p${index}`}';`)}
m0.get('https://a.acme.com', { rejectUnauthorized: false }); g2('https://a.acme.com', { rejectUnauthorized: false });`,
    path: 'imports.mjs',
    found: [...FOUND, ...FOUND],
  },
  'a file of 2 MB in many lines': {
    code: `module.exports = [\n${lines(5_000, (index) => `  { id: ${index}, url: 'http://a.acme.com/${index}', text: '${'word '.repeat(70)}' },`)}\n];\n${CALL}`,
    path: 'data.js',
  },
  'a file of 2 MB in one line': { code: `var a = ["${'x'.repeat(2_000_000)}"]; ${CALL}`, path: 'bundle.js' },
  'a file of 2 MB of white space': {
    code: `${' '.repeat(1_000_000)}${'\n'.repeat(1_000_000)}${CALL}`,
    path: 'space.js',
  },
  'one line of 20,000 calls': { code: `f("a",b.c);`.repeat(20_000), path: 'calls.min.js' },
};

const typed: Linter.Config = { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } };
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{js,jsx,mjs,cjs}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    typed,
    plugin.configs.strict,
  ],
});

describe('files that nobody would write', () => {
  for (const [title, { code, path, isUnparsable, found }] of Object.entries(FILES)) {
    const paths = path === undefined ? ['file.js', 'file.ts'] : [path];
    it.for(paths)(`${title}, as %s`, { timeout: LONGEST }, async (filePath) => {
      const [result, ...others] = await eslint.lintText(code, { filePath });
      expect(others).toEqual([]);
      const messages = result?.messages ?? [];
      const fatal = messages.filter((message) => message.fatal === true);
      if (isUnparsable === true) expect(messages).toEqual(fatal);
      // A parser that gives up on depth says so as it would of any other error.
      for (const { message } of fatal) expect(message).toMatch(/^Parsing error/);
      if (isUnparsable !== true && found !== undefined) {
        expect(fatal).toEqual([]);
        expect(messages.map((message) => message.ruleId)).toEqual(found);
      }
    });
  }
});
