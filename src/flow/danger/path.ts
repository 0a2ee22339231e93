import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../../scope/index.ts';
import { compilePattern } from '../characters.ts';
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
/** Names are put together by slashes afterwards: one that is `..` climbs. */
const REJOINED: Dangers = 16;
/** As {@link CLIMBING}, but not at the beginning. */
const CLIMBING_LATER: Dangers = 32;
const CLIMBING_ANYHOW = CLIMBING | CLIMBING_IF_RELATIVE | CLIMBING_LATER;

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
      return settle(crossPart(crossing.around, dangers));
    case 'method':
      return crossMethod(crossing, dangers, tools);
    case 'known':
      return settle(crossKnown(crossing, dangers, tools));
  }
}

/** Names that are put together do no harm for that alone. */
function settle(dangers: Dangers): Dangers {
  return dangers === REJOINED ? HARMLESS : dangers;
}

function crossMethod<P extends Place>(
  { name, call }: Extract<DataCrossing<P>, { kind: 'method' }>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  if (name === '.join') return isSeparator(call, tools) ? dangers | REJOINED : dangers;
  if (name === '.split' && isSeparator(call, tools))
    return (dangers & REJOINED) === 0 ? HARMLESS : settle(dangers & ~(REJOINED | ABSOLUTE));
  if (name === '.replace' && (dangers & CLIMBING) !== 0 && leavesNoClimbing(call, tools))
    return (dangers & ~CLIMBING) | CLIMBING_LATER;
  return DECODERS.has(name) ? decode(dangers) : dangers;
}

/** Beginnings that climb. */
const CLIMBING_STARTS = ['..', '../', '../../x', '../..'];

/**
 * Does `path.replace(/^(\.\.(\/|$))+/, '')` take away whatever climbs at the beginning? A lone `..` that is left behind by
 * `/^(\.\.[/\\])+/` is the folder above, and no file.
 */
function leavesNoClimbing<P extends Place>(
  { arguments: [what, by] }: Extract<DataCrossing<P>, { kind: 'method' }>['call'],
  tools: KindTools<P>,
): boolean {
  if (what === undefined || by === undefined) return false;
  const [pattern] = tools.values(what).known;
  const [instead] = tools.values(by).known;
  if (pattern?.kind !== 'regexp' || instead?.kind !== 'literal' || instead.value !== '') return false;
  const regexp = compilePattern(pattern.pattern, pattern.flags);
  return (
    regexp !== undefined && CLIMBING_STARTS.every((start) => !start.replace(regexp, '').startsWith('../'))
  );
}

const DECODERS = new Set(['decodeURIComponent', 'unescape']);

function decode(dangers: Dangers): Dangers {
  return (dangers & CLIMBING_ANYHOW) === 0 ? dangers : dangers | CLIMBING_ENCODED;
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
  if (effects.includes('under') && isSpread(call)) left |= REJOINED;
  if (effects.includes('rooted')) left &= ~CLIMBING_ANYHOW;
  if (effects.includes('under') && from !== 0) left &= ~ABSOLUTE;
  if (effects.includes('normalized')) {
    const [first] = call.type === 'CallExpression' ? call.arguments : [];
    const root = first === undefined ? [] : tools.values(first).known;
    const isRooted = root.some((value) => value.kind === 'literal' && /^[/\\]$/.test(String(value.value)));
    if (from !== 0 && isRooted) left &= ~CLIMBING;
    else if (from === 0 && (left & CLIMBING) !== 0) left = (left & ~CLIMBING) | CLIMBING_IF_RELATIVE;
    // In normal form nothing climbs behind the beginning.
    left &= ~CLIMBING_LATER;
  }
  return left;
}

/** `path.join(root, ...names)` */
function isSpread(call: TSESTree.Node): boolean {
  return call.type === 'CallExpression' && call.arguments.some(({ type }) => type === 'SpreadElement');
}

/** Of names that are put together, none but `..` climbs. */
export function excludeClimbing(isPossible: (text: string) => boolean, dangers: Dangers): Dangers {
  return (dangers & REJOINED) === 0 || isPossible('..') ? dangers : settle(dangers & ~CLIMBING_ANYHOW);
}

/** What is left of the dangers of a path that a test has been made on. */
export function restrictPath(check: TextCheck, dangers: Dangers): Dangers {
  return settle(restrict(check, dangers));
}

function restrict({ test, text, isOpen, outcome, isNormalized }: TextCheck, dangers: Dangers): Dangers {
  if (test === 'startsWith' && outcome) {
    const goesOn = isOpen === true || (text !== undefined && !/[/\\]$/.test(text));
    if (isNormalized) return goesOn ? dangers : HARMLESS;
    return dangers & ~ABSOLUTE;
  }
  if (outcome || text === undefined) return dangers;
  if (test === 'includes' && /^\.\.[/\\]?$/.test(text)) return dangers & ~CLIMBING_ANYHOW;
  if (test === 'includes' && text === '/') return HARMLESS;
  if (test === 'startsWith' && text === '/') return dangers & ~ABSOLUTE;
  if (test === 'startsWith' && text.startsWith('..') && isNormalized) return HARMLESS;
  return dangers;
}
