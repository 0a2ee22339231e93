import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** Are two names, members, constants, or sums of them spelled the same? */
export function isSpelledAlike(left: TSESTree.Node, right: TSESTree.Node): boolean {
  const [one, other] = [unwrap(left), unwrap(right)];
  if (one.type === 'MemberExpression' && other.type === 'MemberExpression')
    return isSpelledAlike(one.object, other.object) && isSpelledAlike(one.property, other.property);
  if (one.type === 'Literal' && other.type === 'Literal') return one.value === other.value;
  if (one.type === 'BinaryExpression' && other.type === 'BinaryExpression')
    return (
      one.operator === other.operator &&
      isSpelledAlike(one.left, other.left) &&
      isSpelledAlike(one.right, other.right)
    );
  if (one.type === 'ThisExpression') return other.type === 'ThisExpression';
  return one.type === 'Identifier' && other.type === 'Identifier' && one.name === other.name;
}
