import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import type { Dangers } from '../kind.ts';
import { findOpenQuote } from './literal.ts';

/** The data stands in a literal, as far as the text before it tells: its quote ends that. */
export const QUOTED: Dangers = 1;
/** Nothing is around the data: `id = ` goes on with whatever is there, without any quote. */
export const BARE: Dangers = 2;

const VALUE_FOLLOWS =
  /(?:[=<>]|\b(?:limit|offset|and|or|between|order\s+by|group\s+by)\s|\b(?:in|values)\s*\()\s*$/i;

/** What is left of the dangers of a statement before an operation on it. */
export function crossStatement<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind !== 'part') return dangers;
  if (findOpenQuote(crossing.around.prefix) !== undefined) return QUOTED;
  return VALUE_FOLLOWS.test(crossing.around.before) ? BARE : dangers;
}
