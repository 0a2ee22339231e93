import { describe, expect, it } from 'vitest';
import { sentences } from '../support/scope.ts';
import { guarded } from './world.ts';

const dev = (code: string): readonly [string, string] => [code, 'development'];
const any = (code: string): readonly [string, string] => [code, 'anywhere'];

sentences('development code', guarded, {
  'in if': dev(`if (process.env.NODE_ENV === 'development') { ask() }`),
  'in if by a string key': dev(`if (process.env['NODE_ENV'] === 'test') ask()`),
  'in if with the text first': dev(`if ('development' === process.env.NODE_ENV) ask()`),
  'in if not production': dev(`if (process.env.NODE_ENV !== 'production') ask()`),
  'in if with !=': dev(`if (process.env.NODE_ENV != 'production') ask()`),
  'in if with !(…)': dev(`if (!(process.env.NODE_ENV === 'production')) ask()`),
  'in else': dev(`if (process.env.NODE_ENV === 'production') {} else { ask() }`),
  'in else if': dev(`if (process.env.NODE_ENV === 'production') {} else if (x) { ask() }`),
  'behind &&': dev(`process.env.NODE_ENV === 'development' && ask()`),
  'behind ||': dev(`process.env.NODE_ENV === 'production' || ask()`),
  'in a ternary': dev(`process.env.NODE_ENV === 'production' ? x : ask()`),
  'with another condition': dev(`if (x && process.env.NODE_ENV === 'test') ask()`),
  'with either mode': dev(
    `if (process.env.NODE_ENV === 'test' || process.env.NODE_ENV === 'development') ask()`,
  ),
  'after an early return': dev(`function f() { if (process.env.NODE_ENV === 'production') return; ask() }`),
  'after an early return in a block': dev(
    `function f() { if (process.env.NODE_ENV === 'production') { log(); return 1 } ask() }`,
  ),
  'after an early throw': dev(`if (process.env.NODE_ENV === 'production') throw new Error(); ask()`),
  'after an exit': dev(`if (process.env.NODE_ENV === 'production') process.exit(1); ask()`),
  'after a continue': dev(
    `for (const a of b) { if (process.env.NODE_ENV === 'production') continue; ask() }`,
  ),
  'after an else that leaves': dev(
    `function f() { if (process.env.NODE_ENV === 'test') { x() } else { return } ask() }`,
  ),
  'in a callback after an early return': dev(
    `function f() { if (process.env.NODE_ENV === 'production') return; x(() => ask()) }`,
  ),
  'in a case': dev(
    `switch (process.env.NODE_ENV) { case 'development': ask(); break; case 'production': x() }`,
  ),
  'in a case that another falls into': dev(
    `switch (process.env.NODE_ENV) { case 'test': case 'development': ask() }`,
  ),
  'in a case with a default mode': dev(
    `switch (process.env.NODE_ENV || 'development') { case 'development': ask() }`,
  ),
  "with app.get('env')": dev(`if (app.get('env') === 'development') ask()`),
  "with config.get('nodeEnv')": dev(`if (config.get('nodeEnv') === 'test') ask()`),
  'with app.settings.env': dev(`if (app.settings.env === 'development') ask()`),
  'with import.meta.env.DEV': dev(`if (import.meta.env.DEV) ask()`),
  'with !import.meta.env.PROD': dev(`if (!import.meta.env.PROD) ask()`),
  'with import.meta.env.MODE': dev(`if (import.meta.env.MODE === 'development') ask()`),
  'with __DEV__': dev(`if (__DEV__) ask()`),
  'with a const flag': dev(`const isDev = process.env.NODE_ENV !== 'production'; if (isDev) ask()`),
  'with a const flag of any name': dev(
    `const local = process.env.NODE_ENV === 'development'; if (local) ask()`,
  ),
  'with a negated const flag': dev(`const live = process.env.NODE_ENV === 'production'; if (!live) ask()`),
  'with a const mode': dev(`const mode = process.env.NODE_ENV; if (mode === 'test') ask()`),
  'with a const mode and default': dev(
    `const mode = process.env.NODE_ENV ?? 'development'; if (mode === 'test') ask()`,
  ),
  'with a destructured mode': dev(`const { NODE_ENV } = process.env; if (NODE_ENV === 'test') ask()`),
  'with a renamed destructured mode': dev(
    `const { NODE_ENV: mode = 'x' } = process.env; if (mode === 'test') ask()`,
  ),
  'with a mode in lower case': dev(`if (process.env.NODE_ENV.toLowerCase() === 'test') ask()`),
  'with a list of modes': dev(`if (['development', 'test'].includes(process.env.NODE_ENV)) ask()`),
  'with a const list of modes': dev(
    `const m = ['development', 'test']; if (m.includes(process.env.NODE_ENV)) ask()`,
  ),
  'without a mode of a list': dev(`if (!['production', 'staging'].includes(process.env.NODE_ENV)) ask()`),
  'with a flag function': dev(
    `const isDev = () => process.env.NODE_ENV === 'development'; if (isDev()) ask()`,
  ),
  'with a flag of a configuration': dev(`if (config.isDevelopment) ask()`),
  'with a flag function of a configuration': dev(`if (!env.isProduction()) ask()`),
  'with a flag from a configuration in a const': dev(`const isDev = config.mode.dev; if (isDev) ask()`),
  'in the entry of a configuration by mode': dev(
    `const config = { development: { a: ask() }, production: {} }`,
  ),
  'in a function in development code': dev(`if (__DEV__) { app.use(() => { ask() }) }`),
});

sentences('code that runs anywhere', guarded, {
  'on its own': any(`ask()`),
  'in the wrong branch': any(`if (process.env.NODE_ENV === 'development') {} else { ask() }`),
  'in production': any(`if (process.env.NODE_ENV === 'production') { ask() }`),
  'in not development': any(`if (process.env.NODE_ENV !== 'development') { ask() }`),
  'in the test itself': any(`if (ask() && process.env.NODE_ENV === 'development') {}`),
  'in the test of a ternary': any(`(ask(), __DEV__) ? x : y`),
  'behind ||': any(`process.env.NODE_ENV === 'development' || ask()`),
  'behind production &&': any(`process.env.NODE_ENV === 'production' && ask()`),
  'behind ??': any(`__DEV__ ?? ask()`),
  'with an unrelated condition': any(`if (mode.fast === 'development') ask()`),
  'with either condition': any(`if (x || process.env.NODE_ENV === 'test') ask()`),
  'with a falsy ??': any(`if (!(x ?? isProduction)) ask()`.replace('isProduction', 'y')),
  'with the mode as such': any(`if (process.env.NODE_ENV) ask()`),
  'with staging': any(`if (process.env.NODE_ENV === 'staging') ask()`),
  'before the early return': any(
    `function f() { ask(); if (process.env.NODE_ENV === 'production') return; }`,
  ),
  'after an early return in development': any(
    `function f() { if (process.env.NODE_ENV === 'development') return; ask() }`,
  ),
  'after a guard that does not leave': any(
    `function f() { if (process.env.NODE_ENV === 'production') log(); ask() }`,
  ),
  'after an early return in another function': any(
    `function g() { if (process.env.NODE_ENV === 'production') return; } function f() { ask() }`,
  ),
  'after an early return in an inner block': any(
    `function f() { { if (process.env.NODE_ENV === 'production') { x() } } ask() }`,
  ),
  'in a function that only development calls': any(`function f() { ask() } if (__DEV__) f()`),
  'in a case of production': any(`switch (process.env.NODE_ENV) { case 'production': ask() }`),
  'in a case that production falls into': any(
    `switch (process.env.NODE_ENV) { case 'production': case 'test': ask() }`,
  ),
  'in a case that production falls into after its own': any(
    `switch (process.env.NODE_ENV) { case 'production': x(); case 'test': ask() }`,
  ),
  'in a default case': any(`switch (process.env.NODE_ENV) { case 'test': x(); break; default: ask() }`),
  'in a case of something else': any(`switch (x) { case 'development': ask() }`),
  'with a list that holds production': any(
    `if (['production', 'test'].includes(process.env.NODE_ENV)) ask()`,
  ),
  'with a flag that is written': any(`let flag = __DEV__; flag = true; if (flag) ask()`),
  'with a flag that is itself': any(`const a = a; if (a) ask()`),
  'in the entry of an object without production': any(
    `const config = { development: { a: ask() }, other: {} }`,
  ),
  'in the entry for production': any(`const config = { development: {}, production: { a: ask() } }`),
  'with a flag forced to a constant': any(`const isDev = true; if (isDev) ask()`),
});

describe('declared flags', () => {
  it('a name is true in development only', () => {
    expect(guarded(`if (debugMode) ask()`)).toBe('anywhere');
    expect(guarded(`if (debugMode) ask()`, ['debugMode'])).toBe('development');
    expect(guarded(`if (!debugMode) ask()`, ['debugMode'])).toBe('anywhere');
  });
  it('a member path is true in development only', () => {
    expect(guarded(`if (config.debug) ask()`, ['config.debug'])).toBe('development');
    expect(guarded(`if (other.debug) ask()`, ['config.debug'])).toBe('anywhere');
  });
  it('different sets of flags are told apart in one file', () => {
    expect(guarded(`if (a) ask()`, ['a'])).toBe('development');
    expect(guarded(`if (a) ask()`, ['b'])).toBe('anywhere');
  });
});

sentences('not seen:', guarded, {
  'a flag returned from a function of several statements': any(
    `function isLocalRun() { const m = process.env.NODE_ENV; return m === 'test' } if (isLocalRun()) ask()`,
  ),
  startsWith: any(`if (process.env.NODE_ENV.startsWith('dev')) ask()`),
});
