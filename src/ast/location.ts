import type { TSESTree } from '@typescript-eslint/utils';

/** Is a node the other, or does it stand within it? */
export function isWithin({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= range[0] && range[1] <= outer.range[1];
}
