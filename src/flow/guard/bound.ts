import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS } from '../kind.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import { isOwn } from './subject.ts';

/** Operators by which the left side is known to be no larger than the right. */
const BELOW = new Set(['<', '<=']);
const ABOVE = new Set(['>', '>=']);

/** `n <= MOST`, `text.length < 100`: an upper bound of a number, or of a length, that is not the user's. */
export function readBound<P extends Place>(
  reader: GuardReader<P>,
  { left, right, operator }: TSESTree.BinaryExpression,
  outcome: boolean,
): Atom[] {
  const isLeftSmall = BELOW.has(operator) ? outcome : ABOVE.has(operator) ? !outcome : undefined;
  if (isLeftSmall === undefined) return [];
  const [small, large] = isLeftSmall ? [left, right] : [right, left];
  if (small.type === 'PrivateIdentifier' || !isOwn(reader, large)) return [];
  return readBounded(small);
}

/** What is found out of a value that is no larger than something of the program's. */
export function readBounded(small: TSESTree.Node): Atom[] {
  const bare = unwrap(small);
  const isLength = bare.type === 'MemberExpression' && findMemberName(bare) === 'length';
  return [
    {
      node: isLength ? bare.object : bare,
      isOfParts: true,
      restrict: (kind, dangers) =>
        kind.bounded === 'both' || kind.bounded === (isLength ? 'length' : 'number') ? HARMLESS : dangers,
    },
  ];
}
