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
  return isOfCharacters(picked, tools) ? dangers : HARMLESS;
}

/** Names of what characters are picked from, where the file does not show it. A second signal: a number picks. */
const CHARACTERS =
  /^(?:chars?|characters?|charset|char_?set|alphabet|letters|digits|numbers|symbols|possible|hex_?digits)$/i;

/** Is what is picked from spelled out, or a text that is taken apart, or called what it is? */
function isOfCharacters<P extends Place>(picked: TSESTree.Node, tools: KindTools<P>): boolean {
  if (tools.values(picked).known.some(({ kind }) => kind === 'literal' || kind === 'array')) return true;
  const bare = unwrap(picked);
  const name =
    bare.type === 'Identifier' ? bare.name : bare.type === 'MemberExpression' ? findMemberName(bare) : '';
  return CHARACTERS.test(name ?? '');
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
  if (others.length > 0) return undefined;
  if (isLength && only?.kind === 'array') return countElements(only.node);
  if (only?.kind !== 'literal') return undefined;
  if (isLength) return typeof only.value === 'string' ? only.value.length : undefined;
  return typeof only.value === 'number' ? only.value : undefined;
}

function countElements({ elements }: TSESTree.ArrayExpression): number | undefined {
  return elements.some((element) => element?.type === 'SpreadElement') ? undefined : elements.length;
}
