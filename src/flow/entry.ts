import type { Place } from '../scope/index.ts';
import type { Crossing } from './edge.ts';
import type { Dangers } from './kind.ts';
import type { State } from './state.ts';

/** One state on the way from a source to a sink. */
export interface Passed<P extends Place = Place> {
  readonly state: State;
  /** How it becomes what comes after it; undefined where it is the very value, and at the sink. */
  readonly crossing: Crossing<P> | undefined;
  /** Does the way change its place between this and what comes after? */
  readonly isTurn: boolean;
}

/** A state that a search has come to, with the way that it came. */
export interface Entry<P extends Place> {
  readonly state: State;
  readonly dangers: Dangers;
  readonly next: Entry<P> | undefined;
  readonly crossing: Crossing<P> | undefined;
  readonly isTurn: boolean;
  /** The member of an object literal that it is given to. */
  readonly member: string | undefined;
}

/** From the last state found to the sink. */
export function getWay<P extends Place>(last: Entry<P>): Passed<P>[] {
  const way: Passed<P>[] = [];
  for (let entry: Entry<P> | undefined = last; entry !== undefined; entry = entry.next) {
    const { state, crossing, isTurn } = entry;
    way.push({ state, crossing, isTurn });
  }
  return way;
}
