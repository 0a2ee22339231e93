import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { applyRewrite, parseSource, rewrites } from '../support/rewrite/index.ts';

/** Programs that tell what they do by calling `record`. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'named imports': `
import { join, basename as base } from 'node:path';
import { format } from 'util';
const paths = { join, base };
record(paths.join('a', 'b'), base('/x/y.txt'), format('%s-%d', 'a', 1));
`,
  'a default and a namespace import': `
import path from 'node:path';
import * as util from 'node:util';
const { sep } = path;
function show(value: unknown): string {
  const { inspect } = util;
  return inspect(value) + sep + path.posix.join('a', 'b');
}
record(show({ a: [1, 'two'] }), util.types.isDate(new Date(0)));
`,
  'a default beside named imports': `
import events, { once } from 'node:events';
import { EventEmitter as Emitter } from 'node:events';
class Own extends Emitter { constructor() { super({ captureRejections: false }); } }
record(new Own() instanceof events, typeof once, new events.EventEmitter().listenerCount('x'));
`,
  'modules reached by their members only': `
import path from 'node:path';
import * as events from 'events';
class Own extends events.EventEmitter {}
const emitter: events.EventEmitter = new Own();
const { length } = path.join('a', 'b');
record(emitter.listenerCount('x'), length, [path.sep], { sep: path.sep }, path.posix.join('c', path.sep));
`,
  'modules that are required': `
'use strict';
const path = require('node:path');
const { join: put, basename } = require('path');
const util = require('util');
record(path.join('a', 'b'), put('c', 'd'), basename('/e/f'), util.format('%s', put('g', 'h')));
`,
  'functions that use each other': `
function twice(value: number) { return add(value, value); }
function add(left: number, right: number) { return left + right; }
function name({ first, last = 'none' }: { first: string; last?: string }) { return \`\${first} \${last}\`; }
record(twice(add(1, 2)), name({ first: 'a' }), name({ 'first': 'b', last: 'c' }));
`,
  'scopes that hide each other': `
const value = 1;
const outer = { value, get double() { return value * 2; }, method() { return this.value; } };
function inner(value: string) { { const value = 3; record(value); } return [value].map((value) => value + '!'); }
try { throw new Error('text'); } catch (value) { record((value as Error).message); }
record(outer.value, outer.double, outer.method(), inner('in'));
`,
  'lines that lean on missing semicolons': `
const list = [3, 1, 2]
list.sort((left, right) => left - right)
record(list.join('-'))
record.call(null, list.length)
let count = 0
count++
list.forEach((item) => { count += item })
record(count)
`,
  'optional chains and tagged templates': `
const config: { a?: { b(): { c: number } } } = {};
const raw = String.raw;
record(config.a?.b().c, config?.a?.['b'], raw\`a\\n\${1}\`, 'a\\n\`\${b}"\\\\', 'it\\'s');
`,
  'arguments that are evaluated in order': `
let state = 0;
const next = () => (state += 1);
function pair(left: unknown, right: unknown) { return [left, right]; }
record(pair(next(), { at: next(), then: [next()] }), pair({ a: 1, b: next() }, state));
const box = { pair, deep: { pair } };
record(box.deep.pair({ ...{ a: 1 }, b: 2 }, 'text').length, pair(state > 2 ? { yes: true } : { no: true }, state || 5));
`,
  'spreads, computed keys and accessors': `
const key = 'k';
const base = { a: 1, [key]: 2, 'c-d': 3, ['e']: 4 };
const more = { ...base, a: 5, __proto__: { inherited: true }, set b(value: number) { record(value); } };
more.b = 6;
const { a, [key]: taken, ...others } = more;
record(a, taken, others, 'inherited' in more, Object.keys(more));
`,
  'loops, labels and switches': `
outer: for (const left of ['a', 'b']) {
  for (let right = 0; right < 3; right += 1) {
    if (right === 1) continue outer;
    switch (left) { case 'a': record('first', right); break; default: record('other'); }
  }
}
var hoisted = typeof later;
record(hoisted);
function later() { return 'later'; }
if (hoisted === 'function') record(later()); else record('none');
`,
  'classes with fields and static blocks': `
class Counter {
  static made = 0;
  readonly step: number;
  #count = 0;
  constructor(private readonly start: number, step = 1) { this.step = step; Counter.made += 1; }
  static { Counter.made = 10; }
  next() { return this.start + (this.#count += this.step); }
}
const counter = new Counter(5, 2);
record(counter.next(), counter.next(), Counter.made);
`,
  'types beside values': `
import { EventEmitter } from 'node:events';
type Options = { readonly mode: 'on' | 'off' };
interface Named { name: string }
enum Level { Low = 1, High = 2 }
const options = { mode: 'on' } as const satisfies Options;
function describe<T extends Named>(one: T, emitter: EventEmitter): T['name'] {
  return emitter instanceof EventEmitter ? one.name : 'none';
}
record(options.mode, describe({ name: 'n' }, new EventEmitter()), Level.High, Level[1]);
`,
  'overloads, generics and assertions': `
function get(key: string): string;
function get(key: number): number;
function get(key: string | number) { return key; }
const assertText = (value: unknown): value is string => typeof value === 'string';
const maybe = [1, undefined].find((item) => item !== undefined)!;
record(get('a'), get(1), assertText('x'), maybe, [...new Set<number>([1, 1])].length);
`,
  'asynchronous code': `
async function later(value: number) { return value; }
async function main() {
  const first = await later(1);
  const all = await Promise.all([later(2), later(3)]);
  for await (const item of [later(4)]) record(item);
  record(first, all, { value: await later(5) });
}
main().catch((error: unknown) => record(error));
`,
};

/** Programs that are parsed only: nothing here can run them. */
const TEXTS: Readonly<Record<string, readonly [filename: string, code: string]>> = {
  JSX: [
    'page.tsx',
    `import { Link, Form as Sheet } from 'ui';
const item = 'x';
export const Page = ({ item: own }: { item: string }) => (
  <Sheet title="t" on={{ item }}><Link.To a={own}>{item}</Link.To></Sheet>
);`,
  ],
  decorators: [
    'module.ts',
    `import { Module, Inject } from 'nest';
import { Service } from './service.ts';
@Module({ providers: [Service], global: true })
export class App { constructor(@Inject('x') private readonly service: Service) {} }`,
  ],
  exports: [
    'all.mts',
    `import fs, { readFile } from 'node:fs';
export * from './a.ts';
export { readFile };
const own = fs.constants;
export { own, own as other };
export default function main() { return own; }`,
  ],
  'a hashbang and directives': [
    'tool.cjs',
    `#!/usr/bin/env node
'use strict';
const { get } = require('https');
module.exports = function () { return get('https://a.example.com', { a: 1 }, () => {}); };`,
  ],
  'top-level await': [
    'top.mjs',
    `import { request } from 'node:https';
const { default: net } = await import('node:net');
const socket = net.connect({ port: await request({ host: 'a.example.com' }) });
socket.end();`,
  ],
  'declarations and namespaces': [
    'types.ts',
    `import type { A } from 'a';
import tls = require('node:tls');
declare const given: A;
declare module 'x' { export const y: number; }
namespace Space { export const inner = tls.connect({ port: 1 }); }
tls.connect({ ...given }, () => Space.inner);`,
  ],
};

/** Of so many pairs of rewrites one is tried. */
const STRIDE = 16;

describe('rewrites keep what a program does', () => {
  for (const [title, code] of Object.entries(PROGRAMS)) {
    it(title, async () => {
      const expected = await run(code);
      expect(expected.length).toBeGreaterThan(0);
      for (const { name, written } of rewriteAll(code, 'file.ts')) {
        expect(await run(written), `${name}:\n${written}`).toEqual(expected);
      }
    });
  }
});

describe('rewritten programs parse', () => {
  for (const [title, [filename, code]] of Object.entries(TEXTS)) {
    it(title, () => {
      for (const { name, written } of rewriteAll(code, filename)) {
        expect(parseSource(written, filename), `${name}:\n${written}`).toBeDefined();
      }
    });
  }
});

it('every rewrite applies to some program', () => {
  const all = [...Object.values(PROGRAMS).map((code) => ['file.ts', code] as const), ...Object.values(TEXTS)];
  const idle = rewrites.filter((rewrite) =>
    all.every(([filename, code]) => {
      const source = parseSource(code, filename);
      return source === undefined || applyRewrite(rewrite, source) === undefined;
    }),
  );
  expect(idle.map((rewrite) => rewrite.name)).toEqual([]);
});

/** Every single rewrite, at all its places and at every other one, and a sample of the pairs. */
function rewriteAll(code: string, filename: string): { name: string; written: string }[] {
  const source = parseSource(code, filename);
  if (source === undefined) throw new Error(`does not parse:\n${code}`);
  return rewrites.flatMap((rewrite, index) => {
    const all = applyRewrite(rewrite, source);
    if (all === undefined) return [];
    const some = applyRewrite(rewrite, source, (place) => place % 2 === 1);
    const next = parseSource(all, filename);
    if (next === undefined) throw new Error(`${rewrite.name} does not parse:\n${all}`);
    const pairs = rewrites.flatMap((second, place) => {
      const written = (index + place + code.length) % STRIDE === 0 ? applyRewrite(second, next) : undefined;
      return written === undefined ? [] : [{ name: `${rewrite.name}, then ${second.name}`, written }];
    });
    return [
      { name: rewrite.name, written: all },
      ...(some === undefined ? [] : [{ name: `${rewrite.name}, in part`, written: some }]),
      ...pairs,
    ];
  });
}

/** What a program records. */
async function run(code: string): Promise<unknown[]> {
  const recorded: unknown[] = [];
  const script = transformSync(code, { loader: 'ts', format: 'cjs', target: 'es2022' }).code;
  const context = createContext({
    require: createRequire(import.meta.url),
    module: { exports: {} },
    console,
    record(...values: unknown[]) {
      recorded.push(...values);
    },
  });
  runInContext(script, context);
  await new Promise((resolve) => setImmediate(resolve));
  // Values of another realm have other prototypes.
  return JSON.parse(JSON.stringify(recorded.map((value) => value ?? 'undefined'))) as unknown[];
}
