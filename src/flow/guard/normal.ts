import type { Place } from '../../scope/index.ts';
import type { Step } from '../edge.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { goBack } from './go-back.ts';

/** Assignments between a value and the call that it came out of. */
const DEEPEST_ORIGIN = 5;

/** Has the value been through a function that resolves `..`? */
export function isNormal<P extends Place>(
  world: World<P>,
  step: (state: State) => Step<P>,
  start: State,
): boolean {
  for (const [{ state }, goOn] of goBack(world.fuel, { state: start }, DEEPEST_ORIGIN)) {
    for (const { to, crossing } of step(state).edges) {
      if (crossing?.kind === 'known' && crossing.effects.includes('normalized')) return true;
      if (crossing === undefined) goOn({ state: to });
    }
  }
  return false;
}
