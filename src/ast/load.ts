import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** Is it a place where a module is loaded or bound to a name: an import, a `require`, a declaration that holds one? */
export function isLoading(node: TSESTree.Node): boolean {
  return (
    node.type.startsWith('Import') ||
    node.type === 'TSImportEqualsDeclaration' ||
    node.type === 'VariableDeclarator' ||
    (node.type === 'CallExpression' && isRequire(unwrap(node.callee)))
  );
}

function isRequire(callee: TSESTree.Node): boolean {
  return callee.type === 'Identifier' && callee.name === 'require';
}
