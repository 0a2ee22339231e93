import { sentences } from '../support/scope.ts';
import { exported } from './exported-names.ts';

sentences('an export of ECMAScript', exported, {
  'a constant': [`export const get = () => 1;`, 'get'],
  'several constants': [`export const get = () => 1, put = () => 2;`, 'get ; put'],
  'a constant without a value': [`export let get;`, 'nobody'],
  'not seen: what a pattern takes apart': [`export const { get } = { get: () => 1 };`, 'nobody'],
  'a list': [`const get = () => 1, put = () => 2; export { get, put };`, 'get ; put'],
  'a name that is a text': [`const get = () => 1; export { get as 'a b' };`, 'a b'],
  'a name of another file': [`const get = () => 1; export { get } from './get';`, 'nobody'],
  'a class': [`export class Store { get() {} }`, 'Store.get'],
  'an enumeration': [`export enum Kind { A } function get() {}`, 'nobody'],
  'a default without a name': [`export default function () {}`, 'default'],
  'a default object': [`export default { get: () => 1 };`, 'get'],
  'an assignment of TypeScript': [`function get() {} export = get;`, 'get'],
  'an object that TypeScript assigns': [`export = { get() {} };`, 'get'],
});

sentences('an export of CommonJS', exported, {
  'a member of exports': [`exports.get = () => 1;`, 'get'],
  'a member by a text': [`exports['get'] = () => 1;`, 'get'],
  'a member by a name that nobody knows': [`exports[name] = () => 1;`, '…'],
  'a member of a member': [`exports.api.get = () => 1;`, 'api.get'],
  'a member of module.exports': [`module.exports.get = () => 1;`, 'get'],
  'a member of module alone': [`module.get = () => 1;`, 'nobody'],
  'two names for one': [`exports.get = exports.read = () => 1;`, 'get'],
  'what is added to a member': [`exports.get += () => 1;`, 'nobody'],
  'what a function wraps the module in': [`(function (exports) { exports.get = () => 1; })(x);`, 'get'],
  'module in what wraps it': [`define((require, module) => { module.exports.get = () => 1; });`, 'get'],
  'exports of the file': [`const exports = {}; exports.get = () => 1;`, 'nobody'],
  'module of the file': [`const module = {}; module.exports = { get: () => 1 };`, 'nobody'],
  'another object': [`store.get = () => 1;`, 'nobody'],
  'what a call gives': [`make().get = () => 1;`, 'nobody'],
});

sentences('another name for what is exported', exported, {
  'for exports': [`const api = exports; api.get = () => 1;`, 'get'],
  'for module.exports': [`var api = module.exports; api.get = () => 1;`, 'get'],
  'for a member of exports': [`const api = exports.api; api.get = () => 1;`, 'api.get'],
  'given together with it': [`const api = (module.exports = {}); api.get = () => 1;`, 'get'],
  'given together with a member': [`const api = (exports.api = {}); api.get = () => 1;`, 'api.get'],
  'written to together with it': [`(module.exports = make).get = () => 1;`, 'get'],
  'of a part of it': [`const { api } = exports; api.get = () => 1;`, 'nobody'],
  'of nothing': [`let api; api.get = () => 1;`, 'nobody'],
  'of what a call gives': [`const api = make(exports); api.get = () => 1;`, 'nobody'],
  'of another object': [`const store = {}, api = store; api.get = () => 1; export { store };`, 'nobody'],
  'of a prototype': [
    `function Store() {} const proto = Store.prototype; proto.get = () => 1; exports.Store = Store;`,
    'Store ; Store.get',
  ],
  'of another member': [
    `function Store() {} const all = Store.all; all.get = () => 1; exports.Store = Store;`,
    'Store',
  ],
  'four in a row': [`const a = exports, b = a, c = b, d = c; d.get = () => 1;`, 'get'],
  'five in a row': [`const a = exports, b = a, c = b, d = c, e = d; e.get = () => 1;`, 'nobody'],
});

sentences('a call that exports', exported, {
  'Object.assign': [`Object.assign(exports, { get: () => 1 }, { put() {} });`, 'get ; put'],
  'a helper of the same form': [`copy(module.exports, { get() {} });`, 'get'],
  'a call with nothing to add': [`copy(exports); function get() {}`, 'nobody'],
  'a call for another object': [`copy(store(), { get: () => 1 });`, 'nobody'],
  'a value that is defined': [`Object.defineProperty(exports, 'get', { value: () => 1 });`, 'get'],
  'a getter that is defined': [
    `function get() {} Object.defineProperty(exports, 'load', { enumerable: true, get: () => get });`,
    'load',
  ],
  'a getter with a body': [
    `function get() {} Object.defineProperty(exports, 'load', { get: function () { return get; } });`,
    'load',
  ],
  'a getter that does more': [
    `function get() {} Object.defineProperty(exports, 'load', { get() { log(); return get; } });`,
    'nobody',
  ],
  'a getter that returns nothing': [
    `function get() {} Object.defineProperty(exports, 'load', { get() { return; } });`,
    'nobody',
  ],
  'a getter that is given something': [
    `function get() {} Object.defineProperty(exports, 'load', { get: (a) => get });`,
    'nobody',
  ],
  'a getter by its name': [`function get() {} Object.defineProperty(exports, 'load', { get });`, 'nobody'],
  'a setter that is defined': [`Object.defineProperty(exports, 'get', { set: () => 1 });`, 'nobody'],
  'what is spread into the definition': [`Object.defineProperty(exports, 'get', { ...get });`, 'nobody'],
  'what bundlers hand out': [
    `__export(exports, { get: () => read, put: () => write }); function read() {} function write() {}`,
    'get ; put',
  ],
  'what bundlers would hand out otherwise': [
    `__export(exports, { get: () => read, put: 1 }); function read() {}`,
    'get ; get()',
  ],
  'nothing at all': [`__export(exports, {}); function read() {}`, 'nobody'],
});

sentences('methods that a compiler writes', exported, {
  'of a class': [
    `function Store() {} _createClass(Store, [{ key: 'get', value: function () {} }]); exports.Store = Store;`,
    'Store ; Store.get',
  ],
  'by a getter': [
    `function Store() {} function read() {} _createClass(Store, [{ key: 'get', get: () => read }]); exports.Store = Store;`,
    'Store ; Store.get',
  ],
  'by a name that nobody knows': [
    `function Store() {} _createClass(Store, [{ key: name, value: function () {} }]); exports.Store = Store;`,
    'Store',
  ],
  'without a name': [
    `function Store() {} _createClass(Store, [{ value: function () {} }, , x]); exports.Store = Store;`,
    'Store',
  ],
  'of a class that stays in the file': [
    `function Store() {} _createClass(Store, [{ key: 'get', value: function () {} }]);`,
    'nobody',
  ],
});

sentences('what a constructor writes to what it makes', exported, {
  'a member of this': [`exports.Store = function Store() { this.get = () => 1; };`, 'Store ; Store.get'],
  'a member of another name for this': [
    `exports.Store = function Store() { const self = this; self.get = () => 1; };`,
    'Store ; Store.get',
  ],
  'a member of another object': [
    `exports.Store = function Store() { const self = make(); self.get = () => 1; };`,
    'Store',
  ],
  'a member of a name that nobody gave': [
    `exports.Store = function Store() { let self; self.get = () => 1; };`,
    'Store',
  ],
  'a member that nobody knows': [`exports.Store = function Store() { this[name] = () => 1; };`, 'Store'],
  'a member that is its own': [`exports.Store = function Store() { this._get = () => 1; };`, 'Store'],
  'in a function without a name': [
    `exports.Store = function () { this.get = () => 1; };`,
    'Store ; Store.get',
  ],
  'in a class': [`export class Store { constructor() { this.get = () => 1; } }`, 'new Store ; new Store.get'],
  'in a field': [`export class Store { a = (this.get = () => 1); }`, 'Store.a'],
  'outside of any': [`this.get = () => 1;`, 'nobody'],
});
