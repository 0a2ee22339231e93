import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/no-prototype-pollution.ts';
import { runHandler } from './run-handler.ts';
import { runModule } from './run-module.ts';

const EXPRESS = `import express from 'express';\nconst app = express();\nconst store = { ann: {} };\n`;

/** What every object inherits after something was run, taken away again. */
function readPolluted(run: () => unknown): unknown {
  try {
    run();
  } catch {
    // Refused.
  }
  const found: unknown = ({} as Record<string, unknown>)['polluted'];
  Reflect.deleteProperty(Object.prototype, 'polluted');
  return found;
}

const EVIL = JSON.parse('{ "__proto__": { "polluted": true }, "a": { "b": 1 } }') as never;

describe('names that lead to what all objects inherit are refused, executed', () => {
  it.each([
    [
      'a merge, in a loop',
      `export function merge(to, from) {
  for (const name of Object.keys(from)) {
    if (typeof from[name] === 'object') merge((to[name] ??= {}), from[name]);
    else to[name] = from[name];
  }
  return to;
}`,
      'continue;',
    ],
    [
      'a merge, in a callback',
      `export function merge(to, from) {
  Object.keys(from).forEach((name) => {
    if (typeof from[name] !== 'object') return void (to[name] = from[name]);
    if (!to[name]) to[name] = {};
    merge(to[name], from[name]);
  });
  return to;
}`,
      'return;',
    ],
  ])('%s', (_name, code, leave) => {
    const { before, after, repaired } = runModule(rule, code);
    expect(repaired).toContain(
      `if (name === '__proto__' || name === 'constructor' || name === 'prototype') ${leave}`,
    );
    expect(readPolluted(() => before['merge']?.({} as never, EVIL))).toBe(true);
    expect(readPolluted(() => after['merge']?.({} as never, EVIL))).toBeUndefined();
    expect(before['merge']?.({} as never, { a: { b: 1 }, c: 2 } as never)).toEqual({ a: { b: 1 }, c: 2 });
    expect(after['merge']?.({} as never, { a: { b: 1 }, c: 2 } as never)).toEqual({ a: { b: 1 }, c: 2 });
  });

  it('a path that is walked', () => {
    const { before, after } = runModule(
      rule,
      `export function set(object, path, value) {
  const names = path.split('.');
  const last = names.pop();
  let at = object;
  for (const name of names) {
    at[name] ??= {};
    at = at[name];
  }
  at[last] = value;
  return object;
}`,
    );
    const call = (set: typeof before, path: string) => set['set']?.(...([{}, path, true] as never[]));
    expect(readPolluted(() => call(before, '__proto__.polluted'))).toBe(true);
    expect(readPolluted(() => call(after, '__proto__.polluted'))).toBeUndefined();
    expect(call(before, 'a.b')).toEqual({ a: { b: true } });
    expect(call(after, 'a.b')).toEqual({ a: { b: true } });
  });

  it('a name of a request', () => {
    const { before, after } = runHandler(
      rule,
      `${EXPRESS}app.get('/', (req) => {
  const { section, key, value } = req.body;
  store[section][key] = value;
  return store[section][key];
});`,
      {},
      true,
    );
    const body = (section: string, key: string) => ({ body: { section, key, value: true } });
    expect(readPolluted(() => before(body('__proto__', 'polluted')))).toBe(true);
    expect(readPolluted(() => after(body('__proto__', 'polluted')))).toBeUndefined();
    expect(before(body('ann', 'dark'))).toBe(true);
    expect(after(body('ann', 'dark'))).toBe(true);
  });
});
