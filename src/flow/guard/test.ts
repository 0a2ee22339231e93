import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { readAnswer } from './answer.ts';
import { either, equal, harmless, numeric, inherited, textual } from './atom.ts';
import { readBound } from './bound.ts';
import { findCharacterRead } from './character.ts';
import { readCheck, readKnownCheck } from './check.ts';
import { readFixedPoint } from './fixed-point.ts';
import { readFlag } from './flag.ts';
import { readAll, readAny } from './over-list.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import { readConstant, readDifference, readNoMember } from './refused.ts';
import { isOwn } from './subject.ts';
import { readMembership, readPatternTest, readText, withoutSeconds } from './text-check.ts';
import { readValidationComparison, readValidationTest } from './validation.ts';

/** Tests nested deeper than this say nothing. */
const DEEPEST_TEST = 24;
/** Values of these types hold no text. */
const TYPES_WITHOUT_TEXT = new Set(['number', 'boolean', 'bigint', 'undefined']);

export function readTest<P extends Place>(
  reader: GuardReader<P>,
  test: TSESTree.Node,
  outcome: boolean,
  depth: number,
): Atom[] {
  const bare = unwrap(test);
  if (depth > DEEPEST_TEST || !reader.world.fuel.spend()) return [];
  switch (bare.type) {
    case 'UnaryExpression':
      if (bare.operator === '!') return readTest(reader, bare.argument, !outcome, depth + 1);
      return bare.operator === '~' ? readFound(reader, unwrap(bare.argument), outcome) : [];
    case 'LogicalExpression': {
      const left = readTest(reader, bare.left, outcome, depth + 1);
      const right = readTest(reader, bare.right, outcome, depth + 1);
      const isSureOfBoth = bare.operator === (outcome ? '&&' : '||');
      if (isSureOfBoth) return [...left, ...right];
      const named = outcome ? [] : readConstructor(bare, left);
      if (named.length > 0) return named;
      return either(
        reader,
        [...left, ...readAbsent(reader, bare.left, outcome)],
        [...right, ...readAbsent(reader, bare.right, outcome)],
      );
    }
    case 'BinaryExpression':
      return [
        ...readComparison(reader, bare, outcome),
        ...readAnswer(reader, bare, outcome, depth),
        ...readBound(reader, bare, outcome),
        ...readValidationComparison(reader, bare, outcome),
      ];
    case 'CallExpression':
      return [...readCheck(reader, bare, outcome, depth), ...readValidationTest(reader, bare, outcome)];
    case 'MemberExpression':
      return [
        ...readResult(reader, bare, outcome),
        ...readLookup(reader, bare, outcome),
        ...readValidationTest(reader, bare, outcome),
      ];
    case 'Identifier':
      return [...readFlag(reader, bare, outcome, depth), ...readValidationTest(reader, bare, outcome)];
    default:
      return [];
  }
}

/**
 * `if (key === 'constructor' && typeof object[key] === 'function') continue;`: a member of that name that is no function
 * leads to no prototype, so that the name counts as refused.
 */
function readConstructor({ left, right }: TSESTree.LogicalExpression, atoms: readonly Atom[]): Atom[] {
  const [named, asked] = [unwrap(left), unwrap(right)];
  if (named.type !== 'BinaryExpression' || asked.type !== 'BinaryExpression') return [];
  const isNamed = [named.left, named.right].some((side) => findLiteralText(side) === 'constructor');
  const type = unwrap(asked.left);
  const isFunction = findLiteralText(asked.right) === 'function' && asked.operator.startsWith('==');
  if (!isNamed || !isFunction || type.type !== 'UnaryExpression' || type.operator !== 'typeof') return [];
  const picked = unwrap(type.argument);
  const isPicked = picked.type === 'MemberExpression' && picked.computed;
  if (!isPicked) return [];
  return atoms.map((atom) => ({
    ...atom,
    restrict: (kind, dangers, ...rest) =>
      kind.refuse === undefined ? dangers : atom.restrict(kind, dangers, ...rest),
  }));
}

/** `if (x && !isSafe(x)) throw …`, `if (x !== undefined && …)`: what is nothing, or an empty text, does no harm. */
export function readAbsent<P extends Place>(
  reader: GuardReader<P>,
  test: TSESTree.Node,
  outcome: boolean,
): Atom[] {
  const asked = findAbsent(test, outcome);
  return asked === undefined || isLenient(reader, asked) ? [] : [harmless(asked)];
}

/** What is nothing where a test comes to `outcome`. */
function findAbsent(test: TSESTree.Node, outcome: boolean): TSESTree.Node | undefined {
  const bare = unwrap(test);
  if (bare.type === 'BinaryExpression') {
    const isEqual = bare.operator.startsWith('==') ? outcome : bare.operator.startsWith('!=') && !outcome;
    return isEqual && isNothing(bare.right) ? unwrap(bare.left) : undefined;
  }
  const isNegated = bare.type === 'UnaryExpression' && bare.operator === '!';
  const asked = isNegated ? unwrap(bare.argument) : bare;
  const isAbsent = outcome === isNegated;
  return isAbsent && (asked.type === 'Identifier' || asked.type === 'MemberExpression') ? asked : undefined;
}

/** `url.parse('//evil.example').host`: nothing, though the text that it is part of leads somewhere. */
function isLenient<P extends Place>(
  { world: { scope, flowFacts } }: GuardReader<P>,
  node: TSESTree.Node,
): boolean {
  return scope
    .resolve(node)
    .list.some(
      (origin) =>
        origin.kind === 'place' &&
        flowFacts.getProofsAt(origin.place, unwrap(origin.node)).includes('lenient'),
    );
}

function isNothing(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Literal'
    ? bare.value === null
    : bare.type === 'Identifier' && bare.name === 'undefined';
}

/** `if (!table[x]) return`, `table[x] !== undefined`: what something is found under in a table of the program's own is one of its names. */
function readLookup<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node, isFound: boolean): Atom[] {
  const bare = unwrap(node);
  if (!isFound || bare.type !== 'MemberExpression' || !bare.computed) return [];
  return isOwn(reader, bare.object) ? [inherited(bare.property)] : [];
}

/** `schema.safeParse(x).success`, `result.success` */
export function readResult<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.MemberExpression,
  outcome: boolean,
): Atom[] {
  const atoms: Atom[] = [];
  for (const origin of reader.world.scope.resolve(node).list) {
    if (origin.kind === 'place')
      atoms.push(...readKnownCheck(reader, origin.place, unwrap(origin.node), outcome));
  }
  return atoms;
}

export function readComparison<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.BinaryExpression,
  outcome: boolean,
): Atom[] {
  const { left, right, operator } = node;
  if (operator === 'in') {
    if (left.type === 'PrivateIdentifier') return [];
    if (!outcome) return readNoMember(left);
    return isOwn(reader, right) ? [inherited(left)] : [];
  }
  const isEquality = operator === '===' || operator === '==';
  const isInequality = operator === '!==' || operator === '!=';
  const position = readPosition(reader, node, outcome);
  if (position !== undefined) return position;
  const first =
    isEquality || isInequality ? readFirst(reader, left, right, isEquality === outcome) : undefined;
  if (first !== undefined) return first;
  const isSame = (isEquality && outcome) || (isInequality && !outcome);
  if (!isSame && (isEquality || isInequality) && isNothing(right)) {
    const found = readLookup(reader, left, true);
    if (found.length > 0) return found;
  }
  const kindOf =
    isEquality || isInequality
      ? (readTypeof(left, right, isSame) ?? readTypeof(right, left, isSame))
      : undefined;
  if (kindOf !== undefined) return kindOf;
  if (!isSame) return isEquality || isInequality ? readDifference(reader, left, right) : [];
  const atoms: Atom[] = readFixedPoint(reader, left, right);
  if (isComparable(right) && isOwn(reader, right)) atoms.push(equal(left, readConstant(reader, right)));
  if (isComparable(left) && isOwn(reader, left)) atoms.push(equal(right, readConstant(reader, left)));
  return atoms;
}

/** `text[0] === "-"`, `text.charAt(0) !== "-"`: how the text begins; `text[1] !== "/"`: what does not follow a slash. */
function readFirst<P extends Place>(
  reader: GuardReader<P>,
  left: TSESTree.Node,
  right: TSESTree.Node,
  isSame: boolean,
): Atom[] | undefined {
  const text = findLiteralText(right);
  const read = text?.length === 1 ? findCharacterRead(left) : undefined;
  if (text === undefined || read === undefined) return undefined;
  if (read.index === 0) return readText(reader, read.text, right, 'startsWith', isSame);
  if (read.index !== 1 || isSame) return undefined;
  const restrict: Atom['restrict'] = (kind, dangers, member, isNormalized) =>
    withoutSeconds(kind, dangers, { outcome: false, member, isNormalized }, [text]);
  return [{ node: read.text, restrict, isOfParts: true }];
}

/** Being `undefined` or `null` says nothing that helps; being equal to anything else that is not the user's does. */
export function isComparable(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Literal') return bare.value !== null;
  return !(bare.type === 'Identifier' && bare.name === 'undefined') && bare.type !== 'UnaryExpression';
}

/** `typeof x === 'string'` */
export function readTypeof(side: TSESTree.Node, other: TSESTree.Node, isSame: boolean): Atom[] | undefined {
  const bare = unwrap(side);
  if (bare.type !== 'UnaryExpression' || bare.operator !== 'typeof') return undefined;
  const type = findLiteralText(other) ?? '';
  if (isSame && type === 'number') return [numeric(bare.argument)];
  if (isSame && TYPES_WITHOUT_TEXT.has(type)) return [harmless(bare.argument)];
  // A text, or no object: nothing is in it.
  if (isSame ? type !== 'string' : type !== 'object') return [];
  return [textual(bare.argument)];
}

/** `list.indexOf(x) !== -1`, `text.indexOf('..') === -1`, `list.indexOf(x) >= 0`, `text.search(/^a/) === 0` */
export function readPosition<P extends Place>(
  reader: GuardReader<P>,
  { left, right, operator }: TSESTree.BinaryExpression,
  outcome: boolean,
): Atom[] | undefined {
  const call = unwrap(left);
  const searched = findSearched(call);
  if (searched === undefined) return undefined;
  const [bound] = reader.world.scope.values(right).known;
  const value = bound?.kind === 'literal' ? bound.value : undefined;
  if (value === 0 && (operator.startsWith('==') || operator.startsWith('!='))) {
    if (operator.startsWith('==') !== outcome) return [];
    return searched.name !== 'indexOf'
      ? readFound(reader, call, true)
      : readText(reader, searched.object, searched.argument, 'startsWith', true);
  }
  let isFound: boolean | undefined;
  if (value === -1)
    isFound =
      operator.startsWith('!') || operator === '>' ? true : operator.startsWith('=') ? false : undefined;
  if (value === 0 && (operator === '>=' || operator === '<')) isFound = operator === '>=';
  return isFound === undefined ? [] : readFound(reader, call, isFound === outcome);
}

/** What it says that a call has found a place, or none. */
function readFound<P extends Place>(reader: GuardReader<P>, call: TSESTree.Node, isFound: boolean): Atom[] {
  const searched = findSearched(call);
  if (searched === undefined) return [];
  const { name, object, argument } = searched;
  if (name === 'indexOf') return readMembership(reader, object, argument, isFound);
  if (name === 'findIndex') return (isFound ? readAny : readAll)(reader, object, argument, isFound);
  return argument === undefined ? [] : readPatternTest(reader, argument, object, isFound);
}

/** `object.indexOf(argument)`, `object.search(argument)` */
function findSearched(call: TSESTree.Node) {
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  if (name !== 'indexOf' && name !== 'search' && name !== 'findIndex') return undefined;
  return { name, object: callee.object, argument: call.arguments[0] } as const;
}
