import type { Place } from '../../scope/index.ts';
import type { DataCrossing, Surroundings } from '../edge.ts';
import { HARMLESS, type Dangers, type KindTools, type TextCheck } from '../kind.ts';

/** The path can begin anew: `/etc/passwd`. */
const ABSOLUTE: Dangers = 1;
/** The path can climb: `../..`. */
const CLIMBING: Dangers = 2;
/** As {@link CLIMBING}, where what climbs beyond the root is cut off afterwards. */
const CLIMBING_IF_RELATIVE: Dangers = 4;
/** As {@link CLIMBING}, by dots and slashes that are encoded and get decoded afterwards. */
const CLIMBING_ENCODED: Dangers = 8;

/** What a file's path can do to leave its folder. */
export const PATH_DANGERS: Dangers = ABSOLUTE | CLIMBING;

/** What is left of the dangers of a path before an operation on it. */
export function crossPath<P extends Place>(
  crossing: DataCrossing<P>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  switch (crossing.kind) {
    case 'part':
      return crossPart(crossing.around, dangers);
    case 'method':
      if (crossing.name === '.split' && isSeparator(crossing.call, tools)) return HARMLESS;
      return DECODERS.has(crossing.name) ? decode(dangers) : dangers;
    case 'known':
      return crossKnown(crossing, dangers, tools);
  }
}

const DECODERS = new Set(['decodeURIComponent', 'unescape']);

function decode(dangers: Dangers): Dangers {
  return (dangers & (CLIMBING | CLIMBING_IF_RELATIVE)) === 0 ? dangers : dangers | CLIMBING_ENCODED;
}

function crossPart({ isFirst, start }: Surroundings, dangers: Dangers): Dangers {
  if (isFirst) return dangers;
  // Nothing climbs above the root of all, and below it lies everything.
  return start === '/' ? dangers & ~CLIMBING_IF_RELATIVE : dangers & ~ABSOLUTE;
}

function isSeparator<P extends Place>(
  call: Extract<DataCrossing<P>, { kind: 'method' }>['call'],
  tools: KindTools<P>,
): boolean {
  const [separator] = call.arguments;
  if (separator === undefined) return false;
  return tools.values(separator).known.some((value) => value.kind === 'literal' && value.value === '/');
}

function crossKnown<P extends Place>(
  { effects, call, from }: Extract<DataCrossing<P>, { kind: 'known' }>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  let left = effects.includes('decoded') ? decode(dangers) : dangers;
  if (effects.includes('rooted')) left &= ~(CLIMBING | CLIMBING_IF_RELATIVE);
  if (effects.includes('under') && from !== 0) left &= ~ABSOLUTE;
  if (effects.includes('normalized')) {
    const [first] = call.type === 'CallExpression' ? call.arguments : [];
    const root = first === undefined ? [] : tools.values(first).known;
    const isRooted = root.some((value) => value.kind === 'literal' && /^[/\\]$/.test(String(value.value)));
    if (from !== 0 && isRooted) left &= ~CLIMBING;
    else if (from === 0 && (left & CLIMBING) !== 0) left = (left & ~CLIMBING) | CLIMBING_IF_RELATIVE;
  }
  return left;
}

/** What is left of the dangers of a path that a test has been made on. */
export function restrictPath({ test, text, outcome, isNormalized }: TextCheck, dangers: Dangers): Dangers {
  if (test === 'startsWith' && outcome) {
    const isOpen = text !== undefined && !/[/\\]$/.test(text);
    if (isNormalized) return isOpen ? dangers : HARMLESS;
    return dangers & ~ABSOLUTE;
  }
  if (outcome || text === undefined) return dangers;
  if (test === 'includes' && /^\.\.[/\\]?$/.test(text)) return dangers & ~(CLIMBING | CLIMBING_IF_RELATIVE);
  if (test === 'includes' && text === '/') return HARMLESS;
  if (test === 'startsWith' && text === '/') return dangers & ~ABSOLUTE;
  if (test === 'startsWith' && text.startsWith('..') && isNormalized) return HARMLESS;
  return dangers;
}
