import type { Place } from '../scope/index.ts';
import { cross } from './cross.ts';
import type { Crossing, Source, Step } from './edge.ts';
import type { Guards } from './guard/guards.ts';
import { HARMLESS, type Dangers, type Kind } from './kind.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** One state on the way from a sink back to a source. */
export interface Passed<P extends Place = Place> {
  readonly state: State;
  /** How what comes before, towards the source, becomes this. */
  readonly crossing: Crossing<P> | undefined;
  /** Does the way change its place between the two? */
  readonly isTurn: boolean;
}

/** What is known of the data at a sink. */
export type Verdict<P extends Place = Place> =
  /** Somebody else's data arrives; the way leads from the source to the sink. */
  | { readonly kind: 'tainted'; readonly source: Source; readonly way: readonly Passed<P>[] }
  /** Nobody else's data does, as far as the file shows, but something does that the file does not show. */
  | { readonly kind: 'unknown'; readonly way: readonly Passed<P>[] }
  | { readonly kind: 'clean' };

interface Entry<P extends Place> {
  readonly state: State;
  readonly dangers: Dangers;
  readonly next: Entry<P> | undefined;
  readonly crossing: Crossing<P> | undefined;
  readonly isTurn: boolean;
}

/** The tail of a way that is known already: from here to the source. */
interface Tail<P extends Place> {
  readonly dangers: Dangers;
  readonly source: Source;
  /** From the source to here. */
  readonly way: readonly Passed<P>[];
}

/** Answers the questions of one kind in one file, and remembers what it found on the way. */
export interface Tracer<P extends Place = Place> {
  trace(start: State): Verdict<P>;
}

/** Makes the tracer of one kind. */
export function createTracer<P extends Place>(
  world: World<P>,
  kind: Kind,
  step: (state: State) => Step<P>,
  guards: Guards,
): Tracer<P> {
  /** Dangers that are known to find no source from a state, and whether something unknown lies there. */
  const clean = new Map<State, Dangers>();
  const tails = new Map<State, Tail<P>>();
  const tools = { values: world.scope.values };

  return {
    trace(start) {
      const queue: Entry<P>[] = [
        { state: start, dangers: kind.dangers, next: undefined, crossing: undefined, isTurn: false },
      ];
      const seen = new Map<State, Dangers>();
      let unknown: Entry<P> | undefined;
      // The queue grows while it is worked off: the nearest source is found first.
      for (const entry of queue) {
        const { state } = entry;
        if (isCovered(clean, state, entry.dangers) || isCovered(seen, state, entry.dangers)) continue;
        const tail = tails.get(state);
        if (tail !== undefined && (tail.dangers & ~entry.dangers) === 0) {
          return { kind: 'tainted', source: tail.source, way: [...tail.way, ...getWay(entry).slice(1)] };
        }
        seen.set(state, (seen.get(state) ?? 0) | entry.dangers);
        if (!world.fuel.spend()) return { kind: 'unknown', way: getWay(entry) };
        const dangers = guards.restrict(state, kind, entry.dangers);
        if (dangers === HARMLESS) continue;
        const found = step(state);
        if (found.places.some((place) => world.flowFacts.isCleared(place, kind.name, state.node))) continue;
        if (found.source !== undefined) return remember(entry, found.source);
        if (found.isUnknown) unknown ??= entry;
        for (const { to, crossing, isTurn } of found.edges) {
          const left = cross(kind, crossing, dangers, tools);
          if (left !== HARMLESS) queue.push({ state: to, dangers: left, next: entry, crossing, isTurn });
        }
      }
      if (unknown !== undefined) return { kind: 'unknown', way: getWay(unknown) };
      if (!world.fuel.isSpent) {
        for (const [state, dangers] of seen) clean.set(state, (clean.get(state) ?? 0) | dangers);
      }
      return { kind: 'clean' };
    },
  };

  function remember(last: Entry<P>, source: Source): Verdict<P> {
    const way = getWay(last);
    let entry: Entry<P> | undefined = last;
    for (let length = 1; entry !== undefined; length += 1) {
      if (!tails.has(entry.state)) {
        tails.set(entry.state, { dangers: entry.dangers, source, way: way.slice(0, length) });
      }
      entry = entry.next;
    }
    return { kind: 'tainted', source, way };
  }
}

function isCovered(known: ReadonlyMap<State, Dangers>, state: State, dangers: Dangers): boolean {
  return (dangers & ~(known.get(state) ?? 0)) === 0;
}

/** From the source side to the sink. */
function getWay<P extends Place>(last: Entry<P>): Passed<P>[] {
  const way: Passed<P>[] = [];
  for (let entry: Entry<P> | undefined = last; entry !== undefined; entry = entry.next) {
    const { state, crossing, isTurn } = entry;
    way.push({ state, crossing, isTurn });
  }
  return way;
}
