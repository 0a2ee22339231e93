import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { METHODS } from '../language.ts';
import { HARMLESS, type Dangers, type KindTools } from '../kind.ts';
import { crossLength } from './length.ts';

/** The value can be a list that others make as long as they like. */
export const LISTED: Dangers = 1;
/** The value can be a text of others that a list is read from afterwards. */
export const SPLIT: Dangers = 2;

/** What is left of the dangers of a list before an operation on it. */
export function crossCollection<P extends Place>(
  crossing: DataCrossing<P>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  if (crossing.kind === 'part') return dangers & SPLIT;
  if (crossing.kind === 'known') return crossing.effects.includes('parsed') ? SPLIT : dangers & SPLIT;
  const left = crossLength(crossing, dangers, tools);
  if (left === HARMLESS) return HARMLESS;
  if (crossing.name === 'JSON.parse') return SPLIT;
  const model = METHODS.get(crossing.name.slice(1));
  if (model === 'parts') return (left & LISTED) === 0 ? HARMLESS : SPLIT;
  return model === 'receiver' || model === 'element' ? left : left & SPLIT;
}
