import type { TSESTree } from '@typescript-eslint/utils';

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

/** What texts are written in. */
const TEXTS = new Set<string>(['JSXText', 'Literal', 'TemplateLiteral']);

/** The nodes of a file that questions about the whole of it begin at, in source order, so that it is walked once for all of them. */
export interface FileNodes {
  readonly telling: readonly TSESTree.Node[];
  readonly texts: readonly TSESTree.Node[];
}

/** Finds the nodes of a file that questions begin at. `walk` calls back for each node of it. */
export function listNodes(walk: (visit: (node: TSESTree.Node) => void) => void): FileNodes {
  const telling: TSESTree.Node[] = [];
  const texts: TSESTree.Node[] = [];
  walk((node) => {
    if (TELLING.has(node.type) || isTakingAway(node)) telling.push(node);
    else if (TEXTS.has(node.type)) texts.push(node);
  });
  return { telling, texts };
}

function isTakingAway(node: TSESTree.Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === 'delete';
}
