import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';

/** One value held against another: `subject === measure`, `measure.includes(subject)`. */
export interface Side {
  readonly subject: TSESTree.Node;
  readonly measure: TSESTree.Node;
}

/** A comparison, seen from both sides, since nobody can tell which value is the one in question. */
export interface Comparison {
  readonly node: TSESTree.Node;
  readonly sides: readonly Side[];
}

const EQUALITY = new Set(['===', '!==', '==', '!=']);
/** Methods of texts, lists, sets and patterns that hold what they are called on against their argument. */
const COMPARING = new Set([
  'endsWith',
  'startsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'has',
  'test',
  'match',
  'localeCompare',
  'equals',
]);
/** Functions that hold their two arguments against each other. */
const HOLDING = new Set(['Buffer.compare', 'Object.is']);

/** Finds every comparison among the nodes of a file, in source order. Linear. */
export function collectComparisons(nodes: readonly TSESTree.Node[]): Comparison[] {
  const found: Comparison[] = [];
  for (const node of nodes) {
    const sides = findSides(node);
    if (sides !== undefined)
      found.push({ node, sides: [sides, { subject: sides.measure, measure: sides.subject }] });
  }
  return found;
}

function findSides(node: TSESTree.Node): Side | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return EQUALITY.has(node.operator) ? { subject: node.left, measure: node.right } : undefined;
    case 'SwitchCase':
      return node.test === null ? undefined : { subject: node.parent.discriminant, measure: node.test };
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const [argument, other] = node.arguments;
      if (other !== undefined && argument !== undefined && HOLDING.has(printName(callee)))
        return { subject: argument, measure: other };
      if (callee.type !== 'MemberExpression' || argument === undefined) return undefined;
      return COMPARING.has(findMemberName(callee) ?? '')
        ? { subject: callee.object, measure: argument }
        : undefined;
    }
    default:
      return undefined;
  }
}
