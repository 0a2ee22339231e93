import type { PackageFacts } from '../src/knowledge/grammar/index.ts';
import type { Verdict } from './rows.ts';

/** A row and what became of it. */
export interface Result extends Verdict {
  readonly package: string;
  readonly version: string;
}

/** A package with all that its tables say, put together. */
export interface Described {
  readonly name: string;
  readonly all: PackageFacts;
}

/** Prints docs/knowledge.md: package by package, what is known and how much of it was held against declarations. */
export function printDocs(packages: readonly Described[], results: readonly Result[]): string {
  const checked = results.filter(({ status }) => status === 'checked').length;
  const lines = packages.map(({ name, all: facts }) => {
    const own = results.filter((result) => result.package === name);
    const done = own.filter(({ status }) => status === 'checked').length;
    return `| \`${name}\` | ${facts.version ?? ''} | ${printCounts(facts)} | ${done} | ${own.length - done} |`;
  });
  return `<!-- Made by \`npm run knowledge:check\`; do not edit. -->

# What the rules know

Rules name no package: they ask what role an argument, an option or a call plays, and the tables in
[src/knowledge](../src/knowledge) answer. There are ${results.length} rows for ${packages.length} packages and platforms. A test
prints code for every row and sees that it is reached; \`npm run knowledge:check\` holds the rows against the
declarations of the packages themselves. ${checked} are checked so; for the others
[result.json](../knowledge-check/result.json) says why not.

| package | version | rows | checked | unchecked |
| --- | --- | --- | --: | --: |
${lines.join('\n')}
`;
}

function printCounts(facts: PackageFacts): string {
  const counts: string[] = [];
  for (const table of ['roles', 'sources', 'sinks', 'sanitizers', 'guards', 'proofs'] as const) {
    for (const [name, rows] of Object.entries(facts[table] ?? {})) counts.push(`${name} ${rows.length}`);
  }
  for (const table of [
    'instances',
    'extends',
    'same',
    'derived',
    'constants',
    'passes',
    'validations',
    'schemas',
    'handlers',
    'receivers',
    'conventions',
    'globals',
  ] as const) {
    const count = Object.keys(facts[table] ?? {}).length;
    if (count > 0) counts.push(`${table} ${count}`);
  }
  return counts.join(', ');
}
