import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText } from './member.ts';
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

/** What a call of `require` loads, where it is spelled out. */
export function findRequired(call: TSESTree.CallExpression): string | undefined {
  const [specifier] = call.arguments;
  return isRequire(unwrap(call.callee)) && specifier !== undefined ? findLiteralText(specifier) : undefined;
}

function isRequire(callee: TSESTree.Node): boolean {
  return callee.type === 'Identifier' && callee.name === 'require';
}

const ASSET = /\?raw\b|^-?!{0,2}raw-loader!|\.(?:svg|html?|md|txt|css|glsl)(?:\?.*)?$/;

/** Does a specifier lead to a file that holds no code, or is loaded as a text: `./logo.svg?raw`, `!!raw-loader!./icon.svg`? */
export function isAsset(specifier: string): boolean {
  return ASSET.test(specifier);
}
