import { unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { Crossing } from '../edge.ts';
import { HARMLESS, type Dangers, type KindTools } from '../kind.ts';

const SLICING = new Set(['.slice', '.substring', '.substr']);
const SHORT = new Set(['.charAt', '.at']);

/** A text does harm by its length. What cuts it at a place of the program's choice leaves none. */
export function crossLength<P extends Place>(
  crossing: Crossing<P>,
  dangers: Dangers,
  { values }: KindTools<P>,
): Dangers {
  if (crossing.kind !== 'method') return dangers;
  if (SHORT.has(crossing.name)) return HARMLESS;
  if (!SLICING.has(crossing.name)) return dangers;
  const [start, end] = crossing.call.arguments;
  // The end is a limit, unless it is worked out from the text itself.
  if (end !== undefined) {
    const bare = unwrap(end);
    const isFixed = values(end).complete || bare.type === 'Identifier';
    return isFixed && !isNegative(values(end).known) ? HARMLESS : dangers;
  }
  return start !== undefined && isNegative(values(start).known) ? HARMLESS : dangers;
}

function isNegative(known: readonly { readonly kind: string; readonly value?: unknown }[]): boolean {
  return known.some(
    (value) => value.kind === 'literal' && typeof value.value === 'number' && value.value < 0,
  );
}
