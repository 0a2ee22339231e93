import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

const merge = (test: string, before: string, mark = ''): { settings: typeof settings; code: string } => ({
  settings,
  code: `${before}
export function merge(target, source) {
  for (const key in source) {
    if (${test} && typeof target[key] === 'object') merge(target[key], source[key]);
    else target[key] = source[key];${mark}
  }
}`,
});

testRule(rule, {
  safe: {
    'the question for own members under another name': merge(
      'has.call(target, key)',
      'const has = Object.prototype.hasOwnProperty;',
    ),
    'the same, taken out of the prototype': merge(
      'hasOwnProperty.call(target, key)',
      'const { hasOwnProperty } = Object.prototype;',
    ),
    'hasOwn, taken out of Object': merge('hasOwn(target, key)', 'const { hasOwn } = Object;'),
  },
  vulnerable: {
    'own members of what is merged from': merge(
      'has.call(source, key)',
      'const has = Object.prototype.hasOwnProperty;',
      ' // !tainted',
    ),
    'another question under such a name': merge(
      'has.call(target, key)',
      'const has = ask.isKnown;',
      ' // !tainted',
    ),
    'a name that is written again': merge(
      'has.call(target, key)',
      'let has = Object.prototype.hasOwnProperty; has = ask;',
      ' // !tainted',
    ),
    'own members of what is gone through, asked by a function': {
      level: 'strict',
      code: `const { hasOwnProperty } = Object.prototype;
function has(obj, prop) { return hasOwnProperty.call(obj, prop); }
function each(obj, func) { for (const prop in obj) if (has(obj, prop)) func(obj[prop], prop); }
function mixin(target, source) {
  each(source, (value, prop) => {
    if (typeof value === 'object') { target[prop] ||= {}; mixin(target[prop], value); }
    else target[prop] = value; // !unguarded
  });
}`,
    },
    'what Reflect writes': {
      settings,
      code: `export function merge(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    if (typeof source[key] === 'object' && Reflect.has(target, key)) merge(target[key], source[key]);
    else Reflect.set(target, key, source[key]); // !tainted
  }
}`,
    },
    'what Reflect writes for a request': `import express from 'express';
const store = {};
express().post('/', (req, res) => {
  Reflect.defineProperty(store[req.body.a], req.body.b, { value: 1 }); // !tainted
  Reflect.deleteProperty(store[req.body.c], req.body.d); // !tainted
});`,
  },
});
