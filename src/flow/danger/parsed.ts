import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';

/** Is an object read from a text, and asked about as a whole? It is sent as JSON; only what lies in it can be markup. */
export function isParsedWhole<P extends Place>(crossing: DataCrossing<P>): boolean {
  if (crossing.kind === 'part' || crossing.part !== undefined) return false;
  return crossing.kind === 'known' ? crossing.effects.includes('parsed') : crossing.name === 'JSON.parse';
}
