import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARMLESS, type Dangers } from '../kind.ts';
import { isParsedWhole } from './parsed.ts';

/** The text begins with the data, which so decides what the whole is taken for. */
export const BEGINS: Dangers = 1;
/** The data stands somewhere within. */
export const WITHIN: Dangers = 2;

/** What is left of the dangers of a body before an operation on it. JSON begins with a bracket or a quote. */
export function crossPage<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind === 'part') return crossing.around.isFirst ? dangers : WITHIN;
  if (isParsedWhole(crossing)) return HARMLESS;
  const isJson = crossing.kind === 'method' && crossing.name === 'JSON.stringify';
  return isJson && dangers === BEGINS ? HARMLESS : dangers;
}
