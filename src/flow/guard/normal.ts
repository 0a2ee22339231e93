import type { Place } from '../../scope/index.ts';
import type { Step } from '../edge.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/** Assignments between a value and the call that it came out of. */
const DEEPEST_ORIGIN = 5;

/** Has the value been through a function that resolves `..`? */
export function isNormal<P extends Place>(
  world: World<P>,
  step: (state: State) => Step<P>,
  start: State,
): boolean {
  const seen = new Set([start]);
  let states: State[] = [start];
  for (let depth = 0; depth <= DEEPEST_ORIGIN && states.length > 0; depth += 1) {
    const next: State[] = [];
    for (const state of states) {
      if (!world.fuel.spend()) return false;
      for (const { to, crossing } of step(state).edges) {
        if (crossing?.kind === 'known' && crossing.effects.includes('normalized')) return true;
        if (crossing !== undefined || seen.has(to)) continue;
        seen.add(to);
        next.push(to);
      }
    }
    states = next;
  }
  return false;
}
