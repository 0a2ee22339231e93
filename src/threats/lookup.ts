import { distance } from 'fastest-levenshtein';
import { entries } from './entries.ts';
import type { CatalogueId, ThreatOrVectorId } from './ids.ts';
import type { Entry, EntryType } from './types.ts';

/** No id is longer; what is longer is no id, and is neither searched nor measured beyond this. */
const longestId = 64;

const keyOf = (id: string): string | undefined => {
  const key = id.length > longestId ? undefined : id.trim().toUpperCase();
  return key === '' ? undefined : key;
};

const byKey: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.id.toUpperCase(), entry]));

const places: ReadonlyMap<string, number> = new Map(entries.map((entry, place) => [entry.id, place]));

const ids: readonly string[] = entries.map((entry) => entry.id);

const selectable: ReadonlySet<EntryType> = new Set<EntryType>([
  'threat',
  'vector',
  'mitigation',
  'vulnerability',
  'control',
  'cwe',
  'owasp',
]);

const suggestions: readonly string[] = entries.filter(({ type }) => selectable.has(type)).map(({ id }) => id);

/**
 * The entry of an id of any kind: threat, vector, mitigation, vulnerability, control, asset, CWE, OWASP …; `type` tells
 * them apart. Upper and lower case do not matter, nor does white space around. Undefined when there is none; never throws.
 */
export const findEntry = (id: string): Entry | undefined => {
  const key = keyOf(id);
  return key === undefined ? undefined : byKey.get(key);
};

/** Every id, or every id of one kind, in catalogue order. */
export const allIds = (type?: EntryType): readonly string[] =>
  type === undefined ? ids : entries.filter((entry) => entry.type === type).map((entry) => entry.id);

/** Whether a rule may list this id among its counters; in the catalogue's own spelling only. */
export const isCatalogueId = (id: string): id is CatalogueId => {
  const entry = findEntry(id);
  return (
    entry?.id === id &&
    (entry.type === 'threat' ||
      entry.type === 'vector' ||
      entry.type === 'mitigation' ||
      entry.type === 'vulnerability')
  );
};

/** Whether this id may stand in the brackets of a message; in the catalogue's own spelling only. */
export const isThreatOrVectorId = (id: string): id is ThreatOrVectorId => {
  const entry = findEntry(id);
  return entry?.id === id && (entry.type === 'threat' || entry.type === 'vector');
};

/**
 * The ids most like `id` by edit distance, nearest first, ties in catalogue order: what somebody who mistyped a threat,
 * vector, mitigation, vulnerability, control, CWE or OWASP id may have meant. At most `count`; only the first 64 characters
 * of `id` are compared.
 */
export const nearestIds = (id: string, count = 3): readonly string[] => {
  const typed = id.slice(0, longestId).trim().toUpperCase();
  return suggestions
    .map((candidate) => ({ candidate, far: distance(typed, candidate.toUpperCase()) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, Math.max(0, Math.trunc(count)))
    .map(({ candidate }) => candidate);
};

/** Whether the parts occur one after the other, the first at the start and the last at the end: one pass, no backtracking. */
const fits = (id: string, parts: readonly string[], first: string, last: string): boolean => {
  if (id.length < first.length + last.length || !id.startsWith(first) || !id.endsWith(last)) return false;
  const end = id.length - last.length;
  let from = first.length;
  for (const part of parts) {
    const at = id.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
};

/**
 * The ids that a pattern fits, in catalogue order. `*` stands for any number of characters, everything else for itself in
 * either case: `NET-*`, `*-V*`, `CWE-2*`. A pattern without `*` fits its own id only. Linear in the length of the pattern;
 * a pattern with more than 64 other characters fits nothing.
 */
export const matchIds = (pattern: string): readonly string[] => {
  const parts = pattern.trim().toUpperCase().split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) {
    const entry = findEntry(pattern);
    return entry === undefined ? [] : [entry.id];
  }
  const between = rest.filter((part) => part !== '');
  if (between.reduce((sum, part) => sum + part.length, first.length + last.length) > longestId) return [];
  return ids.filter((id) => fits(id.toUpperCase(), between, first, last));
};

/** The ids in catalogue order without repetition; unknown ones, such as the user's own, follow in the order given. */
export const inCatalogueOrder = <Id extends string>(given: readonly Id[]): readonly Id[] =>
  [...new Set(given)].sort(
    (one, other) => (places.get(one) ?? places.size) - (places.get(other) ?? places.size),
  );
