import type { Condition, PackageFacts, Row } from './rows.ts';

/** A table without the sinks that only a file with certain words has, and what such a file spells. */
export interface Parted {
  readonly others: PackageFacts;
  readonly spelled: readonly RegExp[];
}

/** Parts a table by whether its sinks ask for a text of some beginning, or for an option to be there. */
export function partBySpelling({ sinks = {}, ...facts }: PackageFacts): Parted {
  const spelled = new Map<string, RegExp>();
  const kept = Object.entries(sinks).map(([kind, rows]) => [
    kind,
    rows.filter((row) => {
      const pattern = findSpelled(row);
      if (pattern !== undefined) spelled.set(pattern.source, pattern);
      return pattern === undefined;
    }),
  ]);
  const others = { ...facts, sinks: Object.fromEntries(kept) as NonNullable<PackageFacts['sinks']> };
  return { others, spelled: [...spelled.values()] };
}

/** What a file spells in which a row can hold; undefined where that can be anything. */
function findSpelled(row: Row): RegExp | undefined {
  const conditions = typeof row === 'string' ? [] : Object.entries(row.when ?? {});
  for (const [path, expected] of conditions) {
    if (isBeginning(expected)) return expected.spelled;
    const option = /\.([\w$]+)$/.exec(path)?.[1];
    if (expected === 'present' && option !== undefined)
      return new RegExp(option.replaceAll('$', String.raw`\$`));
  }
  return undefined;
}

function isBeginning(expected: Condition): expected is Extract<Condition, { readonly begins: RegExp }> {
  return typeof expected === 'object' && expected !== null && 'begins' in expected;
}
