import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { Condition } from './condition.ts';
import type { GuardReader } from './reader.ts';

/** Tests nested deeper than this say nothing. */
const DEEPEST = 8;

/** Do conditions say that the checks of the route liked the request? */
export function isAccepted<P extends Place>(
  reader: GuardReader<P>,
  conditions: readonly Condition[],
): boolean {
  return conditions.some((condition) => {
    if (condition.kind === 'call') return plays(reader, condition.call, 'accepted');
    return condition.kind === 'test' && isGood(reader, condition.test, condition.outcome, 0);
  });
}

function isGood<P extends Place>(
  reader: GuardReader<P>,
  test: TSESTree.Node,
  outcome: boolean,
  depth: number,
): boolean {
  const bare = unwrap(test);
  if (depth > DEEPEST || !reader.world.fuel.spend()) return false;
  if (bare.type === 'UnaryExpression' && bare.operator === '!')
    return isGood(reader, bare.argument, !outcome, depth + 1);
  if (bare.type === 'LogicalExpression') {
    const sides = [bare.left, bare.right].map((side) => isGood(reader, side, outcome, depth + 1));
    return bare.operator === (outcome ? '&&' : '||') ? sides.some(Boolean) : sides.every(Boolean);
  }
  if (bare.type === 'BinaryExpression') {
    if (findLiteralText(bare.right) !== '0') return false;
    const isFull = bare.operator === '>' || bare.operator.startsWith('!=');
    const isEmpty = bare.operator.startsWith('==');
    return (isFull || isEmpty) && isGood(reader, bare.left, isFull === outcome, depth + 1);
  }
  return plays(reader, bare, outcome ? 'accepted' : 'refused');
}

function plays<P extends Place>({ world }: GuardReader<P>, node: TSESTree.Node, proof: string): boolean {
  return world.scope.api(node).some((place) => world.flowFacts.getProofs(place).includes(proof));
}
