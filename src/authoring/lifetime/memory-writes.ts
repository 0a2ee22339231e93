import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** Bytes that a call writes, from where to where; `isBound` says that it may be fewer. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly isBound?: boolean;
}

/** What a method of a buffer does with the bytes. */
export type Effect = Span | 'show' | 'harmless' | 'unknown';

const WHOLE: Span = { from: 0, to: Number.POSITIVE_INFINITY };

/** Methods that look at the bytes and hand none of them on. */
const LOOKING = new Set(['equals', 'compare', 'includes', 'indexOf', 'lastIndexOf', 'at']);
const SHOWING = new Set(['toString', 'toJSON', 'toBase64', 'toHex']);
const NUMBER = /^write(?:Big)?U?[Ii]nt(8|16|32|64)?(?:LE|BE)?$|^write(Float|Double)(?:LE|BE)$/;

/** What a call of a method does to the buffer that it is called on. */
export function readEffect(scope: Scope<KnownPlace>, call: TSESTree.CallExpression, method: string): Effect {
  const given = call.arguments;
  if (given.some(({ type }) => type === 'SpreadElement')) return 'unknown';
  if (method === 'fill') return readFill(scope, given);
  if (method === 'write') return readTextWrite(scope, given);
  if (SHOWING.has(method)) return given.length < 2 ? 'show' : 'unknown';
  if (LOOKING.has(method) || /^read(?:Big|U?Int|Float|Double)/.test(method)) return 'harmless';
  const number = NUMBER.exec(method);
  if (number === null) return 'unknown';
  const from = given[1] === undefined ? 0 : readNumber(scope, given[1]);
  const width = findWidth(scope, number, given[2]);
  return from === undefined || width === undefined ? 'unknown' : { from, to: from + width };
}

/** What an assignment to an element writes. */
export function readElementWrite(scope: Scope<KnownPlace>, member: TSESTree.MemberExpression): Effect {
  if (!member.computed || findMemberName(member) === 'length') return 'harmless';
  const from = readNumber(scope, member.property);
  return from === undefined ? 'unknown' : { from, to: from + 1 };
}

/** The one number that an expression is. */
export function readNumber(scope: Scope<KnownPlace>, node: TSESTree.Node): number | undefined {
  const { known, complete } = scope.values(node);
  const [value, ...others] = known;
  if (!complete || others.length > 0 || value?.kind !== 'literal') return undefined;
  return typeof value.value === 'number' ? value.value : undefined;
}

function findWidth(
  scope: Scope<KnownPlace>,
  [, bits, real]: RegExpExecArray,
  given: TSESTree.Node | undefined,
): number | undefined {
  if (real !== undefined) return real === 'Float' ? 4 : 8;
  if (bits !== undefined) return Number(bits) / 8;
  return given === undefined ? undefined : readNumber(scope, given);
}

/** `fill(value)`, `fill(value, encoding)`, `fill(value, from, to)` */
function readFill(scope: Scope<KnownPlace>, [, start, end]: readonly TSESTree.Node[]): Effect {
  if (start === undefined) return WHOLE;
  const from = readNumber(scope, start);
  if (from === undefined) return isText(scope, start) ? WHOLE : 'unknown';
  if (end === undefined) return { from, to: Number.POSITIVE_INFINITY };
  const to = readNumber(scope, end);
  return to === undefined ? 'unknown' : { from, to };
}

/** `write(text)`, `write(text, encoding)`, `write(text, from)`, `write(text, from, length)` */
function readTextWrite(
  scope: Scope<KnownPlace>,
  [text, start, length, encoding]: readonly TSESTree.Node[],
): Effect {
  const isPlain = start === undefined || isText(scope, start);
  const from = isPlain ? 0 : readNumber(scope, start);
  if (text === undefined || from === undefined) return 'unknown';
  const { known, complete } = scope.values(text);
  const [value, ...others] = known;
  const coding = [start, length, encoding].find((one) => one !== undefined && isText(scope, one));
  const bound = !isPlain && length !== undefined && coding !== length ? readNumber(scope, length) : undefined;
  if (!complete || others.length > 0 || value?.kind !== 'literal' || typeof value.value !== 'string')
    return { from, to: from + (bound ?? Number.POSITIVE_INFINITY), isBound: true };
  const whole = countBytes(value.value, coding && scope.values(coding).known[0]);
  return { from, to: from + Math.min(whole, bound ?? whole) };
}

function countBytes(text: string, coding: unknown): number {
  const name = typeof coding === 'object' && coding !== null && 'value' in coding ? coding.value : 'utf8';
  return typeof name === 'string' && Buffer.isEncoding(name)
    ? Buffer.byteLength(text, name)
    : Number.POSITIVE_INFINITY;
}

function isText(scope: Scope<KnownPlace>, node: TSESTree.Node): boolean {
  const { known } = scope.values(node);
  return known.some((value) => value.kind === 'literal' && typeof value.value === 'string');
}
