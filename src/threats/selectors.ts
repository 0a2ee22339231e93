import { standardsOf, strideOf } from './counters.ts';
import type { CatalogueId, StrideLetter } from './ids.ts';
import { strideLetters } from './ids.ts';
import { findEntry, matchIds, nearestIds } from './lookup.ts';
import type { CweId } from './standards/cwe.ts';
import { strideWords } from './stride.ts';
import type { Entry, EntryType, MitigationKind } from './types.ts';

/** The part of a rule's `meta.docs` that selection looks at. */
export interface Countering {
  readonly counters: readonly CatalogueId[];
  readonly cwe: readonly CweId[];
}

/** What a selector stands for, or which ids its author may have meant. */
export type SelectorExplanation =
  | { readonly known: false; readonly nearest: readonly string[] }
  | {
      readonly known: true;
      readonly kind: EntryType | 'stride' | 'pattern';
      readonly title: string;
      /** The ids the selector covers, in catalogue order. */
      readonly ids: readonly string[];
      /** Of a mitigation or a single control. */
      readonly mitigationKind?: MitigationKind;
      /** Why no file can show it: of a process. */
      readonly why?: string;
    };

const letterOf = (selector: string): StrideLetter | undefined => {
  const word = selector.trim().toLowerCase().replaceAll(' ', '-').replaceAll('_', '-');
  return strideLetters.find((letter) => letter.toLowerCase() === word || strideWords[letter] === word);
};

const countersBehind = (entry: Entry): readonly CatalogueId[] => {
  if (entry.type === 'control') return entry.counters;
  if (entry.type === 'principle') return 'counters' in entry ? entry.counters : [];
  return entry.type === 'risk' ? [entry.vector] : [];
};

const isCounted = (entry: Entry, { counters, cwe }: Countering): boolean => {
  switch (entry.type) {
    case 'threat':
    case 'vector':
    case 'mitigation':
    case 'vulnerability':
      return counters.includes(entry.id);
    case 'control':
    case 'principle':
    case 'risk':
      return countersBehind(entry).some((id) => counters.includes(id));
    case 'cwe':
      return cwe.includes(entry.id);
    case 'owasp':
    case 'nist':
    case 'iso':
    case 'regulation':
      return Object.values<readonly string[]>({ ...standardsOf(counters, cwe) }).some((ids) =>
        ids.some((id) => id === entry.id),
      );
    default:
      return false;
  }
};

/** The entries a selector names: one for an id, those that fit for a pattern, none for anything else. */
const entriesOf = (selector: string): readonly Entry[] =>
  matchIds(selector)
    .map((id) => findEntry(id))
    .filter((entry) => entry !== undefined);

/**
 * Whether a rule belongs to what a user asked for. The selector is, in either case:
 *
 * - the id of a threat, vector, mitigation or vulnerability: the rule must list this very id among its counters;
 * - a CWE id: the rule must list it among its weaknesses;
 * - a STRIDE letter or word (`S`, `spoofing`, `denial of service`): one of the rule's counters must be of that kind;
 * - the id of a control, principle or risk row: the rule must list one of the ids behind it;
 * - an OWASP, NIST, ISO or regulation id: the rule must count for it, see `standardsOf`;
 * - a pattern with `*`: one of the ids it fits must select the rule.
 *
 * An unknown selector selects nothing; `explainSelector` says why. Never throws.
 */
export const selects = (selector: string, docs: Countering): boolean => {
  const letter = letterOf(selector);
  if (letter !== undefined) return strideOf(docs.counters).includes(letter);
  return entriesOf(selector).some((entry) => isCounted(entry, docs));
};

const explainEntry = (entry: Entry): SelectorExplanation => ({
  known: true,
  kind: entry.type,
  title: entry.title,
  ids: entry.type === 'control' && 'parts' in entry ? [entry.id, ...entry.parts] : [entry.id],
  ...((entry.type === 'mitigation' || (entry.type === 'control' && 'kind' in entry)) && {
    mitigationKind: entry.kind,
    ...(entry.kind === 'process' && { why: entry.why }),
  }),
});

/**
 * What a selector means, so that somebody who got no rule for it can be told why: it is unknown (with the ids nearest to it),
 * or known and a process that no file can show, or known and not answered yet. Never throws.
 */
export const explainSelector = (selector: string): SelectorExplanation => {
  const letter = letterOf(selector);
  if (letter !== undefined) {
    return {
      known: true,
      kind: 'stride',
      title: strideWords[letter].replaceAll('-', ' '),
      ids: matchIds('*').filter((id) => {
        const entry = findEntry(id);
        return entry !== undefined && 'stride' in entry && entry.stride.includes(letter);
      }),
    };
  }
  const found = entriesOf(selector);
  const [only] = found;
  if (only === undefined) return { known: false, nearest: nearestIds(selector.replaceAll('*', '')) };
  if (!selector.includes('*')) return explainEntry(only);
  return { known: true, kind: 'pattern', title: selector.trim(), ids: found.map(({ id }) => id) };
};
