import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, wrapped } from '../ast/index.ts';
import { findOnlyText, type Place, type Value } from '../scope/index.ts';
import { readPattern } from './characters.ts';
import { BARE } from './danger/statement.ts';
import type { Crossing } from './edge.ts';
import {
  HARMLESS,
  isHarmlessAltogether,
  PRINTABLE,
  type Dangers,
  type Kind,
  type KindTools,
} from './kind.ts';
import { restrictProof } from './validation/restrict-proof.ts';

/** The dangers of a value before an operation, given those after it. */
export function cross<P extends Place>(
  kind: Kind,
  crossing: Crossing<P> | undefined,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  if (crossing === undefined) return dangers;
  // What a value is, it is in whatever form.
  if (crossing.kind === 'known' && crossing.proof !== undefined && kind.natures !== undefined) return dangers;
  if (crossing.kind === 'known' && crossing.proof !== undefined)
    return restrictProof(crossing.proof, kind, dangers);
  if (crossing.kind === 'number') return kind.compute?.(crossing.node, dangers, tools) ?? HARMLESS;
  if (crossing.kind === 'known' && crossing.effects.includes('digest'))
    return kind.compute?.(crossing.call, dangers, tools) ?? HARMLESS;
  if (crossing.kind === 'method') {
    if (kind.encoders?.has(crossing.name) === true) return HARMLESS;
    if (crossing.name === '.toString' && isHarmlessAlphabet(kind, crossing.call, tools)) return HARMLESS;
    const replacing = crossing.from === 'receiver' ? findReplacing(crossing.name, crossing.call) : undefined;
    if (replacing !== undefined) {
      const left = sanitize(kind, replacing, dangers, tools);
      if (left !== dangers) return left;
    }
    if (crossing.name === '.split') {
      const left = leaveParts(kind, crossing.call, dangers, tools);
      if (left !== dangers) return left;
    }
    if (MATCHING.has(crossing.name)) {
      if (isHarmlessMatch(kind, crossing.call, crossing.from, tools)) return HARMLESS;
    }
  }
  return kind.cross?.(crossing, dangers, tools) ?? dangers;
}

/** Methods that hand out what a pattern finds. */
const MATCHING = new Set(['.match', '.matchAll', '.exec']);

/** Characters of the encodings that bytes are turned into texts by. */
const ALPHABETS: ReadonlyMap<unknown, string> = new Map([
  ['hex', '0Fa'],
  ['base64url', '0Fa-_'],
  ['base64', '0Fa+/='],
]);

/** `.toString('hex')`: is the text in an encoding whose characters do no harm? */
function isHarmlessAlphabet<P extends Place>(
  kind: Kind,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  tools: KindTools<P>,
): boolean {
  const [encoding] = call.arguments;
  if (encoding === undefined) return false;
  const { known, complete } = tools.values(encoding);
  return (
    complete &&
    known.length > 0 &&
    known.every((value) => {
      const alphabet = value.kind === 'literal' ? ALPHABETS.get(value.value) : undefined;
      return alphabet?.split('').every(kind.isHarmless) === true;
    })
  );
}

/** What is taken out of a text, and what is put there. */
interface Replacing {
  readonly pattern: TSESTree.Node;
  readonly replacement: TSESTree.Node;
  readonly isAll: boolean;
}

/** `.replace(pattern, replacement)`, `.split(text).join(replacement)` */
function findReplacing(name: string, call: TSESTree.Node): Replacing | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const [pattern, second] = call.arguments;
  if (pattern === undefined) return undefined;
  if (name === '.replace' || name === '.replaceAll')
    return second && { pattern, replacement: second, isAll: name === '.replaceAll' };
  const [replacement] = name === '.split' ? (findNext(call, 'join')?.arguments ?? []) : [];
  return replacement && { pattern, replacement, isAll: true };
}

/** The call of a method on what a call gives. */
function findNext(call: TSESTree.CallExpression, method: string): TSESTree.CallExpression | undefined {
  const member = wrapped(call).parent;
  if (member?.type !== 'MemberExpression' || findMemberName(member) !== method) return undefined;
  const { parent } = wrapped(member);
  return parent?.type === 'CallExpression' ? parent : undefined;
}

/** `.split("'").map((part) => …)`: each part is written by itself, and a separator between them has its own quotes. */
function leaveParts<P extends Place>(
  kind: Kind,
  call: TSESTree.Node,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  const [separator] = call.type === 'CallExpression' ? call.arguments : [];
  if (kind.isEscape === undefined || separator === undefined || call.type !== 'CallExpression')
    return dangers;
  const text = findNext(call, 'map') && findOnlyText(tools.values(separator));
  return kind.leave?.((character) => character !== text, dangers) ?? dangers;
}

/** The dangers that a replacement leaves; none where nothing is left in the text that this kind of sink could be harmed by. */
function sanitize<P extends Place>(
  kind: Kind,
  { pattern, replacement, isAll }: Replacing,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  const [searched, ...others] = tools.values(pattern).known;
  if (searched === undefined || others.length > 0) return dangers;
  const inserted = findOnlyText(tools.values(replacement));
  const removed = findRemoved(searched, isAll);
  if (removed === undefined) return dangers;
  const clear = (isClear: boolean): Dangers => (isClear ? HARMLESS : dangers);
  if (kind.name === 'path' && removed.text === '..')
    return clear(inserted !== undefined && !inserted.includes('.'));
  const isKept = (character: string): boolean =>
    removed.text !== character && !removed.characters.has(character);
  if (inserted !== undefined && kind.leave !== undefined && isEscapeOf(kind, inserted, removed))
    return kind.leave(isKept, dangers);
  // A callback, or a text, that stands for what is removed is taken to be its escaped form.
  if (inserted !== undefined && !isEscape(inserted) && !inserted.split('').every(kind.isHarmless))
    return dangers;
  if (isHarmlessAltogether(kind, PRINTABLE.filter(isKept))) return HARMLESS;
  if (kind.name === 'sql') return clear(!isKept("'") && dangers !== BARE && isEscape(inserted ?? '\\'));
  // A backslash before a quote means nothing where literals and attributes have no escapes.
  const isLeft = (character: string): boolean =>
    isKept(character) || (inserted !== undefined && isBackslashed(inserted, character));
  if (kind.leave !== undefined) return kind.leave(isLeft, dangers);
  return clear(kind.needed.length > 0 && kind.needed.every((character) => !isKept(character)));
}

function isEscapeOf(kind: Kind, inserted: string, { text, characters }: Removed): boolean {
  const removed = text ?? (characters.size === 1 ? [...characters][0] : undefined);
  return removed !== undefined && kind.isEscape?.(inserted, removed) === true;
}

/** `''`, `\'`, `\\$&`, `&lt;`, `%20`: the removed character in a form that is read as data. */
function isEscape(text: string): boolean {
  return text === "''" || text.startsWith('\\') || /^[&%]/.test(text);
}

/** `\\'`, `\\$&`: is the character still there, behind a backslash? */
function isBackslashed(text: string, character: string): boolean {
  return text.startsWith('\\') && (text.includes(character) || /\$[&1]/.test(text));
}

interface Removed {
  readonly text: string | undefined;
  readonly characters: ReadonlySet<string>;
}

function findRemoved(searched: Value, isAll: boolean): Removed | undefined {
  if (searched.kind === 'literal') {
    const text = String(searched.value);
    return isAll ? { text, characters: new Set(text.length === 1 ? [text] : []) } : undefined;
  }
  if (searched.kind !== 'regexp' || !(isAll || searched.flags.includes('g'))) return undefined;
  const facts = readPattern(searched.pattern, searched.flags);
  if (facts === undefined) return undefined;
  if (facts.isCharacterClass) return { text: undefined, characters: facts.characters };
  return { text: facts.text, characters: new Set() };
}

/** Do the texts that a pattern finds have harmless characters only? */
function isHarmlessMatch<P extends Place>(
  kind: Kind,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  from: number | 'receiver',
  tools: KindTools<P>,
): boolean {
  const callee = unwrap(call.callee);
  const pattern =
    from === 'receiver' ? call.arguments[0] : callee.type === 'MemberExpression' ? callee.object : undefined;
  if (pattern === undefined) return false;
  const regexps = tools.values(pattern).known.filter((value) => value.kind === 'regexp');
  return (
    regexps.length > 0 &&
    regexps.every((regexp) => {
      const facts = readPattern(regexp.pattern, regexp.flags);
      return facts !== undefined && [...facts.characters].every(kind.isHarmless);
    })
  );
}
