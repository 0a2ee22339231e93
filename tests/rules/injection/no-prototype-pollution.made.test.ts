import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

testRule(rule, {
  safe: {
    'a step that is no own member is made anew': {
      settings,
      code: `export function put(root, path, value) {
  let at = root;
  for (const name of path.slice(0, -1)) {
    if (!Object.prototype.hasOwnProperty.call(at, name)) at[name] = Object.create(null);
    at = at[name];
  }
  at[path.at(-1)] = value;
}`,
    },
    'or made anew beside the question': {
      settings,
      code: `export function put(root, path, value) {
  let at = root;
  for (const name of path.slice(0, -1)) {
    Object.hasOwn(at, name) || (at[name] = {});
    at = at[name];
  }
  at[path.at(-1)] = value;
}`,
    },
    'a way of objects that inherit nothing': {
      settings,
      code: `export function nest(path, value) {
  const root = Object.create(null);
  let at = root;
  for (const name of path.slice(0, -1)) {
    at[name] = at[name] || Object.create(null);
    at = at[name];
  }
  at[path.at(-1)] = value;
  return root;
}
export function nestAtOnce(path, value) {
  const root = { __proto__: null };
  let at = root;
  for (const name of path.slice(0, -1)) at = at[name] ??= { __proto__: null };
  at[path.at(-1)] = value;
  return root;
}`,
    },
    'names refused in a text that is cut after that': {
      settings,
      code: `export function parse(text, out) {
  let key;
  for (const part of text.split('&')) {
    key = part.split('=')[0];
    if (/__proto__|constructor|prototype/.test(key)) continue;
    key = key.trim();
    while (key.charAt(0) === ' ') key = key.slice(1);
    const [first, second] = key.split('[');
    out[first][second] = part;
  }
}`,
    },
  },
  vulnerable: {
    'one question among others, before something is made to go on in': {
      settings,
      code: `export function put(root, path, value) {
  let at = root;
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(at, name) || at[name] === undefined) at[name] = {};
    at = at[name];
  }
  at[path.at(-1)] = value; // !tainted
}`,
    },
    'another member is made anew': {
      settings,
      code: `export function put(root, path, value) {
  let at = root;
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(at, name)) root[name] = {};
    at = at[name];
  }
  at[path.at(-1)] = value; // !tainted
}`,
    },
    'what is there already is put in its place': {
      settings,
      code: `export function put(root, path, value) {
  let at = root;
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(at, name)) at[name] = at[name] ?? {};
    at = at[name];
  }
  at[path.at(-1)] = value; // !tainted
}`,
    },
    'only the first object inherits nothing': {
      settings,
      code: `export function nest(path, value) {
  const root = Object.create(null);
  let at = root;
  for (const name of path.slice(0, -1)) {
    at[name] = at[name] || {};
    at = at[name];
  }
  at[path.at(-1)] = value; // !tainted
  return root;
}`,
    },
    'the first object is anything': {
      settings,
      code: `export function nest(root, path, value) {
  let at = root;
  for (const name of path.slice(0, -1)) at = at[name] ??= Object.create(null);
  at[path.at(-1)] = value; // !tainted
}`,
    },
    'another text after names were refused': {
      settings,
      code: `export function parse(text, other, out) {
  let key = text;
  if (/__proto__|constructor|prototype/.test(key)) return;
  key = other.slice(1);
  const [first, second] = key.split('[');
  out[first][second] = text; // !tainted
}`,
    },
  },
});
