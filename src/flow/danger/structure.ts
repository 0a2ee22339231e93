import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { METHODS } from '../language.ts';
import type { Dangers } from '../kind.ts';

/** The value can be an object whose members others choose: `{ $ne: null }`, `{ role: 'admin' }`. */
export const STRUCTURE: Dangers = 1;
/** The value can be a text of others that an object is read from afterwards. */
export const PARSED: Dangers = 2;

/** What others can do by giving an object where the program expects a text, or fields that it does not expect. */
export const STRUCTURE_DANGERS: Dangers = STRUCTURE | PARSED;

/** Methods after which a list, or something in it, is still what it was. */
const KEEPING = new Set(['receiver', 'element', 'mapped', 'flatMapped', 'reduced', 'entry', 'pairs']);

/** What is left of the dangers of a structure before an operation on it: whatever makes a text leaves none. */
export function crossStructure<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  switch (crossing.kind) {
    case 'part':
      return dangers & PARSED;
    case 'method':
      return crossMethod(crossing.name, dangers);
    case 'known':
      return crossing.effects.includes('parsed') ? PARSED : dangers;
  }
}

function crossMethod(name: string, dangers: Dangers): Dangers {
  // Any text will do.
  if (name === 'JSON.parse') return PARSED;
  // What is written and read again is what it was: `JSON.parse(JSON.stringify(body))`.
  if (name === 'JSON.stringify') return (dangers & PARSED) === 0 ? 0 : STRUCTURE_DANGERS;
  const model = name.startsWith('.') ? METHODS.get(name.slice(1)) : undefined;
  return model !== undefined && KEEPING.has(model) ? dangers : dangers & PARSED;
}

/**
 * Operators of document queries that compare with a value as it is. What is given to one of them is no operator any more;
 * code and patterns are sinks of other kinds.
 */
export const COMPARING: ReadonlySet<string> = new Set(
  '$eq $ne $gt $gte $lt $lte $in $nin $size $exists $type $mod $where $function $accumulator $regex $text $search $literal $limit $skip $sample $count $unwind'.split(
    ' ',
  ),
);
