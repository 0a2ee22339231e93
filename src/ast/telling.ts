import type { TSESTree } from '@typescript-eslint/utils';
import { walk, type VisitorKeys } from './walk.ts';

/** What questions about a whole file begin at: calls, functions, writes, comparisons, and loops, what values are written out as. */
const TELLING = new Set<string>([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'AssignmentPattern',
  'BinaryExpression',
  'CallExpression',
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'ImportExpression',
  'JSXOpeningElement',
  'NewExpression',
  'ObjectExpression',
  'Property',
  'PropertyDefinition',
  'SwitchCase',
  'TaggedTemplateExpression',
  'UpdateExpression',
  'VariableDeclarator',
  'WhileStatement',
]);

/** The nodes of a file that questions about the whole of it begin at, in source order, so that it is walked once for all of them. */
export function listTelling(root: TSESTree.Node, keys: VisitorKeys): readonly TSESTree.Node[] {
  const nodes: TSESTree.Node[] = [];
  walk(root, keys, (node) => {
    if (TELLING.has(node.type)) nodes.push(node);
  });
  return nodes;
}
