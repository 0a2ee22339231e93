import { isSpelled } from '../arrival/asked.ts';
import type { Arrival, UnknownArrival } from '../arrival/judge.ts';
import { isElement } from './element.ts';
import { isValueRead } from './read-value.ts';
import { isUnattached } from './unattached.ts';

/** The beginning of an element, or its end. */
const TAG = /<[a-z/!]/i;

/** Do browsers take a text that begins like this for a page, where nobody says what it is? */
export function beginsAsPage(text: string): boolean {
  return /^\s*</.test(text);
}

/** Does something become part of a text that has tags before it? */
export function isAmongTags({ around }: UnknownArrival<object>): boolean {
  return around.some(({ start, before }) => TAG.test(start) || TAG.test(before));
}

/** Is what nobody knows for certain taken for markup, be it a text that was read from the page? An element is none. */
export function isMarkup(arrival: Arrival<object>): boolean {
  const { sink, scope } = arrival;
  const isText = sink.isCertain && isSpelled(sink) && (isValueRead(arrival) || !isElement(sink.value, scope));
  return isText && !isUnattached(arrival);
}
