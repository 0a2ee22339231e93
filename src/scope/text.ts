import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from './facts.ts';
import type { Literal, Primitive, Text, Value, Values } from './value.ts';

/** More alternatives than this are not told apart: the product of several conditionals grows fast. */
export const MOST_ALTERNATIVES = 16;
/** Beyond this many known and unknown parts, or characters, the rest of a text is not known. */
const MOST_PARTS = 32;
const LONGEST = 20_000;

/** No value is known. */
export const NOTHING: Values<never> = { known: [], complete: false };

/** Exactly this value. */
export function just<P extends Place>(value: Value<P>): Values<P> {
  return { known: [value], complete: true };
}

/** The value known whole that an expression is, where nothing else can be it. */
export function findOnlyLiteral({ known, complete }: Values): Literal | undefined {
  const [only, ...others] = known;
  return complete && others.length === 0 && only?.kind === 'literal' ? only : undefined;
}

/** The same as a text. */
export function findOnlyText(values: Values): string | undefined {
  const only = findOnlyLiteral(values);
  return only && String(only.value);
}

/** A value known whole. */
export function literal(value: Primitive, node: TSESTree.Node, head: TSESTree.Node = node): Literal {
  return { kind: 'literal', value, node, head };
}

/** At most as many values as are told apart. */
export function bounded<P extends Place>({ known, complete }: Values<P>): Values<P> {
  if (known.length <= MOST_ALTERNATIVES) return { known, complete };
  return { known: known.slice(0, MOST_ALTERNATIVES), complete: false };
}

/** Every value that one of the left and one of the right give together; undefined when there are too many. */
export function combine<L, R, V>(
  lefts: readonly L[],
  rights: readonly R[],
  make: (left: L, right: R) => V,
): V[] | undefined {
  if (lefts.length * rights.length > MOST_ALTERNATIVES) return undefined;
  return lefts.flatMap((left) => rights.map((right) => make(left, right)));
}

/** What `left + right` can be: sums of numbers, else texts in which what is not known is a hole. */
export function add<P extends Place>(left: Values<P>, right: Values<P>, node: TSESTree.Node): Values<P> {
  const lefts = alternatives(left, node);
  const rights = alternatives(right, node);
  const sums =
    combine(lefts, rights, (one, other) => addOne(one, other, node)) ??
    lefts.map((one) => addOne(one, hole(node), node));
  const known = sums.filter(isTelling);
  return { known, complete: known.length === sums.length };
}

/** What the values are as texts. */
export function toTexts<P extends Place>(values: Values<P>, node: TSESTree.Node): Values<P> {
  return add(just<P>(literal('', node)), values, node);
}

function addOne(left: Literal | Text, right: Literal | Text, node: TSESTree.Node): Literal | Text {
  const isText = [left, right].some((side) =>
    side.kind === 'text' ? isTelling(side) : typeof side.value === 'string',
  );
  if (isText) return join(left, right, node);
  if (left.kind !== 'literal' || right.kind !== 'literal') return hole(node);
  if (typeof left.value !== 'number' || typeof right.value !== 'number') return hole(node);
  return literal(left.value + right.value, node);
}

/** Is anything of the text known? */
function isTelling(value: Literal | Text): boolean {
  return value.kind === 'literal' || value.parts.some((part) => part !== undefined && part !== '');
}

function hole(node: TSESTree.Node): Text {
  return { kind: 'text', parts: [undefined], node, head: node };
}

function alternatives(values: Values, node: TSESTree.Node): (Literal | Text)[] {
  const known: (Literal | Text)[] = [];
  let isOpen = !values.complete;
  for (const value of values.known) {
    if (value.kind === 'literal' || value.kind === 'text') known.push(value);
    else isOpen = true;
  }
  return isOpen || known.length === 0 ? [...known, hole(node)] : known;
}

function join(left: Literal | Text, right: Literal | Text, node: TSESTree.Node): Literal | Text {
  const before = partsOf(left);
  const after = partsOf(right);
  const isEmpty = before.length === 1 && before[0] === '';
  const head = isEmpty ? right.head : left.head;
  const parts: (string | undefined)[] = isEmpty ? [] : [...before];
  for (const part of after) {
    const last = parts.at(-1);
    const isFull = parts.length >= MOST_PARTS || (last?.length ?? 0) + (part?.length ?? 0) > LONGEST;
    const next = isFull ? undefined : part;
    if (parts.length > 0 && last !== undefined && next !== undefined) parts[parts.length - 1] = last + next;
    else if (parts.length === 0 || last !== undefined || next !== undefined) parts.push(next);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? literal(only, node, head)
    : { kind: 'text', parts, node, head };
}

function partsOf(value: Literal | Text): readonly (string | undefined)[] {
  return value.kind === 'text' ? value.parts : [String(value.value)];
}

/** The whole text of a value; undefined when it is not a text or not known whole. */
export function findText(value: Value): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** Changes the values known whole; any other is not known afterwards. */
export function mapLiterals<P extends Place>(
  values: Values<P>,
  change: (value: Primitive) => { value: Primitive } | undefined,
  node: TSESTree.Node,
): Values<P> {
  const known: Value<P>[] = [];
  let { complete } = values;
  for (const value of values.known) {
    const changed = value.kind === 'literal' ? change(value.value) : undefined;
    if (changed === undefined) complete = false;
    else known.push(literal(changed.value, node));
  }
  return { known, complete };
}
