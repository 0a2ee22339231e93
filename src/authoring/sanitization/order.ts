import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { getEarlier, getLater, type Replacement } from './replacement.ts';

/** A way to write signs by others, that begin with a sign of its own. */
interface Escaping {
  readonly sign: string;
  /** How the sign itself is written. */
  readonly escaped: string;
  /** Is it how some other sign is written? */
  readonly isOther: (text: string, sign: string) => boolean;
}

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
]);

const ESCAPINGS: readonly Escaping[] = [
  { sign: '&', escaped: '&amp;', isOther: (text, sign) => ENTITIES.get(text) === sign },
  {
    sign: '%',
    escaped: '%25',
    isOther: (text, sign) => /^%[\da-f]{2}$/i.test(text) && encode(sign) === text.toUpperCase(),
  },
  { sign: '\\', escaped: '\\\\', isOther: (text, sign) => /^\\["'`]$/.test(text) && text.slice(1) === sign },
];

/** `%2F` for `/` */
function encode(sign: string): string {
  return `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0').toUpperCase()}`;
}

/** What is wrong with the order of two replacements; undefined where nothing is. */
export function findWrongOrder(scope: Scope<KnownPlace>, one: Replacement): string | undefined {
  for (const { sign, escaped, isOther } of ESCAPINGS) {
    const is = (from: string | undefined, to: string | undefined): boolean =>
      from !== undefined && to !== undefined && isOther(from, to);
    if (
      one.text === escaped &&
      one.inserted === sign &&
      getLater(scope, one).some(({ text, inserted }) => is(text, inserted))
    )
      return `turns \`${escaped}\` back first, so that what was escaped twice is turned back twice; turn it back last`;
    if (
      one.text === sign &&
      one.inserted === escaped &&
      getEarlier(scope, one).some(({ text, inserted }) => is(inserted, text))
    )
      return `escapes \`${sign}\` last, and with it the escapes that were written before; escape it first`;
  }
  return undefined;
}
