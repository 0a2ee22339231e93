import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../ast/index.ts';
import type { KnownPlace } from '../knowledge/index.ts';
import type { Scope } from '../scope/index.ts';

/**
 * Is a value bound to a constant of the file that only development reads?
 * `const STAGING = 'http://…'; const base = isDev ? STAGING : LIVE;`
 */
export function isDevelopmentConstant(
  value: TSESTree.Node,
  scope: Scope<KnownPlace>,
  isDevelopmentOnly: (node: TSESTree.Node) => boolean,
): boolean {
  let node = wrapped(value);
  while (node.parent?.type === 'BinaryExpression' || node.parent?.type === 'TemplateLiteral') {
    node = wrapped(node.parent);
  }
  const declarator = node.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== node) return false;
  const { id, parent: declaration } = declarator;
  if (id.type !== 'Identifier' || declaration.kind !== 'const') return false;
  if (declaration.parent.type === 'ExportNamedDeclaration') return false;
  const uses = scope.bindings.findVariable(id)?.references.filter((use) => use.init !== true) ?? [];
  return uses.length > 0 && uses.every((use) => isDevelopmentOnly(use.identifier as TSESTree.Node));
}
