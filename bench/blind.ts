import { readFileSync } from 'node:fs';

/** One test case that was written before anybody looked what the rules say of it. */
interface Blind {
  /** `rule: title of the case` */
  readonly case: string;
  readonly family: string;
  /** The documentation or advisory it was written from. */
  readonly source: string;
  /** The first verdict: right, a flaw missed, or a false report. */
  readonly verdict: 'right' | 'missed' | 'false';
  /** The commit that gave the verdict. */
  readonly commit: string;
}

const VERDICTS = ['right', 'missed', 'false'] as const;

const rows: unknown = JSON.parse(readFileSync(new URL('blind.json', import.meta.url), 'utf8'));
if (!Array.isArray(rows)) throw new TypeError('blind.json: expected a list');
const problems = rows.flatMap((row: unknown, index) =>
  findProblem(row).map((problem) => `row ${index}: ${problem}`),
);
const cases = problems.length === 0 ? (rows as readonly Blind[]) : [];
for (const repeated of findRepeated(cases)) problems.push(`judged twice: ${repeated}`);

for (const problem of problems) console.error(`blind.json: ${problem}`);
console.log('first verdicts on cases written blind\n');
console.log(`${'family'.padEnd(20)} cases  right   missed  false`);
for (const family of [...new Set(cases.map((one) => one.family)), 'all']) {
  const own = cases.filter((one) => family === 'all' || one.family === family);
  const shares = VERDICTS.map(
    (verdict) => own.filter((one) => one.verdict === verdict).length / Math.max(1, own.length),
  );
  const printed = shares.map((share) => `${(share * 100).toFixed(1)} %`.padStart(7));
  console.log(`${family.padEnd(20)} ${String(own.length).padStart(5)} ${printed.join(' ')}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;

function findProblem(row: unknown): string[] {
  if (typeof row !== 'object' || row === null) return ['expected an object'];
  const fields = row as Record<string, unknown>;
  const missing = ['case', 'family', 'source', 'verdict', 'commit'].filter(
    (name) => typeof fields[name] !== 'string' || fields[name] === '',
  );
  if (missing.length > 0) return [`${missing.join(', ')}: expected a text`];
  const isKnown = VERDICTS.some((verdict) => verdict === fields['verdict']);
  return isKnown ? [] : [`verdict: expected ${VERDICTS.join(', ')}, found ${String(fields['verdict'])}`];
}

/** Rows that say the same of the same case. Cases of one name from two sources are two cases. */
function findRepeated(all: readonly Blind[]): string[] {
  const keys = all.map((one) => [one.case, one.source, one.commit].join(' '));
  return keys.filter((key, index) => keys.indexOf(key) < index);
}
