import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, isFunction } from '../../ast/index.ts';

/**
 * Is a hash function taken because a name asks for it that a protocol gives to a whole suite: `case 'dh-group14-sha1': return
 * exchange('sha1')`? The other side has chosen, out of what this one offers.
 */
export function isChosenBySuite(node: TSESTree.Node, hash: string): boolean {
  const spelled = getLetters(hash);
  for (let at: TSESTree.Node | null | undefined = node; at != null && !isFunction(at); at = at.parent) {
    if (at.type !== 'SwitchCase' || at.test === null) continue;
    const label = getLetters(findLiteralText(at.test) ?? '');
    return label !== spelled && label.includes(spelled);
  }
  return false;
}

function getLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
