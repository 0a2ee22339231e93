import type { TSESTree } from '@typescript-eslint/utils';

/** Is it a place where a module is loaded or bound to a name: an import, a `require`, a declaration that holds one? */
export function isLoading(node: TSESTree.Node): boolean {
  return (
    node.type.startsWith('Import') ||
    node.type === 'TSImportEqualsDeclaration' ||
    node.type === 'VariableDeclarator' ||
    (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require')
  );
}
