import { sentences } from '../support/scope.ts';
import { exported } from './exported-names.ts';

sentences('a value that other files get hold of', exported, {
  'what is spread into an object': [`const all = { get() {} }; export default { ...all };`, 'get'],
  'what has no name in an object': [`export default { [name]: () => 1 };`, '…'],
  'a member that is the own of the file': [`export default { _get() {}, '#put'() {}, get_() {} };`, 'get_'],
  'an export that is the own of the file': [`exports._get = () => 1; exports.get = () => 1;`, 'get'],
  'a member of an own one': [`exports._api.get = () => 1;`, 'nobody'],
  'the last of several': [`exports.get = (() => 1, () => 2);`, 'get'],
  'both of a condition': [`exports.get = x ? () => 1 : () => 2;`, 'get ; get'],
  'both of a default': [`exports.get = given || (() => 1);`, 'get'],
  'the first of a default': [`exports.get = (() => 1) || other;`, 'get'],
  'what is awaited': [`exports.get = await (() => 1);`, 'get'],
  'an instance': [`class Store { get() {} } export const store = new Store();`, 'store.get'],
  'a binary expression': [`exports.get = (() => 1) + (() => 2);`, 'nobody'],
  'a declaration that is exported again under another name': [
    `export function get() {} export { get as read };`,
    'get',
  ],
});

sentences('a class that other files get hold of', exported, {
  'a method': [`export class Store { get() {} }`, 'Store.get'],
  'a static method': [`export class Store { static get() {} }`, 'Store.get'],
  'a field': [`export class Store { get = () => 1 }`, 'Store.get'],
  'a field without a value': [`export class Store { get }`, 'nobody'],
  'a private method': [`export class Store { private get() {} #put() {} }`, 'nobody'],
  'a protected method': [`export class Store { protected get() {} public put() {} }`, 'Store.put'],
  'a block of its own': [`export class Store { static { const get = () => 1; } }`, 'nobody'],
  'without a name': [`export default class { get() {} }`, 'get'],
  'a class of the file that it extends': [
    `class Base { get() {} } export class Store extends Base { put() {} }`,
    'Store.get ; Store.put',
  ],
  'a class of the file that it does not extend': [
    `class Base { get() {} } export class Store { put() {} }`,
    'Store.put',
  ],
  'members written to it': [`export class Store {} Store.get = () => 1; Store._put = () => 2;`, 'Store.get'],
  'members of its prototype': [`export class Store {} Store.prototype.get = () => 1;`, 'Store.get'],
});

sentences('a name that other files get hold of', exported, {
  'what it is given later': [`let get; get = () => 1; export { get };`, 'get'],
  'all that it is given': [`let get = () => 1; get = () => 2; export { get };`, 'get ; get'],
  'members that it is given': [`const api = {}; api.get = () => 1; export { api };`, 'api.get'],
  'members of members': [`const api = {}; api.all.get = () => 1; export { api };`, 'api.all.get'],
  'members of another': [`const api = {}, other = {}; other.get = () => 1; export { api };`, 'nobody'],
  'what an object is taken apart to': [
    `const { get } = { get: () => 1, put: () => 2 }; export { get };`,
    'get',
  ],
  'an object that is taken out, and written to': [
    `const { api } = { api: { get: () => 1 } }; api.put = () => 2; export { api };`,
    'api.get ; api.put',
  ],
  'not seen: what a list is taken apart to': [`const [get] = [() => 1]; export { get };`, 'nobody'],
  'a parameter': [`(function (get) { exports.get = get; })(() => 1);`, 'get'],
  'a parameter of a function that nobody calls': [`const f = (get) => { exports.get = get; };`, 'nobody'],
  'a member of an object of the file': [`const o = { get: () => 1, put() {} }; exports.get = o.get;`, 'get'],
  'a member of an object that is written to': [
    `const o = {}; o.api = { get: () => 1 }; exports.api = o.api;`,
    'api.get',
  ],
  'a member that nobody knows': [`const o = { get: () => 1 }; exports.get = x.get;`, 'nobody'],
  'a global': [`exports.get = get;`, 'nobody'],
});

sentences('a call that other files get the result of', exported, {
  'of a function of the file': [`const make = () => ({ get() {} }); exports.api = make();`, 'api.get'],
  'of a function that returns another': [
    `function make() { return function () {}; } exports.get = make();`,
    'get',
  ],
  'of a function that nobody knows, given one': [`exports.get = wrap(() => 1, () => 2);`, 'get'],
  'of a function that nobody knows, given a list': [
    `const l = [() => 1]; exports.get = wrap(...l);`,
    'nobody',
  ],
  'of a function that is given an object': [`exports.api = wrap({ get: () => 1 });`, 'api.get'],
  'of Object.freeze': [`exports.api = Object.freeze({ get() {} });`, 'api.get'],
  'of Object.create': [`exports.api = Object.create({ get() {} });`, 'api.get'],
  'of Object.assign': [`exports.api = Object.assign({ get() {} }, { put() {} });`, 'api.get ; api.put'],
  'of Object.keys': [`exports.api = Object.keys({ get() {} });`, 'nobody'],
  'of bind': [`exports.get = read.bind(() => 1);`, 'get'],
  'of join': [`exports.get = read.join(() => 1);`, 'nobody'],
  'of a function, given to an exported one': [`export const make = () => wrap(() => 1);`, 'make'],
  'in an exported function': [`export const make = () => [() => 1][0];`, 'make ; make()'],
});

const nested = (depth: number): string => '{ a: '.repeat(depth) + '() => 1' + ' }'.repeat(depth);

sentences('how deep exports are looked at', exported, {
  'twelve members': [`export default ${nested(12)};`, Array.from({ length: 12 }, () => 'a').join('.')],
  'thirteen members': [`export default ${nested(13)};`, 'nobody'],
  'twelve conditions': [`exports.get = ${'x ? 1 : '.repeat(12)} () => 1;`, 'get'],
  'thirteen conditions': [`exports.get = ${'x ? 1 : '.repeat(13)} () => 1;`, 'nobody'],
  'a function that returns itself': [`export const make = () => make;`, 'make'],
  'an object that holds itself': [`const api = { get() {} }; api.api = api; export { api };`, 'api.get'],
});
