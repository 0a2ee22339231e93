import type { Dangers } from '../kind.ts';

/** A filter is left by one bracket and goes on with the other; a star widens it. */
const SIGNS: ReadonlyMap<string, Dangers> = new Map([
  ['(', 1],
  [')', 2],
  ['*', 4],
]);

/** What others can do by signs of a filter. */
export const FILTER_DANGERS: Dangers = 7;

/** What is left where characters have been replaced, one after the other. */
export function leaveFilter(isKept: (character: string) => boolean, dangers: Dangers): Dangers {
  let left = dangers;
  for (const [sign, danger] of SIGNS) if (!isKept(sign)) left &= ~danger;
  return left;
}
