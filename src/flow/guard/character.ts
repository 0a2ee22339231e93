import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';

/** One character of a text, and where it stands. */
export interface CharacterRead {
  readonly text: TSESTree.Expression;
  readonly index: number;
}

const READING = new Set(['charAt', 'at']);

/** `text[0]`, `text.charAt(1)`, `text.at(0)`: undefined of anything else, and of a place that is worked out. */
export function findCharacterRead(node: TSESTree.Node): CharacterRead | undefined {
  const bare = unwrap(node);
  const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : bare;
  if (callee.type !== 'MemberExpression') return undefined;
  const isRead = bare === callee ? callee.computed : READING.has(findMemberName(callee) ?? '');
  const position = bare.type === 'CallExpression' ? bare.arguments[0] : callee.property;
  const index = isRead && position !== undefined ? unwrap(position) : undefined;
  return index?.type === 'Literal' && typeof index.value === 'number'
    ? { text: callee.object, index: index.value }
    : undefined;
}
