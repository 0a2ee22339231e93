import type { Place } from '../../scope/index.ts';
import type { DataCrossing, Surroundings } from '../edge.ts';
import { HARMLESS, type Dangers, type TextCheck } from '../kind.ts';

/** The value is a URL of which nothing else is known: where it leads is a question of its host. */
export const WHOLE_URL: Dangers = 1;
/** The value stands in the path of a URL: `../` leads to other parts of the server. */
export const IN_PATH: Dangers = 2;

/** What is left of the dangers of a part of a URL's path before an operation on it. */
export function crossUrlPath<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  switch (crossing.kind) {
    case 'part':
      return crossPart(crossing.around, dangers);
    case 'method':
      return dangers;
    case 'known':
      if (crossing.effects.includes('query')) return HARMLESS;
      return crossing.effects.includes('under') && crossing.from !== 0 ? IN_PATH : dangers;
  }
}

function crossPart({ isFirst, start, prefix, hasUnknownBefore }: Surroundings, dangers: Dangers): Dangers {
  if (isFirst) return dangers;
  // A query, or a fragment, leads nowhere.
  if (/[?#]/.test(prefix)) return HARMLESS;
  if (hasUnknownBefore || (dangers & IN_PATH) !== 0) return IN_PATH;
  const isPath = /^(?:[a-z][\w+.-]*:)?\/\/[^/]+\//i.test(start) || /^(?!\/\/)[^:]+$/.test(start);
  return isPath ? IN_PATH : HARMLESS;
}

/** What is left of the dangers of a part of a URL's path that a test has been made on. */
export function restrictUrlPath({ test, text, outcome, member }: TextCheck, dangers: Dangers): Dangers {
  if (member !== undefined) return dangers;
  return test === 'includes' && !outcome && (text === '..' || text === '../') ? HARMLESS : dangers;
}
