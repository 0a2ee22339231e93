import type { Row } from '../grammar/rows.ts';

/** The parts of a request that a validator can be told to look at, by the names that `valid` hands them out under. */
const TARGETS = ['json', 'form', 'query', 'param', 'header', 'cookie'];

/** Rows of a function that makes a validator: its first argument names the part, its second holds the schema. */
export function holdTargets(name: string): Readonly<Record<string, readonly Row[]>> {
  return Object.fromEntries(
    TARGETS.map((target) => [`held-${target}`, [{ at: `${name}(1)`, when: { '(0)': target } }]]),
  );
}
