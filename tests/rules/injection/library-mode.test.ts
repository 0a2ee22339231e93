import command from '../../../src/rules/injection/no-command-injection.ts';
import path from '../../../src/rules/injection/no-path-traversal.ts';
import pollution from '../../../src/rules/injection/no-prototype-pollution.ts';
import redos from '../../../src/rules/injection/no-redos.ts';
import regexp from '../../../src/rules/injection/no-untrusted-regexp.ts';
import sql from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule, type Case, type Cases } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

function inLibrary(cases: Cases['safe']): Record<string, Case> {
  return Object.fromEntries(
    Object.entries(cases).map(([name, given]) => [
      name,
      { ...(typeof given === 'string' ? { code: given } : given), settings },
    ]),
  );
}

testRule(command, {
  safe: {
    'without the setting': `import { exec } from 'node:child_process';
export function clone(url) { exec('git clone ' + url); }`,
    ...inLibrary({
      'a function that nobody else calls': `import { exec } from 'node:child_process';
function clone(url) { exec('git clone ' + url); }`,
      'a command that the caller wrote': `import { exec } from 'node:child_process';
export function run(command, options) { return exec(command, options); }`,
    }),
    'a test of the package': {
      code: `import { exec } from 'node:child_process';
export function clone(url) { exec('git clone ' + url); }`,
      settings,
      filename: 'test/clone.test.ts',
    },
  },
  vulnerable: inLibrary({
    ESM: `import { exec } from 'node:child_process';
export function clone(url) { exec('git clone ' + url); } // !tainted`,
    'a namespace and a promise': `import * as child from 'node:child_process';
import { promisify } from 'node:util';
const run = promisify(child.exec);
export const clone = async (url) => { await run(\`git clone \${url}\`); }; // !tainted`,
    CommonJS: `const { exec } = require('child_process');
module.exports = { clone(url) { exec('git clone ' + url); } }; // !tainted`,
    'the rest of the arguments': `const cp = require('child_process');
exports.remove = function (...names) { cp.execSync('rm ' + names.join(' ')); }; // !tainted`,
    'an option of a program': `const { execFile } = require('child_process');
exports.clone = (url, done) => execFile('git', ['clone', url], done); // !taintedOption`,
  }),
});

testRule(path, {
  safe: inLibrary({
    'a folder that the caller names': `import fs from 'node:fs';
import path from 'node:path';
export const read = (folder) => fs.readFileSync(path.join(folder, 'package.json'));`,
    'the last part alone': `import fs from 'node:fs';
import path from 'node:path';
export const read = (name) => fs.readFileSync(path.join('views', path.basename(name)));`,
  }),
  vulnerable: inLibrary({
    'a name below a folder': `import fs from 'node:fs';
import path from 'node:path';
export class Views {
  constructor(private readonly root: string) {}
  read(name: string) { return fs.readFileSync(path.join(this.root, name + '.html')); } // !tainted
}`,
    'promises of a library that another file loads': {
      isFormBound: 'the names tell what the other file loads',
      code: `const fs = require('fs');
const { resolve } = require('path');
const promises = require('../promises');
const readFile = promises.promisify(fs.readFile.bind(fs));
exports.read = (folder, name) => promises.resolve(resolve(folder, name)).then((file) => readFile(file, 'utf8')); // !tainted`,
    },
  }),
});

testRule(pollution, {
  safe: inLibrary({
    'one name after another that is known': `const all = {};
export function on(type, name, run) { all[type][name] = run; }`,
    'three names in a row, in objects that inherit nothing': `export class Store {
  index = Object.create(null);
  put(cookie) {
    if (!this.index[cookie.domain]) this.index[cookie.domain] = Object.create(null);
    if (!this.index[cookie.domain][cookie.path])
      this.index[cookie.domain][cookie.path] = Object.create(null);
    this.index[cookie.domain][cookie.path][cookie.key] = cookie;
  }
}`,
    'a guard of one name, where what is there is looked at': `exports.merge = function merge(to, from) {
  for (const key in from) {
    if (key === '__proto__') continue;
    const old = to[key];
    if (typeof old === 'object') merge(old, from[key]);
    else to[key] = from[key];
  }
};`,
    'the name refused': `export function merge(to, from) {
  for (const key in from) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (typeof from[key] === 'object') merge(to[key], from[key]);
    else to[key] = from[key];
  }
}`,
  }),
  vulnerable: inLibrary({
    'a merge that calls itself': `module.exports = function merge(to, from) {
  for (var key in from) {
    if (typeof from[key] === 'object') merge(to[key], from[key]);
    else to[key] = from[key]; // !tainted
  }
};`,
    'a value set along a path': `export function set(object, path, value) {
  const keys = path.split('.');
  let at = object;
  for (let index = 0; index < keys.length - 1; index += 1) at = at[keys[index]];
  at[keys[keys.length - 1]] = value; // !tainted
}`,
    'a guard of one name, where nothing is looked at': `exports.merge = function merge(to, from) {
  for (const key in from) {
    if (key === '__proto__') continue;
    if (typeof from[key] === 'object') merge(to[key], from[key]);
    else to[key] = from[key]; // !tainted
  }
};`,
    'three names in a row': `export class Store {
  index = {};
  put(cookie) {
    this.index[cookie.domain] ??= {};
    this.index[cookie.domain][cookie.path] ??= {};
    this.index[cookie.domain][cookie.path][cookie.key] = cookie; // !tainted
  }
}`,
    'names that are taken out of a text': `export function parse(text) {
  const out = {};
  let section = out;
  for (const line of text.split('\\n')) {
    const found = /^\\[(.*)\\]|(.*)=(.*)$/.exec(line);
    if (found[1]) section = out[found[1]] = out[found[1]] || {};
    else section[found[2]] = found[3]; // !tainted
  }
  return out;
}`,
    'a merge that calls itself by its export': `exports.merge = function (to, from) {
  const keys = Object.keys(from);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    const value = from[key];
    if (value && typeof value === 'object') exports.merge(to[key], value);
    else to[key] = value; // !tainted
  }
};`,
    'objects among the arguments, and a name that is declared above its loop': `const extend = (module.exports = function () {
  var name, old, copy, options;
  var target = arguments[0] || {};
  for (var index = 1; index < arguments.length; index += 1) {
    if ((options = arguments[index]) == null) continue;
    for (name in options) {
      old = target[name];
      copy = options[name];
      if (isPlain(copy)) extend(old, copy);
      else target[name] = copy; // !tainted
    }
  }
});`,
    'the arguments as a list': `const extend = (module.exports = function () {
  const target = arguments[0];
  Array.prototype.slice.call(arguments, 1).forEach((from) => {
    Object.keys(from).forEach((key) => {
      const old = target[key];
      if (typeof from[key] === 'object') extend(old, from[key]);
      else target[key] = from[key]; // !tainted
    });
  });
});`,
    'a way and a value by one name': `export function set(object, path, value) {
  const names = path.split('.');
  names.forEach((name, index) => {
    if (index === names.length - 1) object[name] = value; // !tainted
    else object = object[name] = object[name] || {};
  });
}`,
    'a path that grows shorter from call to call': `exports.set = function (object, path, value) {
  const key = path[0];
  if (path.length === 1) {
    object[key] = value; // !tainted
    return;
  }
  if (!object[key]) object[key] = {};
  exports.set(object[key], path.slice(1), value);
};`,
    'names behind a function of the file': `export function unflatten(flat) {
  const result = {};
  const toKey = (name) => (isNaN(Number(name)) ? name : Number(name));
  for (const path of Object.keys(flat)) {
    const names = path.split('.');
    let at = result;
    let key = toKey(names.shift());
    while (names.length > 0) {
      at[key] = at[key] || {};
      at = at[key];
      key = toKey(names.shift());
    }
    at[key] = flat[path]; // !tainted
  }
  return result;
}`,
  }),
});

testRule(redos, {
  safe: inLibrary({
    'a number': `export const isShort = (count: number) => /^(a+)+$/.test(String(count));`,
  }),
  vulnerable: inLibrary({
    'a text that is parsed': `exports.isName = function (text) { return /^(\\w+\\s?)*$/.test(text); }; // !reached`,
  }),
});

testRule(regexp, {
  safe: inLibrary({
    'a pattern that is given': `export const find = (pattern, text) => new RegExp(pattern).exec(text);`,
  }),
  vulnerable: inLibrary({
    'a name in a pattern': `export const has = (name, text) => new RegExp('(^|;)' + name + '=').test(text); // !tainted`,
  }),
});

testRule(sql, {
  safe: inLibrary({
    'a query that is given': `import { Pool } from 'pg';
const pool = new Pool();
export const query = (text, values) => pool.query(text, values);`,
  }),
  vulnerable: inLibrary({
    'a name in a query': `import { Pool } from 'pg';
const pool = new Pool();
export const count = (table) => pool.query('select count(*) from ' + table); // !tainted`,
  }),
});
