import type { TSESTree } from '@typescript-eslint/utils';
import type { Given } from '../call-rule.ts';
import { findRandomBytes, findStretch, isWrittenBytes } from '../digest/material.ts';

/** What is wrong with how a salt is made: it is always the same, or has too few bytes. */
export function findSaltFlaw(
  node: TSESTree.Node,
  given: Pick<Given, 'scope' | 'getSites' | 'readAt'>,
  least: number,
): { readonly bytes: number | 'constant'; readonly least: number } | undefined {
  if (isWrittenBytes(node, given) || findStretch(node, given) !== undefined)
    return { bytes: 'constant', least };
  const bytes = findRandomBytes(node, given);
  return bytes === undefined || bytes >= least ? undefined : { bytes, least };
}
