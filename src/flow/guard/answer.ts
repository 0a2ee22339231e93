import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import { findInit, type Place } from '../../scope/index.ts';
import { readChanged } from './flag.ts';
import type { Atom, GuardReader } from './reader.ts';
import { readTest } from './test.ts';

/** Methods that answer by nothing, or by something that counts as true. */
const FINDING = new Set(['find', 'findLast', 'match', 'exec']);

/**
 * `isListed(x) === false`, `net.isIP(x) !== 0`, `net.isIP(x) > 0`, `LIST.find(isLike) === undefined`: the answer of a call,
 * compared with one that it can give.
 */
export function readAnswer<P extends Place>(
  reader: GuardReader<P>,
  { left, right, operator }: TSESTree.BinaryExpression,
  outcome: boolean,
  depth: number,
): Atom[] {
  const answer = unwrap(left);
  if (answer.type !== 'CallExpression' && answer.type !== 'Identifier') return [];
  if (answer.type === 'Identifier') {
    const changed = readOther(reader, answer, right, operator, outcome);
    if (changed.length > 0) return changed;
  }
  const compared = readAnswerValue(unwrap(right));
  if (compared === undefined) return [];
  const { value } = compared;
  const isEqual = /^[!=]==?$/.test(operator) ? operator.startsWith('=') === outcome : undefined;
  if (isEqual === true) return readTest(reader, answer, Boolean(value), depth + 1);
  if (isEqual === undefined)
    return operator === '>' && value === 0 ? readTest(reader, answer, outcome, depth + 1) : [];
  const isOther = value == null ? isFinding(reader, answer) : typeof value === 'boolean' || value === 0;
  return isOther ? readTest(reader, answer, !value, depth + 1) : [];
}

/** `found !== null`, `hits > 0`: it is not what it was at the beginning. */
function readOther<P extends Place>(
  reader: GuardReader<P>,
  answer: TSESTree.Identifier,
  right: TSESTree.Node,
  operator: string,
  outcome: boolean,
): Atom[] {
  const isEquality = /^[!=]==?$/.test(operator);
  if (isEquality)
    return operator.startsWith('!') === outcome
      ? readChanged(reader, answer, right, operator.length === 3)
      : [];
  return operator === '>' && outcome ? readChanged(reader, answer, right, true) : [];
}

/** A constant that a call can answer by. */
function readAnswerValue(node: TSESTree.Node): { readonly value: boolean | number | null } | undefined {
  if (node.type === 'Identifier' && node.name === 'undefined') return { value: null };
  if (node.type !== 'Literal') return undefined;
  const { value } = node;
  return typeof value === 'boolean' || typeof value === 'number' || value === null ? { value } : undefined;
}

function isFinding<P extends Place>({ world }: GuardReader<P>, answer: TSESTree.Node): boolean {
  const variable = answer.type === 'Identifier' ? world.scope.bindings.findVariable(answer) : undefined;
  const call = unwrap((variable && findInit(variable)) ?? answer);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && FINDING.has(findMemberName(callee) ?? '');
}
