import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARM, type Dangers } from '../kind.ts';

/** The data stand in a literal between single quotes, or double ones, of a language without escapes: only that quote ends it. */
const IN_SINGLE: Dangers = 2;
const IN_DOUBLE: Dangers = 4;

/** What is left of the dangers of an expression before an operation on it: `//user[name='` begins a literal. */
export function crossLiteral<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind !== 'part' || dangers !== HARM) return dangers;
  const quote = findOpenQuote(crossing.around.prefix);
  if (quote === undefined) return dangers;
  return quote === "'" ? IN_SINGLE : IN_DOUBLE;
}

/** What is left where characters are not there. */
export function leaveLiteral(isKept: (character: string) => boolean, dangers: Dangers): Dangers {
  let left = dangers;
  if (!isKept("'")) left &= ~IN_SINGLE;
  if (!isKept('"')) left &= ~IN_DOUBLE;
  return left;
}

/** The quote of the literal that has been begun, and not ended. */
export function findOpenQuote(text: string): string | undefined {
  let open: string | undefined;
  for (const character of text) {
    if (open === undefined && (character === "'" || character === '"')) open = character;
    else if (character === open) open = undefined;
  }
  return open;
}

/** `', "'", '` in place of a single quote: it ends the literal, and begins the next one behind a literal of its own. */
export function isReopened(inserted: string, quote: string): boolean {
  const isQuote = quote === "'" || quote === '"';
  return isQuote && findOpenQuote(`${quote}${inserted}`) === quote && /^.\s*,.*,\s*.$/s.test(inserted);
}
