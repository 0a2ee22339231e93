import type { Condition, PackageFacts, Row } from './rows.ts';

type Begins = Extract<Condition, { readonly begins: RegExp }>;

/** What a text has to begin with for a row to hold; undefined where it asks for none. */
export function findBeginning(row: Row): Begins | undefined {
  if (typeof row === 'string') return undefined;
  return Object.values(row.when ?? {}).find(
    (one): one is Begins => typeof one === 'object' && one !== null && 'begins' in one,
  );
}

/** A table without the sinks that only a text of some beginning is one of, and what a file with such a text spells. */
export interface Parted {
  readonly others: PackageFacts;
  readonly spelled: readonly RegExp[];
}

/** Parts a table by whether its sinks ask for a text. */
export function partByText({ sinks = {}, ...facts }: PackageFacts): Parted {
  const spelled = new Set<RegExp>();
  const kept = Object.entries(sinks).map(([kind, rows]) => [
    kind,
    rows.filter((row) => {
      const beginning = findBeginning(row);
      if (beginning !== undefined) spelled.add(beginning.spelled);
      return beginning === undefined;
    }),
  ]);
  const others = { ...facts, sinks: Object.fromEntries(kept) as NonNullable<PackageFacts['sinks']> };
  return { others, spelled: [...spelled] };
}
