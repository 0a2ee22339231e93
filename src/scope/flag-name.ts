import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../ast/index.ts';
import type { Bindings } from './binding.ts';

/** Is a name or member path one of those declared, whatever it is imported as? `features.legacy` is `all.features.legacy`, too. */
export function isDeclaredFlag(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  flags: ReadonlySet<string>,
  bindings: Bindings,
): boolean {
  if (flags.size === 0) return false;
  const parts = printName(node).split('.');
  const imported = findImportedName(node, bindings);
  const path = (imported === undefined ? parts : [imported, ...parts.slice(1)]).join('.');
  return [...flags].some((flag) => path === flag || path.endsWith(`.${flag}`));
}

/** The name under which a module exports what a path begins at. */
function findImportedName(node: TSESTree.Node, bindings: Bindings): string | undefined {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  const [definition] = root.type === 'Identifier' ? (bindings.findVariable(root)?.defs ?? []) : [];
  if (definition?.node.type !== 'ImportSpecifier') return undefined;
  const { imported } = definition.node;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}
