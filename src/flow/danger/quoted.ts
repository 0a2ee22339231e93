import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import type { Dangers } from '../kind.ts';

/** The text stands in an attribute between double quotes, or single ones: a quote in it ends the value, and begins another attribute. */
const IN_DOUBLE: Dangers = 32;
const IN_SINGLE: Dangers = 64;
/** No quotes are around the attribute: a space ends it. */
export const IN_BARE: Dangers = 128;
/** An attribute, whatever is around its value. */
export const IN_ATTRIBUTE: Dangers = IN_DOUBLE | IN_SINGLE | IN_BARE;
const QUOTES: ReadonlyMap<string, Dangers> = new Map([
  ['"', IN_DOUBLE],
  ["'", IN_SINGLE],
  ['', IN_BARE],
]);

/** What is left of the dangers of markup before an operation on it. */
export function crossQuoted<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind !== 'part') return dangers;
  const { before } = crossing.around;
  const quote = isBare(before) ? '' : findOpenQuote(before);
  return quote === undefined ? dangers : dangers | (QUOTES.get(quote) ?? 0);
}

/** What is left where characters have been replaced: without `<` no element begins, and without its quote no value ends. */
export function leaveQuoted(isKept: (character: string) => boolean, dangers: Dangers): Dangers {
  let left = isKept('<') ? dangers : dangers & IN_ATTRIBUTE;
  if (!isKept('"')) left &= ~IN_DOUBLE;
  if (!isKept("'")) left &= ~IN_SINGLE;
  if (!isKept(' ')) left &= ~IN_BARE;
  return left;
}

/** `<input value=` */
function isBare(before: string): boolean {
  const tag = before.slice(before.lastIndexOf('<'));
  if (!tag.startsWith('<') || tag.includes('>') || !before.endsWith('=')) return false;
  return tag.split('"').length % 2 === 1 && tag.split("'").length % 2 === 1;
}

/** The quote that an attribute's value has been begun with: `<input value="`. */
function findOpenQuote(before: string): string | undefined {
  const at = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"));
  const value = before.slice(at + 1);
  if (at < 0 || value.includes('<') || value.includes('>')) return undefined;
  return before.slice(0, at).trimEnd().endsWith('=') ? before[at] : undefined;
}
