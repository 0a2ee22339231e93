import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };
const library = (code: string) => ({ code, level: 'strict' as const, settings });

// Names that are compared as they are, and objects that a function finds step by step.
testRule(rule, {
  safe: {
    'a member taken away by one name': library('export function drop(all, name) { delete all[name]; }'),
    'a member of ours taken away': library('export function drop(all, name) { delete all[name].value; }'),
    'a name that is asked for its type': library(
      `export function set(obj, path, value) {
  const last = path.pop();
  for (const key of path) {
    if (typeof key !== 'string' || key === '__proto__' || key === 'constructor') return;
    obj = obj[key];
  }
  obj[last] = value;
}`,
    ),
    'names of what the platform has': `
const clock = {};
export function install(target, names) {
  for (const name of names) {
    clock[name] = target[name];
    target[name].clock = clock;
  }
}
install(globalThis, Object.keys(clock));
for (const name of Object.values(clock)) install(window[name], globalThis[name]);`,
    'names taken out of a text': library(
      `export function set(obj, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  for (const key of keys) {
    if (key === '__proto__' || key === 'constructor') return;
    obj = obj[key];
  }
  obj[last] = value;
}`,
    ),
    'names made texts': library(
      `export function set(obj, path, value) {
  const last = path.pop();
  for (const item of path) {
    const key = String(item);
    if (key === '__proto__' || key === 'constructor') return;
    obj = obj[key];
  }
  obj[last] = value;
}`,
    ),
    'names of members': library(
      `export function merge(to, from) {
  for (const name of Object.keys(from)) {
    if (name === '__proto__' || name === 'constructor') continue;
    if (typeof from[name] === 'object') merge(to[name], from[name]);
    else to[name] = from[name];
  }
}`,
    ),
    'names of members, one after the other': library(
      `export function merge(to, from) {
  const names = Object.keys(from);
  let at = 0;
  let name;
  while (at < names.length) {
    name = names[at++];
    if (name === '__proto__' || name === 'constructor') continue;
    if (typeof from[name] === 'object') merge(to[name], from[name]);
    else to[name] = from[name];
  }
}`,
    ),
    'what a function merges and gives back': library(
      `function merge(to, from) { for (const name of Object.keys(from)) if (name !== '__proto__') to[name] = from[name]; return to; }
export function make(options) { const all = merge({}, options); all[options.name] = 1; return all; }`,
    ),
    'what a function finds by one name': library(
      `const all = {};
function find(name) { return all[name]; }
export function set(name, value) { find(name).value = value; }`,
    ),
    'what a function finds by names that it refuses': library(
      `function walk(obj, path) {
  for (const key of path.split('.')) { if (key === '__proto__' || key === 'constructor') return {}; obj = obj[key]; }
  return obj;
}
export function set(all, path, name, value) { const parent = walk(all, path); parent[name] = value; }`,
    ),
  },
  vulnerable: {
    'a member taken away by two names': library(
      `export function drop(all, space, name) { const own = all[space]; if (own) delete own[name]; } // !tainted`,
    ),
    'names of a list, compared as they are': library(
      `export function set(obj, path, value) {
  const last = path.pop();
  for (const key of path) {
    if (key === '__proto__' || key === 'constructor') return;
    obj = obj[key];
  }
  obj[last] = value; // !comparedRaw
}`,
    ),
    'names of a text or of a list, compared as they are': library(
      `export function set(obj, keys, value) {
  keys.split && (keys = keys.split('.'));
  let at = 0, to = obj, key;
  while (at < keys.length) {
    key = keys[at++];
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') break;
    to = to[key] = at === keys.length ? value : to[key] ?? {}; // !comparedRaw
  }
}`,
    ),
    'what a function finds step by step': library(
      `function walk(obj, path) {
  const keys = path.split('.');
  while (keys.length > 0) { const key = keys.shift(); obj = obj[key]; }
  return obj;
}
export function set(all, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  const parent = walk(all, keys.join('.'));
  parent[last] = value; // !tainted
}`,
    ),
  },
});
