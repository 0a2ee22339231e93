import type { TSESTree } from '@typescript-eslint/utils';
import { createBindings } from '../../src/scope/binding.ts';
import { findEnumerated } from '../../src/scope/index.ts';
import { parse, sentences } from '../support/scope.ts';

/** Spells the object whose members the key of `ask(key)` is the name of, one after the other. */
function enumerated(code: string): string {
  const { sourceCode, questions } = parse(code);
  const bindings = createBindings(sourceCode.scopeManager?.scopes ?? []);
  const read = (node: TSESTree.Node | undefined): string => {
    const found = node && findEnumerated(bindings, node);
    return found === undefined ? 'nothing' : sourceCode.getText(found);
  };
  return questions.map(({ arguments: [key] }) => read(key)).join(' ; ');
}

sentences('the key of a loop', enumerated, {
  'for in': [`for (const k in o) ask(k)`, 'o'],
  'for in of an object in place': [`for (const k in { a: 1 }) ask(k)`, '{ a: 1 }'],
  'for in with an assertion': [`for (const k in o) ask(k as string)`, 'o'],
  'for in behind another name': [`for (const k in o) { const l = k; ask(l) }`, 'o'],
  'for in taken apart': [`for (const k in o) { const { l } = k; ask(l) }`, 'nothing'],
  'what a loop counts': [`for (let k = 0; k < 9; k++) ask(k)`, 'nothing'],
  'for in by a name that is declared before': [`let k; for (k in o) ask(k)`, 'nothing'],
  'what stands beside the key': [`for (const k in o) { let l; ask(l) }`, 'nothing'],
  'for of Object.keys': [`for (const k of Object.keys(o)) ask(k)`, 'o'],
  'for of Object.getOwnPropertyNames': [`for (const k of Object.getOwnPropertyNames(o)) ask(k)`, 'o'],
  'for of Reflect.ownKeys': [`for (const k of Reflect.ownKeys(o)) ask(k)`, 'o'],
  'for of Object.values': [`for (const k of Object.values(o)) ask(k)`, 'nothing'],
  'for of keys of another': [`for (const k of map.keys(o)) ask(k)`, 'nothing'],
  'for of a function of keys': [`for (const k of keys(o)) ask(k)`, 'nothing'],
  'for of what nobody knows of Object': [`for (const k of Object[m](o)) ask(k)`, 'nothing'],
  'for of a list': [`for (const k of list) ask(k)`, 'nothing'],
  'for of pairs': [`for (const [k, v] of Object.entries(o)) ask(k)`, 'o'],
  'the value of pairs': [`for (const [k, v] of Object.entries(o)) ask(v)`, 'nothing'],
  'a member of what is listed': [`for (const { k } of Object.entries(o)) ask(k)`, 'nothing'],
});

sentences('a name of a list', enumerated, {
  'behind a constant': [`const l = Object.keys(o); for (const k of l) ask(k)`, 'o'],
  'behind a name that nobody gave': [`let l; for (const k of l) ask(k)`, 'nothing'],
  'behind a name declared twice': [
    `var l = Object.keys(o); var l = Object.keys(p); for (const k of l) ask(k)`,
    'nothing',
  ],
  'behind a part of a pattern': [`const [l] = Object.keys(o); for (const k of l) ask(k)`, 'nothing'],
  'behind a parameter': [`function f(l) { for (const k of l) ask(k) }`, 'nothing'],
  'what a filter leaves': [`for (const k of Object.keys(o).filter(Boolean)) ask(k)`, 'o'],
  'what several methods leave': [`for (const k of Object.keys(o).sort().reverse()) ask(k)`, 'o'],
  'by an index': [`ask(Object.keys(o)[0])`, 'o'],
  'by an index, behind a constant': [`const l = Object.keys(o), k = l[i]; ask(k)`, 'o'],
  'a member that is no element': [`ask(Object.keys(o).length)`, 'nothing'],
  'of what a constructor makes': [`ask(new List(o)[0])`, 'nothing'],
});

sentences('the key of a callback', enumerated, {
  'of forEach': [`Object.keys(o).forEach((k) => ask(k))`, 'o'],
  'of forEach, as a function': [`Object.keys(o).forEach(function (k) { ask(k) })`, 'o'],
  'of forEach, in parentheses': [`Object.keys(o).forEach(((k) => ask(k)) as F)`, 'o'],
  'of pairs': [`Object.entries(o).map(([k, v]) => ask(k))`, 'o'],
  'the value of pairs': [`Object.entries(o).map(([k, v]) => ask(v))`, 'nothing'],
  'the index': [`Object.keys(o).forEach((k, i) => ask(i))`, 'nothing'],
  'of reduce': [`Object.keys(o).reduce((all, k) => ask(k), {})`, 'o'],
  'of reduceRight': [`Object.keys(o).reduceRight((all, k) => ask(k), {})`, 'o'],
  'what reduce has so far': [`Object.keys(o).reduce((all, k) => ask(all), {})`, 'nothing'],
  'of a list that nobody knows': [`list.forEach((k) => ask(k))`, 'nothing'],
  'of a function that is given one': [`each((k) => ask(k))`, 'nothing'],
  'of a function called in place': [`((k) => ask(k))(Object.keys(o))`, 'nothing'],
  'of a function with a name': [`function f(k) { ask(k) } Object.keys(o).forEach(f)`, 'nothing'],
  'of a function in an object': [`run({ f: (k) => ask(k) })`, 'nothing'],
});

sentences('what is no key', enumerated, {
  'a text': [`ask('a')`, 'nothing'],
  'a global': [`ask(k)`, 'nothing'],
  'a member by its name': [`ask(o.k)`, 'nothing'],
  'a class': [`class K {} ask(K)`, 'nothing'],
  'a name declared twice': [`for (var k in o) {} for (var k in p) ask(k)`, 'nothing'],
});

const names = (count: number): string =>
  Array.from({ length: count }, (_, index) => `const k${index + 1} = k${index};`).join(' ');

const methods = (count: number): string => '.filter(Boolean)'.repeat(count);

sentences('how far a key is followed', enumerated, {
  'four names': [`for (const k0 in o) { ${names(4)} ask(k4) }`, 'o'],
  'five names': [`for (const k0 in o) { ${names(5)} ask(k5) }`, 'nothing'],
  'three methods': [`for (const k of Object.keys(o)${methods(3)}) ask(k)`, 'o'],
  'four methods': [`for (const k of Object.keys(o)${methods(4)}) ask(k)`, 'nothing'],
  'three methods before forEach': [`Object.keys(o)${methods(3)}.forEach((k) => ask(k))`, 'o'],
  'four methods before forEach': [`Object.keys(o)${methods(4)}.forEach((k) => ask(k))`, 'nothing'],
  'three methods before an index': [`ask(Object.keys(o)${methods(3)}[0])`, 'o'],
  'four methods before an index': [`ask(Object.keys(o)${methods(4)}[0])`, 'nothing'],
  'three names for the list': [
    `const l0 = Object.keys(o), l1 = l0, l2 = l1; for (const k of l2) ask(k)`,
    'o',
  ],
  'four names for the list': [
    `const l0 = Object.keys(o), l1 = l0, l2 = l1, l3 = l2; for (const k of l3) ask(k)`,
    'nothing',
  ],
  'a list that is itself': [`const l = l; for (const k of l) ask(k)`, 'nothing'],
});
