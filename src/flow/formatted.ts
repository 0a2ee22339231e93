import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../scope/index.ts';
import { findGiven, type Given } from './given.ts';
import type { Reading } from './reading.ts';
import { findConstant } from './text.ts';

const PLACES = /%[sdifjoOc%]/g;
const NUMBERS = new Set(['%d', '%i', '%f']);

/** Which of the arguments can be told from what a format makes of them: `%d` writes a number, whatever is given. */
export function findWritten<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.Node,
  given: readonly Given[],
  from: number,
): readonly Given[] {
  const [format] = findGiven(reading.world, call, from, from);
  const text = format?.steps.length === 0 ? findConstant(reading, format.given) : undefined;
  if (text === undefined) return given;
  const places = (text.match(PLACES) ?? []).filter((place) => place !== '%%');
  return given.filter(
    ({ at, steps }) => at === 'receiver' || steps.length > 0 || !NUMBERS.has(places[at - from - 1] ?? ''),
  );
}
