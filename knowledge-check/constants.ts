import type { PackageFacts } from '../src/knowledge/grammar/index.ts';
import type { Verdict } from './rows.ts';

/** Holds the constants of Node.js's own modules against the Node.js that runs. */
export async function checkConstants(facts: PackageFacts): Promise<Verdict[]> {
  if (!facts.package.startsWith('node:')) return [];
  const verdicts: Verdict[] = [];
  for (const [path, expected] of Object.entries(facts.constants ?? {})) {
    let value: unknown = await import(facts.package);
    for (const name of path.split('.'))
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    const row = `value of ${path}`;
    if (value === expected) verdicts.push({ row, status: 'checked' });
    else
      verdicts.push({ row, status: 'failed', reason: `is ${String(value)} in Node.js ${process.version}` });
  }
  return verdicts;
}
