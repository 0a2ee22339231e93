import type { FunctionNode } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Reading } from './reading.ts';
import type { CallNode } from './state.ts';

/** Asks for a part of what a function is given as its first argument. */
export type Passing<P extends Place> = (reading: Reading<P>, steps: readonly string[]) => void;

/**
 * What a call of a package passes to functions of the file that it does not name itself: `schema.parse(body)` passes the
 * text of a field to the function that the field's schema transforms it by.
 */
export interface Passings<P extends Place> {
  add(call: CallNode, owner: FunctionNode, passing: Passing<P>): void;
  find(call: CallNode, owner: FunctionNode): readonly Passing<P>[];
}

/** Nobody writes a schema with as many functions in one. */
const MOST_PASSINGS = 16;

/** Makes an empty table. */
export function createPassings<P extends Place>(): Passings<P> {
  const known = new Map<CallNode, Map<FunctionNode, Passing<P>[]>>();
  return {
    add(call, owner, passing) {
      let owners = known.get(call);
      if (owners === undefined) known.set(call, (owners = new Map<FunctionNode, Passing<P>[]>()));
      const list = owners.get(owner);
      if (list === undefined) owners.set(owner, [passing]);
      else if (list.length < MOST_PASSINGS) list.push(passing);
    },
    find: (call, owner) => known.get(call)?.get(owner) ?? [],
  };
}
