import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS, type Dangers, type KindTools } from '../kind.ts';

/** Some of what is made of them turns up more often than the rest. */
export const BIASED: Dangers = 2;

/** As many values as a byte has. */
const BYTE = 256;

/**
 * Whoever can guess a value can guess what is worked out of it. What is picked by it from a list that the file does not show
 * can be anything: one of several secrets, too.
 */
export function computeGuess<P extends Place>(
  node: TSESTree.Node,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  const picked = findPicked(node);
  if (picked === undefined) return dangers;
  return tools.values(picked).known.some(({ kind }) => kind === 'literal' || kind === 'array')
    ? dangers
    : HARMLESS;
}

/** The remainder of a byte is even only where it divides the number of its values. */
export function computeBias<P extends Place>(
  node: TSESTree.Node,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  if (node.type === 'BinaryExpression' && node.operator === '%') {
    const divisor = findNumber(node.right, tools);
    if (divisor === undefined || divisor < 2 || divisor > BYTE) return HARMLESS;
    return BYTE % divisor === 0 ? HARMLESS : dangers | BIASED;
  }
  return findPicked(node) === undefined ? HARMLESS : dangers;
}

/** The text or list that a number picks from. */
function findPicked(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'MemberExpression') return node.object;
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  const isPicking = callee?.type === 'MemberExpression' && PICKING.has(findMemberName(callee) ?? '');
  return isPicking ? callee.object : undefined;
}

const PICKING = new Set(['at', 'charAt', 'substr', 'substring']);

function findNumber<P extends Place>(node: TSESTree.Node, tools: KindTools<P>): number | undefined {
  const bare = unwrap(node);
  const isLength = bare.type === 'MemberExpression' && findMemberName(bare) === 'length';
  const [only, ...others] = tools.values(isLength ? bare.object : bare).known;
  if (only?.kind !== 'literal' || others.length > 0) return undefined;
  if (isLength) return typeof only.value === 'string' ? only.value.length : undefined;
  return typeof only.value === 'number' ? only.value : undefined;
}
