import type { Place } from '../../scope/index.ts';
import type { Crossing, Item } from '../edge.ts';
import type { Dangers, Kind } from '../kind.ts';
import type { State } from '../state.ts';

/** Beside the dangers of any kind: on its way to the sink, the data has become a part of something else. */
export const IN_PART: Dangers = 1 << 30;

/** Does data become a part of something here, for a kind that asks for that? */
export function isPart<P extends Place>(
  { ofCallers }: Kind,
  { path }: State,
  crossing: Crossing<P> | undefined,
  item: Item | undefined,
): boolean {
  // The first of a list is the program that is run, or the folder that is looked in.
  if (item !== undefined && (item.index > 0 || item.getEarlier().length > 0)) return true;
  switch (crossing?.kind) {
    case 'part': {
      const { isFirst, before, after, others } = crossing.around;
      return ofCallers === 'behind' ? !isFirst : before + after !== '' || others.length > 0;
    }
    case 'method':
    case 'known': {
      // `path.relative(from, to)` is what is left of a path, and stands behind nothing.
      const isLeft = crossing.kind === 'known' && crossing.effects.includes('part');
      // What objects are laid over each other stays what it is.
      return path.steps.length === 0 && crossing.from !== 'receiver' && crossing.from > 0 && !isLeft;
    }
    default:
      return false;
  }
}
