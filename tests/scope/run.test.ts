import type { TSESTree } from '@typescript-eslint/utils';
import { findElements, findMaker, type Making } from '../../src/scope/index.ts';
import { parse, scopeOf, sentences } from '../support/scope.ts';
import { createToyFacts } from '../support/toy-facts.ts';

const MAKINGS: Readonly<Record<string, Making>> = {
  'lib.partial()': 'bound',
  'lib.partialRight()': 'bound-last',
  'lib.partialList()': 'bound-list',
  'lib.curry()': 'curried',
  'lib.flow()': 'composed',
  'lib.unheard()': 'bound',
};

const facts = {
  ...createToyFacts({ places: [...Object.keys(MAKINGS), 'lib.plain()'] }),
  making: ({ name }: { readonly name: string }) => MAKINGS[name],
  mayKnow: (name: string) => name !== 'unheard',
};

const HEAD = `import * as lib from 'lib'; import { partial, partialRight, partialList, curry, flow, plain } from 'lib';`;

/** Spells what the calls of `ask(f)` run: the function, its arguments around those of a call, and whether it waits. */
function run(code: string): string {
  const snippet = parse(HEAD + code);
  const scope = scopeOf(snippet, facts);
  const spell = (node: TSESTree.Node): string => snippet.sourceCode.getText(node);
  return snippet.questions
    .flatMap(({ arguments: [callee] }) => {
      if (callee === undefined) return [];
      const found = scope.run(callee);
      const given = [...found.before.map(spell), '_', ...found.after.map(spell)];
      return `${spell(found.run)}(${given.join(', ')})${found.isCurried ? ' waits' : ''}`;
    })
    .join(' ; ');
}

sentences('what a call runs', run, {
  'a function by its name': [`ask(f)`, 'f(_)'],
  'a member': [`ask(o.f)`, 'o.f(_)'],
  'what nobody knows makes': [`ask(make(f, a))`, 'make(f, a)(_)'],
  'what a function without a word about it makes': [`ask(plain(f, a))`, 'plain(f, a)(_)'],
  'a bound function': [`ask(f.bind(o, a, b))`, 'f(a, b, _)'],
  'a bound function, bound again': [`ask(f.bind(o, a).bind(p, b))`, 'f(a, b, _)'],
  'a function with its first arguments': [`ask(partial(f, a, b))`, 'f(a, b, _)'],
  'the same by a member': [`ask(lib.partial(f, a))`, 'f(a, _)'],
  'the same behind a constant': [`const g = partial(f, a); ask(g)`, 'f(a, _)'],
  'the same behind two constants': [`const g = partial(f, a), h = g; ask(h)`, 'h(_)'],
  'the same behind a name that is written': [`let g = partial(f, a); g = x; ask(g)`, 'g(_)'],
  'a function with its last arguments': [`ask(partialRight(f, a, b))`, 'f(_, a, b)'],
  'first and last': [`ask(partial(partialRight(f, z), a))`, 'f(a, _, z)'],
  'first arguments twice': [`ask(partial(partial(f, a), b))`, 'f(a, b, _)'],
  'last arguments twice': [`ask(partialRight(partialRight(f, z), y))`, 'f(_, y, z)'],
  'a list of arguments': [`ask(partialList(f, [a, b]))`, 'f(a, b, _)'],
  'a list with a gap': [`ask(partialList(f, [a, , b]))`, 'f(a, b, _)'],
  'a list behind a constant': [`const l = [a]; ask(partialList(f, l))`, 'f(a, _)'],
  'a list that nobody knows': [`ask(partialList(f, l))`, 'partialList(f, l)(_)'],
  'no list': [`ask(partialList(f))`, 'partialList(f)(_)'],
  'an object in place of a list': [`ask(partialList(f, {}))`, 'partialList(f, {})(_)'],
  'either of two lists': [`ask(partialList(f, x ? [a] : [b]))`, 'partialList(f, x ? [a] : [b])(_)'],
  'a function that waits': [`ask(curry(f))`, 'f(_) waits'],
  'a function that waits, given some': [`ask(curry(f)(a))`, 'f(a, _) waits'],
  'a function that waits, given more': [`ask(curry(f)(a)(b))`, 'f(a, b, _) waits'],
  'a function that waits, by a name': [`const g = curry(f); ask(g(a))`, 'f(a, _) waits'],
  'a function that waits, bound': [`ask(partial(curry(f), a))`, 'f(a, _) waits'],
  'a function that does not wait, given some': [`ask(partial(f, a)(b))`, 'partial(f, a)(b)(_)'],
  'a chain of functions': [`ask(flow(f, g))`, 'flow(f, g)(_)'],
  'nothing given': [`ask(partial())`, 'partial()(_)'],
  'a list that is spread': [`ask(partial(...l))`, 'partial(...l)(_)'],
  'a member of a name that nobody knows': [`ask(lib.unheard(f, a))`, 'lib.unheard(f, a)(_)'],
});

const binds = (count: number): string => `f${'.bind(o, a)'.repeat(count)}`;

sentences('how far a function is followed that is made of others', run, {
  'seven times': [`ask(${binds(7)})`, `f(${'a, '.repeat(7)}_)`],
  'eight times': [`ask(${binds(8)})`, `f.bind(o, a)(${'a, '.repeat(7)}_)`],
});

const put = (code: string, answer: (node: TSESTree.Node, snippet: ReturnType<typeof parse>) => string) => {
  const snippet = parse(HEAD + code);
  return snippet.questions.map(({ arguments: [node] }) => (node ? answer(node, snippet) : '')).join(' ; ');
};

/** Spells the call that made a function. */
function maker(code: string): string {
  return put(code, (node, snippet) => {
    const found = findMaker(scopeOf(snippet, facts), node);
    return found === undefined ? 'nothing' : snippet.sourceCode.getText(found);
  });
}

sentences('the call that made a function', maker, {
  'in place': [`ask(make(f))`, 'make(f)'],
  'behind a constant': [`const g = make(f); ask(g)`, 'make(f)'],
  'behind an assertion': [`const g = make(f) as F; ask(g!)`, 'make(f)'],
  'behind a variable that is written': [`let g = make(f); g = h; ask(g)`, 'nothing'],
  'behind a part of a pattern': [`const { g } = make(f); ask(g)`, 'nothing'],
  'of a function in place': [`ask(() => 1)`, 'nothing'],
  'of what a constructor makes': [`ask(new Make(f))`, 'nothing'],
  'of a global': [`ask(f)`, 'nothing'],
});

/** Spells the elements of a list. */
function elements(code: string): string {
  return put(code, (node, snippet) => {
    const found = findElements(scopeOf(snippet, facts), node);
    return found?.map((one) => snippet.sourceCode.getText(one)).join(', ') ?? 'unknown';
  });
}

sentences('the elements of a list', elements, {
  'in place': [`ask([a, ...b])`, 'a, ...b'],
  none: [`ask([])`, ''],
  'behind a constant': [`const l = [a]; ask(l)`, 'a'],
  'of a list that is added to': [`const l = [a]; l.push(b); ask(l)`, 'unknown'],
  'of a list that may be another': [`let l = [a]; l = x; ask(l)`, 'unknown'],
  'of an object': [`ask({})`, 'unknown'],
});

/** The making of the calls `ask(call)`. */
function making(code: string): string {
  return put(code, (node, snippet) => {
    const scope = scopeOf(snippet, facts);
    return (node.type === 'CallExpression' ? scope.making(node) : undefined) ?? 'nothing';
  });
}

sentences('what a call makes of functions', making, {
  'one with arguments': [`ask(partial(f, a))`, 'bound'],
  'a chain': [`ask(lib.flow(f, g))`, 'composed'],
  'nothing that is known': [`ask(plain(f))`, 'nothing'],
  'nothing that can be known by its name': [`ask(lib.unheard(f))`, 'nothing'],
  'the first that is known': [`const g = x ? plain : curry; ask(g(f))`, 'curried'],
});
