import type { TSESTree } from '@typescript-eslint/utils';

/** The decorators of a member of a class; parsers of plain JavaScript give no list of them. */
export function getDecorators(
  node: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
): readonly TSESTree.Decorator[] {
  return (node as { readonly decorators?: readonly TSESTree.Decorator[] }).decorators ?? [];
}
