import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

/** Names taken apart, looked at as a list, and then gone along. */
const walk = (check: string, before = ''): { code: string; settings: object } => ({
  settings,
  code: `${before}
module.exports = (object, path, value) => {
  const keys = path.split('.');
  ${check}
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) { at[keys[i]] = at[keys[i]] || {}; at = at[keys[i]]; }
  at[keys[keys.length - 1]] = value;
};`,
});

const found = (check: string, before = ''): { code: string; settings: object } => {
  const { code } = walk(check, before);
  return { settings, code: code.replace(' = value;', ' = value; // !tainted') };
};

const REFUSING = `const isUnsafe = (key) => key === '__proto__' || key === 'constructor' || key === 'prototype';`;

/** A merge that calls itself under a condition. */
const merge = (condition: string, rest = ''): { code: string; settings: object } => ({
  settings,
  code: `${rest}
module.exports = function merge(target, source) {
  for (const key in source) {
    if (${condition}) merge(target[key], source[key]);
    else target[key] = source[key];
  }
};`,
});

testRule(rule, {
  safe: {
    'each name looked at in a loop': walk(
      'for (const key of keys) if (isUnsafe(key)) throw new Error();',
      REFUSING,
    ),
    'each name looked at by its index': walk(
      `for (let i = 0; i < keys.length; i++) { const key = keys[i]; if (isUnsafe(key)) return object; }`,
      REFUSING,
    ),
    'each name looked at by a function': walk(
      'keys.forEach(refuse);',
      `${REFUSING}\nfunction refuse(key) { if (key == null) return; if (isUnsafe(key)) throw new Error(); }`,
    ),
    'a member of its own, of what is merged into': merge(
      `Object.prototype.hasOwnProperty.call(target, key) && typeof target[key] === 'object'`,
    ),
    'a member of its own, by a function': merge(
      `has(target, key) && typeof target[key] === 'object'`,
      'const has = (object, key) => Object.hasOwn(object, key);',
    ),
  },
  vulnerable: {
    'a loop that goes on before it looks': found(
      `for (const key of keys) { if (key === '') continue; if (isUnsafe(key)) throw new Error(); }`,
      REFUSING,
    ),
    'a function that comes back early': found(
      'keys.forEach(look);',
      `${REFUSING}\nfunction look(key) { if (isUnsafe(key)) return; console.log(key); }`,
    ),
    'a member of its own, of what is merged from': {
      settings,
      code: `module.exports = function merge(target, source) {
  for (const key in source) {
    if (source.hasOwnProperty(key) && target[key]) merge(target[key], source[key]);
    else target[key] = source[key]; // !tainted
  }
};`,
    },
    'names that a parameter takes off a list': {
      settings,
      code: `export const setIn = (state, [head, ...rest], value) => {
  if (rest.length === 0) { state[head] = value; return state; } // !tainted
  state[head] = state[head] || {};
  return setIn(state[head], rest, value);
};`,
    },
    'a merge that keeps what is left in a list': {
      settings,
      code: `exports.defaults = function defaults(target, source) {
  const stack = [[target, source]];
  while (stack.length) {
    const pair = stack.pop(), to = pair[0], from = pair[1];
    for (const key in from) {
      if (to[key] && typeof to[key] === 'object') stack.push([to[key], from[key]]);
      else to[key] = from[key]; // !tainted
    }
  }
};`,
    },
    'a merge that keeps what is left in a queue': {
      settings,
      code: `export function merge(target, source) {
  const queue = [{ to: target, from: source }];
  while (queue.length) {
    const { to, from } = queue.shift();
    for (const key of Object.keys(from)) {
      if (to[key] && from[key]) queue.push({ to: to[key], from: from[key] });
      else to[key] = from[key]; // !tainted
    }
  }
}`,
    },
  },
});
