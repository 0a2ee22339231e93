import { describe, expect, it } from 'vitest';
import { readMarks } from '../support/marks.ts';
import { PRELUDE, run } from './world.ts';

/** Cases by name, for a package that others call; `// !` marks each line at which what they give arrives. */
function cases(table: Readonly<Record<string, string>>): void {
  for (const [name, body] of Object.entries(table)) {
    it(name, () => {
      const { code, marks } = readMarks(PRELUDE + body.replace(/\/\/ !$/gm, '// !tainted'));
      expect(run(code, { isLibrary: true }).lines).toEqual(marks.map(({ line }) => line));
      // Without the setting nobody is known to call them.
      expect(run(code).lines).toEqual([]);
    });
  }
}

describe('what is exported by ESM', () => {
  cases({
    'a declaration': `export function find(name) { sink('a ' + name); } // !`,
    'an arrow': 'export const find = (name) => sink(`a ${name}`); // !',
    'a default': `export default function (name) { sink('a ' + name); } // !`,
    'a list, under another name': `function find(name) { sink('a ' + name); } // !
export { find as search };`,
    'an object of functions': `const find = (name) => sink('a ' + name); // !
export const api = { find, store: { drop(name) { sink('a ' + name); } } }; // !`,
    'a class: its constructor, its methods, its own functions': `export class Store {
  constructor(root) { sink('a ' + root); } // !
  find(name) { sink('a ' + name); } // !
  drop = (name) => sink('a ' + name); // !
  static open(name) { sink('a ' + name); } // !
  set table(name) { sink('a ' + name); } // !
}`,
    'a class expression, and the class it extends': `class Base { find(name) { sink('a ' + name); } } // !
export const Store = class extends Base { drop(name) { sink('a ' + name); } }; // !`,
    'an instance': `class Store { find(name) { sink('a ' + name); } } // !
export default new Store();`,
    'export =': `function find(name) { sink('a ' + name); } // !
export = find;`,
    'what a factory returns': `export function open(root) {
  const drop = (name) => sink('a ' + name); // !
  return { find(name) { sink(root + name); }, drop }; // !
}
export const wait = (first) => async (second) => { sink('a ' + second); }; // !`,
    'what a wrapper is given': `import { wrap } from './wrap';
export const find = wrap((name) => sink('a ' + name)); // !`,
  });
});

describe('what is exported by CommonJS', () => {
  cases({
    'module.exports': `module.exports = function (name) { sink('a ' + name); }; // !`,
    'a member': `exports.find = function (name) { sink('a ' + name); }; // !
module.exports.drop = (name) => sink('a ' + name); // !`,
    'an object': `function find(name) { sink('a ' + name); } // !
module.exports = { find, drop: (name) => sink('a ' + name) }; // !`,
    'both names at once': `exports = module.exports = find;
function find(name) { sink('a ' + name); } // !
find.all = function (name) { sink('a ' + name); }; // !`,
    'another name of it': `const api = (module.exports = {});
api.find = function (name) { sink('a ' + name); }; // !
const others = exports;
others.drop = function (name) { sink('a ' + name); }; // !`,
    'by functions of the language': `Object.assign(exports, { find(name) { sink('a ' + name); } }); // !
module.exports = Object.freeze({ drop(name) { sink('a ' + name); } }); // !`,
    'methods of a constructor': `function Store(root) {
  const self = this;
  this.find = function (name) { sink('a ' + name); }; // !
  self.drop = function (name) { sink('a ' + name); }; // !
}
Store.prototype.open = function (name) { sink('a ' + name); }; // !
Store.make = function (name) { sink('a ' + name); }; // !
Object.assign(Store.prototype, { close(name) { sink('a ' + name); } }); // !
module.exports = Store;`,
    'a prototype by another name, and one written as a whole': `function Store() {}
const proto = Store.prototype;
proto.open = function (name) { sink('a ' + name); }; // !
function Other() {}
Other.prototype = { open(name) { sink('a ' + name); } }; // !
exports.Store = Store;
exports.Other = Other;`,
    'a module that is closed around itself': `(function (root, factory) {
  if (typeof module === 'object') module.exports = factory();
  else root.find = factory();
})(this, function () {
  function hidden(name) { sink('a ' + name); }
  return { find(name) { sink('a ' + name); } }; // !
});`,
    'exports that are handed in': `(function (exports) {
  exports.find = function (name) { sink('a ' + name); }; // !
})(typeof exports === 'undefined' ? (this.lib = {}) : exports);`,
  });
});

describe('what compilers and bundlers write', () => {
  cases({
    'members set twice, getters, and classes of old': `Object.defineProperty(exports, '__esModule', { value: true });
exports.find = void 0;
exports.find = find;
function find(name) { sink('a ' + name); } // !
Object.defineProperty(exports, 'drop', { enumerable: true, get: function () { return drop; } });
const drop = (name) => sink('a ' + name); // !
var Store = (function () {
  function Store() {}
  Store.prototype.open = function (name) { sink('a ' + name); }; // !
  return Store;
})();
exports.Store = Store;`,
    'methods as descriptors': `var Store = (function () {
  function Store() {}
  _createClass(Store, [{ key: 'open', value: function open(name) { sink('a ' + name); } }]); // !
  return Store;
})();
exports.default = Store;`,
    'getters for all': `var index_exports = {};
__export(index_exports, { find: () => find, Store: () => Store });
module.exports = __toCommonJS(index_exports);
function find(name) { sink('a ' + name); } // !
var Store = class { open(name) { sink('a ' + name); } }; // !
function hidden(name) { sink('a ' + name); }`,
  });
});

describe('what is asked of a parameter', () => {
  cases({
    'taken apart, a default, the rest, arguments': `export function find({ name, at: { table } }, other = 'x', ...more) {
  sink('a ' + name); // !
  sink('a ' + table); // !
  sink('a ' + other); // !
  sink('a ' + more[0]); // !
  sink('a ' + arguments[4]); // !
}`,
    'a member of it, an element, a name of a member': `export function find(options, list, map) {
  sink('a ' + options.table.name); // !
  list.forEach((one) => sink('a ' + one)); // !
  for (const key in map) sink('a ' + key); // !
}`,
    'arguments as a list': `export function find() {
  sink('a ' + Array.prototype.slice.call(arguments, 1)[0]); // !
  sink('a ' + [].join.call(arguments, ' ')); // !
}`,
    'through functions of the file': `function run(text) { sink('a ' + text); } // !
export function find(name) { run(name); }`,
    'a member of an instance': `export class Store { constructor(private readonly root) {} find() { sink('a ' + this.root); } } // !`,
    'numbers, truth values and literals': `export function find(count: number, isAll: boolean, order: 'asc' | 'desc') {
  sink('a ' + count); sink('a ' + isAll); sink('a ' + order);
}`,
    'what a callback gives back, and what callbacks are given': `export function find(load, list) {
  sink('a ' + load());
  load((name) => sink('a ' + name));
}`,
    'not seen: a method of what is given': `export function find(model) { sink('a ' + model.getTable()); }`,
  });
});

describe('what is not exported', () => {
  cases({
    'a function of the file': `function find(name) { sink('a ' + name); }
const drop = (name) => sink('a ' + name);
class Store { open(name) { sink('a ' + name); } }`,
    'private members, and those that are called so': `export class Store {
  #find(name) { sink('a ' + name); }
  private open(name) { sink('a ' + name); }
  protected close(name) { sink('a ' + name); }
  _drop(name) { sink('a ' + name); }
}
exports._find = function (name) { sink('a ' + name); };`,
    'callbacks within': `export function load(list, done) {
  return new Promise((resolve) => other((name) => sink('a ' + name)));
}
export const names = build().map((name) => sink('a ' + name));`,
    'a function that another one is called with': `export function find() { return drop('x'); }
function drop(name) { sink('a ' + name); }`,
    'what a framework gives': `export function serve(name) { server.get((request) => sink('a ' + request.method)); }`,
  });
});

describe('what is put together', () => {
  cases({
    'a query that is given as a whole is what the caller asks for': `export function query(text) { sink(text); sink(text.trim()); }
export function run({ sql }) { sink(sql); }
export function part(name) { sink(name + ' limit 1'); } // !`,
    'a path that is given, and what lies below it': `export function read(root, name) {
  open(root); open(join(root, 'index.html')); open(root + '/index.html');
  open(join('pages', name)); // !
  open('pages/' + name); // !
}`,
    'arguments that are given as a list': `export function git(list, name) {
  start(list); start([...list, '--all']);
  start(['clone', name]); // !
}`,
    'a URL that is given': `export function get(url, host) { load(url); load(url + '/x'); load('https://' + host + '/x'); } // !`,
    'a request that arrives is no matter of putting together': `export function serve() { server.get((request) => request.x); }`,
    'a line that is sent, and one that is put together': `export function send(line, name) { say(line + '\\r\\n'); say('USER ' + name); } // !`,
    'options that are laid over others': `export function get(options) { load(Object.assign({ path: '/' }, options).url); load({ ...options }.url); }`,
    'what callers know better: records, redirects, filters': `export function save(data, to, filter) { save(data); go('/' + to); find({ a: filter }); }`,
  });
});
