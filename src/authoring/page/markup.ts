import { isSpelled } from '../arrival/asked.ts';
import type { Arrival } from '../arrival/judge.ts';
import { isElement } from './element.ts';
import { isValueRead } from './read-value.ts';

/** Is what nobody knows for certain taken for markup, be it a text that was read from the page? An element is none. */
export function isMarkup(arrival: Arrival<object>): boolean {
  const { sink, scope } = arrival;
  return sink.isCertain && isSpelled(sink) && (isValueRead(arrival) || !isElement(sink.value, scope));
}
