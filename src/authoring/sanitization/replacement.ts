import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findMemberName,
  printName,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { readPattern } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** A function is asked what to put in the place of each match. */
export const BY_CALLBACK = '\0';

/** A call that replaces something that is known in a text: `text.replace(/</g, '&lt;')`. */
export interface Replacement {
  readonly call: TSESTree.CallExpression;
  readonly method: TSESTree.Node;
  /** Where the pattern is written, if it is a regular expression that is written out. */
  readonly pattern: TSESTree.Node;
  /** The pattern as people read it. */
  readonly printed: string;
  /** Is each of its matches replaced? */
  readonly isAll: boolean;
  /** Can a text have no more than one match, since it is at an end of the text? */
  readonly isBound: boolean;
  /** The one text that matches, or the source of the pattern. */
  readonly text: string | undefined;
  readonly source: string;
  /** The characters that are found one by one, where the pattern is one of several characters. */
  readonly characters: ReadonlySet<string>;
  /** What each match begins with, as far as known. */
  readonly starts: readonly string[];
  /** The text put in its place, or {@link BY_CALLBACK}; undefined where nobody knows. */
  readonly inserted: string | undefined;
  /** The text it is called on. */
  readonly receiver: TSESTree.Node;
}

/** Reads a call of `replace` or `replaceAll`; undefined where it is none, or the pattern is not known. */
export function readReplacement(scope: Scope<KnownPlace>, node: TSESTree.Node): Replacement | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 2) return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = findMemberName(callee);
  const [pattern, replacement] = node.arguments;
  if ((name !== 'replace' && name !== 'replaceAll') || pattern === undefined || replacement === undefined)
    return undefined;
  const { known, complete } = scope.values(pattern);
  const [searched, ...others] = known;
  if (!complete || searched === undefined || others.length > 0) return undefined;
  const common = {
    call: node,
    method: callee.property,
    pattern: unwrap(pattern),
    receiver: callee.object,
    inserted: findInserted(scope, replacement),
  };
  if (searched.kind === 'literal') {
    const text = String(searched.value);
    return {
      ...common,
      printed: JSON.stringify(text),
      isAll: name === 'replaceAll',
      isBound: false,
      text,
      source: text,
      characters: new Set(text.length === 1 ? [text] : []),
      starts: [text],
    };
  }
  if (searched.kind !== 'regexp') return undefined;
  // `/([^'])'/` with `$1''` is about the quote alone.
  const neighbour = leaveNeighbour(searched.pattern, common.inserted);
  const facts = readPattern(neighbour?.pattern ?? searched.pattern, searched.flags);
  if (facts === undefined) return undefined;
  const source = searched.pattern;
  return {
    ...common,
    inserted: neighbour?.inserted ?? common.inserted,
    printed: `/${source}/`,
    isAll: name === 'replaceAll' || searched.flags.includes('g'),
    isBound: facts.isAnchoredAtStart || (/(?:^|[^\\])\$$/.test(source) && !source.includes('|')),
    text: facts.text,
    source,
    characters: facts.isCharacterClass
      ? facts.characters
      : new Set(facts.text?.length === 1 ? [facts.text] : []),
    starts: facts.starts,
  };
}

const ONE = String.raw`(?:\[\^?(?:\\.|[^\]\\])+\]|\\.|[^\\()[\]{}?*+|^$.])`;
const AFTER = new RegExp(String.raw`^\(${ONE}\)(${ONE})$`);
const BEFORE = new RegExp(String.raw`^(${ONE})\(${ONE}\)$`);

/** The pattern of what is replaced, and what is put in its place, where the sign beside it is put back as it was. */
function leaveNeighbour(
  source: string,
  inserted: string | undefined,
): { readonly pattern: string; readonly inserted: string } | undefined {
  const after = AFTER.exec(source)?.[1];
  if (after !== undefined && inserted?.startsWith('$1') === true)
    return { pattern: after, inserted: inserted.slice(2) };
  const before = BEFORE.exec(source)?.[1];
  return before !== undefined && inserted?.endsWith('$1') === true
    ? { pattern: before, inserted: inserted.slice(0, -2) }
    : undefined;
}

function findInserted(scope: Scope<KnownPlace>, node: TSESTree.Node): string | undefined {
  const { known, complete } = scope.values(node);
  const [only, ...others] = known;
  if (!complete || only === undefined || others.length > 0) return undefined;
  if (only.kind === 'function') return BY_CALLBACK;
  return only.kind === 'literal' ? String(only.value) : undefined;
}

/** Chains of calls longer than this are not followed. */
const LONGEST_CHAIN = 40;

/** The replacements that come before one in the same expression, the last of them first. */
export function getEarlier(scope: Scope<KnownPlace>, { receiver }: Replacement): readonly Replacement[] {
  const earlier: Replacement[] = [];
  let node = unwrap(receiver);
  for (let steps = 0; steps < LONGEST_CHAIN && node.type === 'CallExpression'; steps += 1) {
    const one = readReplacement(scope, node);
    if (one !== undefined) earlier.push(one);
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') break;
    node = unwrap(callee.object);
  }
  return earlier;
}

/** The replacements that come after one in the same expression. */
export function getLater(scope: Scope<KnownPlace>, { call }: Replacement): readonly Replacement[] {
  const later: Replacement[] = [];
  let node: TSESTree.Node = wrapped(call);
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const member = node.parent;
    if (member?.type !== 'MemberExpression' || member.object !== node) break;
    const outer = wrapped(member).parent;
    if (outer?.type !== 'CallExpression' || unwrap(outer.callee) !== member) break;
    const one = readReplacement(scope, outer);
    if (one !== undefined) later.push(one);
    node = wrapped(outer);
  }
  return later;
}

/** Methods that hand on a text with all its characters. */
const KEEPING = new Set(['trim', 'toString', 'normalize', 'String']);

/** The replacements that a function makes; undefined where it does more than replace. */
export function getReplacements(
  scope: Scope<KnownPlace>,
  owner: FunctionNode,
): readonly Replacement[] | undefined {
  const replacements: Replacement[] = [];
  for (const node of scope.nodesIn(owner.body) ?? []) {
    if (node.type === 'NewExpression' || node.type === 'TaggedTemplateExpression') return undefined;
    if (node.type !== 'CallExpression' || findEnclosingFunction(node) !== owner) continue;
    const one = readReplacement(scope, node);
    if (one !== undefined) replacements.push(one);
    else if (!KEEPING.has(printName(node.callee).split('.').at(-1) ?? '')) return undefined;
  }
  return replacements;
}
