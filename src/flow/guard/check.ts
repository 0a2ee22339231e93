import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import { findInit, findSourceName, isConstant, type Place } from '../../scope/index.ts';
import { findGiven } from '../given.ts';
import { HARMLESS } from '../kind.ts';
import { equal, harmless, numeric } from './atom.ts';
import { readElementTest, readLocalCheck } from './local-check.ts';
import { readAll, readAny } from './over-list.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import { isAlias, readOwner } from './owner.ts';
import { readAbsence } from './refused.ts';
import { isOwn } from './subject.ts';
import { readMembership, readPatternTest, readText } from './text-check.ts';

export function readCheck<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
  outcome: boolean,
  depth: number,
): Atom[] {
  const callee = unwrap(call.callee);
  const [argument] = call.arguments;
  const atoms: Atom[] = [];
  const local = reader.world.getCallees(call);
  for (const owner of local) atoms.push(...readLocalCheck(reader, owner, call, outcome, depth));
  let isKnown = false;
  for (const origin of reader.world.scope.resolve(call).list) {
    // What a function of the file returns says nothing of what it is given; what is declared of the function does.
    if (origin.kind !== 'place' || (local.length > 0 && origin.node !== call)) continue;
    isKnown = true;
    atoms.push(...readKnownCheck(reader, origin.place, call, outcome));
  }
  if (local.length > 0) return atoms;
  if (callee.type === 'MemberExpression') atoms.push(...readMethodCheck(reader, call, callee, outcome));
  // `const { hasOwn } = Object`
  if (callee.type === 'Identifier' && outcome && isAlias(reader, callee, 'hasOwn'))
    atoms.push(...readOwner(reader, argument, call.arguments[1]));
  if (
    callee.type === 'Identifier' &&
    argument !== undefined &&
    reader.world.scope.bindings.isGlobal(callee)
  ) {
    if ((callee.name === 'isNaN' && !outcome) || (callee.name === 'isFinite' && outcome)) {
      atoms.push(numeric(unconverted(argument)));
    }
  }
  const name = findSourceName(reader.world.scope.bindings, callee);
  // A second signal: only for functions nobody can look into.
  if (!isKnown && outcome && atoms.length === 0 && reader.world.flowFacts.isCheckName(name ?? '')) {
    atoms.push(...call.arguments.map((one) => harmless(one)));
  }
  return atoms;
}

/** `const id = Number(x); if (Number.isInteger(id))`: what holds for the number holds for what it was made of. */
function readConverted<P extends Place>({ world }: GuardReader<P>, argument: TSESTree.Node): Atom[] {
  const bare = unwrap(argument);
  const variable = bare.type === 'Identifier' ? world.scope.bindings.findVariable(bare) : undefined;
  const init = variable !== undefined && isConstant(variable) ? findInit(variable) : undefined;
  const made = init === undefined ? undefined : unconverted(init);
  const isMade = made !== undefined && init !== undefined && made !== unwrap(init);
  return [numeric(unconverted(argument)), ...(isMade ? [numeric(made)] : [])];
}

/** `Number(x)` is a number only if `x` spells one; `parseInt` stops at the first character that does not. */
export function unconverted(node: TSESTree.Node): TSESTree.Node {
  const bare = unwrap(node);
  if (bare.type === 'UnaryExpression' && bare.operator === '+') return bare.argument;
  if (bare.type !== 'CallExpression') return bare;
  const [argument] = bare.arguments;
  const callee = unwrap(bare.callee);
  const isNumber = callee.type === 'Identifier' && callee.name === 'Number';
  return isNumber && argument !== undefined ? argument : bare;
}

/** `isAlpha(x + '')`: what holds for the text holds for what it is of. */
function unspelled(node: TSESTree.Node): TSESTree.Node {
  const bare = unwrap(node);
  if (bare.type === 'TemplateLiteral') {
    const [hole, ...others] = bare.expressions;
    const isAlone = others.length === 0 && bare.quasis.every(({ value }) => value.raw === '');
    return isAlone && hole !== undefined ? hole : bare;
  }
  if (bare.type !== 'BinaryExpression' || bare.operator !== '+') return bare;
  return findLiteralText(bare.right) === '' ? bare.left : bare;
}

export function readKnownCheck<P extends Place>(
  reader: GuardReader<P>,
  place: P,
  call: TSESTree.Node,
  outcome: boolean,
): Atom[] {
  if (!outcome) return [];
  const atoms: Atom[] = [];
  for (const { kinds, from, to, path } of reader.world.flowFacts.getChecked(place, call)) {
    for (const { given } of findGiven(reader.world, call, from, to)) {
      if (path.length > 0) continue;
      const restrict: Atom['restrict'] = (kind, dangers) =>
        kinds === 'all' || [kind.name, ...(kind.like ?? [])].some((name) => kinds.includes(name))
          ? HARMLESS
          : dangers;
      atoms.push({ node: unspelled(given), restrict, isOfParts: true });
    }
  }
  return atoms;
}

export function readMethodCheck<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  outcome: boolean,
): Atom[] {
  const [argument, second] = call.arguments;
  const object = callee.object;
  switch (findMemberName(callee)) {
    case 'includes':
      return readMembership(reader, object, argument, outcome);
    case 'has':
      if (argument === undefined) return [];
      if (!outcome) return readAbsence(reader, object, argument);
      return isOwn(reader, object) ? [equal(argument)] : [];
    case 'hasOwnProperty':
      return outcome ? readOwner(reader, object, argument) : [];
    case 'hasOwn':
      return outcome ? readOwner(reader, argument, second) : [];
    case 'call':
      // `Object.prototype.hasOwnProperty.call(M, x)`
      return outcome && isAlias(reader, object, 'hasOwnProperty') ? readOwner(reader, argument, second) : [];
    case 'some':
      return outcome
        ? readAny(reader, object, argument, true)
        : readElementCheck(reader, object, argument, false);
    case 'every':
      return outcome
        ? readElementCheck(reader, object, argument, true)
        : readAny(reader, object, argument, false);
    case 'find':
    case 'findLast':
      return outcome ? readAny(reader, object, argument, true) : readAll(reader, object, argument, false);
    case 'startsWith':
    case 'endsWith':
      return readText(
        reader,
        object,
        argument,
        findMemberName(callee) === 'endsWith' ? 'endsWith' : 'startsWith',
        outcome,
      );
    case 'test':
    case 'exec':
      return argument === undefined ? [] : readPatternTest(reader, object, argument, outcome);
    case 'match':
      return argument === undefined ? [] : readPatternTest(reader, argument, object, outcome);
    case 'isInteger':
    case 'isSafeInteger':
    case 'isFinite':
      return outcome && argument !== undefined ? readConverted(reader, argument) : [];
    case 'isNaN':
      return !outcome && argument !== undefined ? readNumber(argument) : [];
    default:
      return [];
  }
}

/** `Number.isNaN(x)` is false of any text; `Number.isNaN(Number(x))` is false of those that spell a number. */
function readNumber(argument: TSESTree.Node): Atom[] {
  const converted = unconverted(argument);
  return converted === unwrap(argument) ? [] : [numeric(converted)];
}

/** `list.every((one) => LIST.includes(one))`: what holds for each element holds for what the list is made of. */
function readElementCheck<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  callback: TSESTree.Node | undefined,
  outcome: boolean,
): Atom[] {
  if (callback === undefined) return [];
  return [
    ...readElementTest(reader, callback, outcome).map((atom) => ({ ...atom, node: list, isOfParts: true })),
    ...readAll(reader, list, callback, outcome),
  ];
}
