import type { TSESTree } from '@typescript-eslint/utils';
import type { Source } from './source.ts';

/** Imports of values from packages, and the types that come with them. */
export function getImports(source: Source): TSESTree.ImportDeclaration[] {
  return source.ast.body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.importKind !== 'type' && node.attributes.length === 0
      ? [node]
      : [],
  );
}

/** Is a node a call of `require`? */
export function isRequire(node: TSESTree.Node): node is TSESTree.CallExpression {
  return (
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
  );
}
