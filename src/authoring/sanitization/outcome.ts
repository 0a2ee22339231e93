import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../../ast/index.ts';

/** Is a call, such as one of `indexOf`, compared with a number: `=== 0`? */
export function isHeldAgainst(call: TSESTree.Node, number: number): boolean {
  const node = wrapped(call);
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return false;
  return readNumber(parent.left === node ? parent.right : parent.left) === number;
}

/** The number that is written, with its sign. */
export function readNumber(written: TSESTree.Node): number | undefined {
  const node = unwrap(written);
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : undefined;
  if (node.type !== 'UnaryExpression' || node.operator !== '-') return undefined;
  const number = readNumber(node.argument);
  return number === undefined ? undefined : -number;
}

/**
 * Does the test keep out what it finds: `if (url.includes('ads.example.com')) throw …`? A list of those that are refused is
 * the wider, the less exact it is.
 */
export function isExcluding(check: TSESTree.Node): boolean {
  let node = wrapped(check);
  for (let parent = node.parent; parent != null; parent = node.parent) {
    if (parent.type === 'IfStatement') return parent.test === node && throws(parent.consequent);
    if (parent.type === 'BinaryExpression') {
      if (isHeldAgainst(node, -1) && parent.operator.startsWith('=')) return false;
      if (parent.operator === '<') return false;
    } else if (parent.type !== 'LogicalExpression') return false;
    node = wrapped(parent);
  }
  return false;
}

function throws(statement: TSESTree.Statement): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ThrowStatement';
}
