import { sentences } from '../support/scope.ts';
import { values } from './world.ts';

sentences('a regular expression that is made of texts', values, {
  'of a text': [`ask(new RegExp('^a+$'))`, '/^a+$/'],
  'of a text, with flags': [`ask(new RegExp('a', 'i'))`, '/a/i'],
  'of a constant, with flags': [`const p = 'a', f = 'gi'; ask(new RegExp(p, f))`, '/a/gi'],
  'of a number': [`ask(new RegExp(1))`, '/1/'],
  'of another, which keeps its flags': [`ask(new RegExp(/a/g))`, '/a/g'],
  'of another, with other flags': [`ask(new RegExp(/a/g, 'i'))`, '/a/i'],
  'of another behind a constant': [`const r = /a/g; ask(new RegExp(r))`, '/a/g'],
  'of a text with a hole': ['ask(new RegExp(`^${x}`))', '…'],
  'of what nobody knows': [`ask(new RegExp(x))`, '…'],
  'of either text': [`ask(new RegExp(x ? 'a' : 'b'))`, '…'],
  'of an object': [`ask(new RegExp({}))`, '…'],
  'of nothing': [`ask(new RegExp())`, '…'],
  'of a spread': [`ask(new RegExp(...x))`, '…'],
  'with flags that nobody knows': [`ask(new RegExp('a', x))`, '…'],
  'with either flags': [`ask(new RegExp('a', x ? 'g' : 'i'))`, '…'],
  'with flags that are no text': [`ask(new RegExp('a', {}))`, '…'],
  'with flags that are spread': [`ask(new RegExp('a', ...x))`, '…'],
  'with a class of the file': [`class RegExp {} ask(new RegExp('a'))`, '…'],
  'with another class': [`ask(new Pattern('a'))`, '…'],
  'with a class that is a member': [`ask(new own.RegExp('a'))`, '…'],
});

sentences('an operator on one value', values, {
  '-': [`ask(-(1 + 1))`, '-2'],
  '- of a big number': [`ask(-1n)`, '-1n'],
  '- of a text': [`ask(-'1')`, '…'],
  '+ of a text': [`ask(+'1')`, '1'],
  '+ of a truth value': [`ask(+true)`, '1'],
  '+ of a big number': [`ask(+1n)`, '…'],
  '~ of a text': [`ask(~'1')`, '…'],
  'typeof a text': [`ask(typeof 'a')`, "'string'"],
  'typeof null': [`ask(typeof null)`, "'object'"],
  'typeof a number': [`ask(typeof 1)`, "'number'"],
  'typeof what nobody knows': [`ask(typeof x)`, '…'],
  delete: [`ask(delete 'a')`, '…'],
  '! of a text': [`ask(!'a')`, 'false'],
  '! of an empty text': [`ask(!'')`, 'true'],
  '! of an object': [`ask(!{})`, 'false'],
  '! of what nobody knows': [`ask(!x)`, '…'],
  '! of a place': [`import { get } from 'https'; ask(!get)`, '…'],
  '! of either': [`ask(!(x ? 0 : 1))`, 'true | false'],
});

sentences('an operator on two values', values, {
  '-': [`ask(5 - 2)`, '3'],
  '*': [`ask(5 * 2)`, '10'],
  '/': [`ask(5 / 2)`, '2.5'],
  '%': [`ask(5 % 3)`, '2'],
  '**': [`ask(5 ** 2)`, '25'],
  '|': [`ask(5 | 2)`, '7'],
  '&': [`ask(5 & 4)`, '4'],
  '^': [`ask(5 ^ 1)`, '4'],
  '<<': [`ask(5 << 1)`, '10'],
  '>>': [`ask(-5 >> 1)`, '-3'],
  '>>>': [`ask(-1 >>> 28)`, '15'],
  '< of equal numbers': [`ask(1 < 1)`, 'false'],
  '< of a smaller number': [`ask(1 < 2)`, 'true'],
  '<= of equal numbers': [`ask(1 <= 1)`, 'true'],
  '<= of a greater number': [`ask(2 <= 1)`, 'false'],
  '> of equal numbers': [`ask(1 > 1)`, 'false'],
  '> of a greater number': [`ask(2 > 1)`, 'true'],
  '>= of equal numbers': [`ask(1 >= 1)`, 'true'],
  '>= of a smaller number': [`ask(1 >= 2)`, 'false'],
  '=== of unlike texts': [`ask('a' === 'b')`, 'false'],
  '=== of a text and a number': [`ask('1' === 1)`, 'false'],
  '!== of like texts': [`ask('a' !== 'a')`, 'false'],
  '!== of unlike texts': [`ask('a' !== 'b')`, 'true'],
  '== is not judged': [`ask('a' == 'a')`, '…'],
  'texts that are compared by size': [`ask('a' < 'b')`, '…'],
  'a text times a number': [`ask('2' * 2)`, '…'],
  'numbers and what nobody knows': [`ask(1 * x)`, '…'],
  'what nobody knows and numbers': [`ask(x * 1)`, '…'],
  'objects that are compared': [`ask({} === {})`, '…'],
  'a private name that is looked for': [`class A { #a = 1; m(o) { ask(#a in o) } }`, '…'],
  'a name that is looked for': [`ask('a' in { a: 1 })`, '…'],
  'four of four': [
    `ask((a ? 1 : b ? 2 : c ? 3 : 4) * (d ? 1 : e ? 10 : f ? 100 : 1000) > 0)`,
    tiles('true', 16),
  ],
  'five of four': [`ask((a ? 1 : b ? 2 : c ? 3 : d ? 4 : 5) * (e ? 1 : f ? 10 : g ? 100 : 1000))`, '…'],
});

function tiles(value: string, count: number): string {
  return Array.from({ length: count }, () => value).join(' | ');
}

const either = (count: number): string =>
  `${Array.from({ length: count - 1 }, (_, index) => `c${index} ? ${index} : `).join('')}${count - 1}`;

const numbers = (count: number): string => Array.from({ length: count }, (_, index) => index).join(' | ');

sentences('how many alternatives are told apart', values, {
  sixteen: [`ask(${either(16)})`, numbers(16)],
  seventeen: [`ask(${either(17)})`, `${numbers(16)} | …`],
  'sixteen, or absent': [`let a; if (x) a = ${either(16)}; else a = undefined; ask(a)`, `${numbers(16)} | …`],
  'fifteen, or absent': [
    `let a; if (x) a = ${either(15)}; else a = undefined; ask(a)`,
    `${numbers(15)} | undefined`,
  ],
});

sentences('a function of the language', values, {
  'String() of nothing': [`ask(String())`, "''"],
  'Number() of a text': [`ask(Number('2.5'))`, '2.5'],
  'Number() of what nobody knows': [`ask(Number(x))`, '…'],
  'Boolean() of a text': [`ask(Boolean('a'))`, 'true'],
  'Boolean() of nothing': [`ask(Boolean())`, '…'],
  parseFloat: [`ask(parseFloat('2.5px'))`, '2.5'],
  'Number.parseFloat': [`ask(Number.parseFloat('2.5px'))`, '2.5'],
  parseInt: [`ask(parseInt('25px'))`, '25'],
  'Number.parseInt': [`ask(Number.parseInt('25', 10))`, '25'],
  'parseInt with another base': [`ask(parseInt('25', 16))`, '…'],
  'parseInt with a base that nobody knows': [`ask(parseInt('25', x))`, '…'],
  'Object.assign': [`ask(Object.assign({}, x))`, 'object'],
  'Object.create': [`ask(Object.create(null))`, 'object'],
  'Object.keys': [`ask(Object.keys({}))`, '…'],
  'a call with a spread': [`ask(String(...x))`, '…'],
  'a method with a spread': [`ask('a'.concat(...x))`, '…'],
});

sentences('a method of a text', values, {
  trim: [`ask(' a '.trim())`, "'a'"],
  trimStart: [`ask(' a '.trimStart())`, "'a '"],
  trimEnd: [`ask(' a '.trimEnd())`, "' a'"],
  toLowerCase: [`ask('Ab'.toLowerCase())`, "'ab'"],
  toUpperCase: [`ask('Ab'.toUpperCase())`, "'AB'"],
  'trim of a number': [`ask((1).trim())`, '…'],
  'toString with a base': [`ask((10).toString(16))`, '…'],
  'valueOf is not judged': [`ask('a'.valueOf())`, '…'],
  charAt: [`ask('abc'.charAt(1))`, "'b'"],
  'charAt of a constant': [`const i = 2; ask('abc'.charAt(i))`, "'c'"],
  'charAt beyond the end': [`ask('abc'.charAt(3))`, "''"],
  'charAt of nothing': [`ask('abc'.charAt())`, '…'],
  'charAt of a text': [`ask('abc'.charAt('1'))`, '…'],
  'charAt of either': [`ask('abc'.charAt(x ? 1 : 2))`, '…'],
  'charAt of a number': [`ask((123).charAt(1))`, '…'],
  concat: [`ask('a'.concat('b', 1))`, "'ab1'"],
  'concat with what nobody knows': [`ask('a'.concat(x))`, '`a${…}`'],
  'concat of a text with a hole': ['ask(`a${x}`.concat("b"))', '`a${…}b`'],
  'concat of a number': [`ask((1).concat('a'))`, '…'],
  'concat of what nobody knows': [`ask(x.concat('a'))`, '…'],
  'join with a gap': [`ask(['a', , 'b'].join('-'))`, "'a--b'"],
  'join by a constant': [`const s = '-'; ask(['a', 'b'].join(s))`, "'a-b'"],
  'join by what nobody knows': [`ask(['a', 'b'].join(x))`, '`a${…}b`'],
  'join of a spread': [`ask(['a', ...x].join('-'))`, '`a-${…}`'],
  'join of what nobody knows': [`ask(x.join('-'))`, '…'],
  'join of either list': [`ask((x ? ['a'] : ['b']).join('-'))`, '…'],
  'join of a list that grows': [`const l = ['a']; l.push('b'); ask(l.join('-'))`, '…'],
  'join of a text': [`ask('ab'.join('-'))`, '…'],
});
