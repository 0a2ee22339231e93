import type { Fuel } from '../../scope/index.ts';
import type { State } from '../state.ts';

/** A state on the way back from a value, with what is known of the way. */
interface Passing {
  readonly state: State;
}

/**
 * Goes back from a value to what it was made of, the nearest first, each state once and none further away than `deepest`
 * steps. Whoever looks at one says where to go on. Without fuel the way ends.
 */
export function* goBack<T extends Passing>(
  fuel: Fuel,
  start: T,
  deepest: number,
): Generator<readonly [passing: T, goOn: (next: T) => void]> {
  const seen = new Set<State>();
  let level = [start];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    const next: T[] = [];
    for (const passing of level) {
      if (seen.has(passing.state)) continue;
      if (!fuel.spend()) return;
      seen.add(passing.state);
      yield [passing, (one) => void next.push(one)];
    }
    level = next;
  }
}
