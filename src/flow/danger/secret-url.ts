import type { Place } from '../../scope/index.ts';
import type { Crossing } from '../edge.ts';
import { HARMLESS, type Dangers } from '../kind.ts';

/** The value is the whole URL: what is secret of it, such as the address of a hook, nobody has put there. */
export const WHOLE: Dangers = 1;
/** The value stands in the path or the query of a URL, which servers and proxies write down. */
export const IN_URL: Dangers = 2;

/** What is left of the dangers of a secret in a URL before an operation on it. */
export function crossSecretUrl<P extends Place>(crossing: Crossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind === 'known') return crossing.effects.includes('query') ? IN_URL : dangers;
  if (crossing.kind !== 'part' || crossing.around.isFirst) return dangers;
  const { prefix, start, after, hasUnknownBefore } = crossing.around;
  // What stands behind a `#` is not sent.
  if (prefix.includes('#')) return HARMLESS;
  // A name or a password before the host, or a part of the host itself.
  if (after.startsWith('@') || (!hasUnknownBefore && /^(?:[a-z][\w+.-]*:)?\/\/[^/?]*$/i.test(start)))
    return HARMLESS;
  return /^(?:data|blob|javascript|mailto|tel|otpauth):/i.test(start) ? HARMLESS : IN_URL;
}

/** The name of the parameter of a query that a part of a text is the value of: `key` of `?a=1&key=`. */
export function findParameter<P extends Place>(crossing: Crossing<P>): string | undefined {
  return crossing.kind === 'part' ? /[?&]([\w.-]+)=$/.exec(crossing.around.before)?.[1] : undefined;
}
