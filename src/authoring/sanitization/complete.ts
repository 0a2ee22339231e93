import type { TSESTree } from '@typescript-eslint/utils';
import type { Edit } from '../repair.ts';
import type { Incomplete } from './use.ts';

/** Writes a replacement so that it leaves nothing undone; undefined where that takes more than an edit. */
export function completeReplacement(
  { flaw, replacement }: Incomplete,
  getText: (node: TSESTree.Node) => string,
): Edit | undefined {
  const { method, pattern, receiver, characters } = replacement;
  if (flaw.kind === 'first-only') {
    // A longer text that is taken out everywhere can be one again.
    if (characters.size === 0) return undefined;
    if (pattern.type === 'Literal' && 'regex' in pattern)
      return (fixer) => [fixer.insertTextAfter(pattern, 'g')];
    const isText = pattern.type === 'Literal' && method.type === 'Identifier';
    return isText ? (fixer) => [fixer.replaceText(method, 'replaceAll')] : undefined;
  }
  if (flaw.kind !== 'escape-forgotten' || getText(receiver).includes('\n')) return undefined;
  return (fixer) => [fixer.insertTextAfter(receiver, String.raw`.replaceAll('\\', '\\\\')`)];
}
