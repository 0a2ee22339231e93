import type { TSESTree } from '@typescript-eslint/utils';
import { component, type Place } from '../scope/index.ts';
import type { World } from './world.ts';

/** What rows prove of an argument of a call, by their names, where their conditions hold. */
export function getArgumentProofs<P extends Place>(
  { scope, facts, flowFacts }: World<P>,
  call: TSESTree.CallExpression,
  index: number,
): readonly string[] {
  return scope.api(call.callee).flatMap((place) => {
    const at = facts.step(place, component.argument(index));
    return at === undefined ? [] : flowFacts.getProofsAt(at, call);
  });
}
