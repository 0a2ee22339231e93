import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../scope/index.ts';
import { isHeldBy } from './parameter.ts';
import { isExact, KEYS } from './path.ts';
import { takeApart } from './pattern-path.ts';
import type { Reading } from './reading.ts';
import { isOtherMember } from './variable.ts';
import { match } from './write.ts';

/**
 * What is put into a member of `keeper` after it was made, anywhere in the file: `this.parts.push(value)` in one method
 * concerns what another one makes of `this.parts`. Answers whether there is any.
 */
export function readHeld<P extends Place>(reading: Reading<P>, keeper: TSESTree.Node): boolean {
  const { world, state } = reading;
  const { steps } = state.path;
  const [name] = steps;
  if (name === undefined || !isExact(name)) return false;
  let isTold = false;
  for (const { holder, write } of [
    ...world.getIndex().getHeldWrites(name),
    ...world.getIndex().getHeldWrites(''),
  ]) {
    const rests = match(steps, write);
    if (rests.length === 0 || isOtherMember(reading, write) || !isHeldBy(reading, holder, keeper)) continue;
    isTold = true;
    for (const rest of rests) {
      const taken = takeApart(write.pattern, rest);
      if (taken.steps === undefined || (write.through[0] === KEYS && taken.steps.length > 0)) continue;
      reading.same(write.value, [...write.through, ...taken.steps], { context: undefined, isTurn: true });
    }
  }
  return isTold;
}
