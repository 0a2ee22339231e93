import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARMLESS, type Dangers, type TextCheck } from '../kind.ts';

/** The value stands somewhere in a text that people read. */
export const IN_TEXT: Dangers = 1;
/** The value is the host of a link in that text. */
export const LINKED: Dangers = 2;

/** What is left of the danger that a value becomes the host of a link, before an operation on it. */
export function crossLink<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind !== 'part') return dangers;
  const { isFirst, before } = crossing.around;
  if (before.endsWith('//')) return LINKED;
  // The host comes first in what follows the slashes.
  return isFirst || (dangers & LINKED) === 0 ? dangers : HARMLESS;
}

/** What is left of it after a test: a host that is one of the program's own, or lies below one, is no other's. */
export function restrictLink({ test, text, outcome }: TextCheck, dangers: Dangers): Dangers {
  if (!outcome) return dangers;
  return test === 'equals' || (test === 'endsWith' && text?.startsWith('.') === true) ? HARMLESS : dangers;
}
