import { parseArgs } from 'node:util';
import { CAUSES, CLASSES, getCause, readAdvisories, type Advisory, type Verdict } from './advisories/data.ts';
import { readResult, writeResult, type Results } from './results.ts';
import { runAll } from './workers.ts';

// Says which published flaws the rules find, and whether they keep quiet on the version that mends them.

/** Advisories for one process: to start one takes longer than to lint the files of a flaw. */
const TOGETHER = 12;

const { values: given } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = given.only?.split(',');
const advisories = readAdvisories().filter(
  ({ id, package: name }) => wanted?.some((part) => id === part || name.includes(part)) ?? true,
);
const { results, hangs } = await runAll<readonly Advisory[], readonly Verdict[]>(
  'advisories-worker.ts',
  Array.from({ length: Math.ceil(advisories.length / TOGETHER) }, (_, index) =>
    advisories.slice(index * TOGETHER, (index + 1) * TOGETHER),
  ),
  (tasks, found = []) =>
    tasks
      .map(({ id, package: name }) => `${name} ${id}: ${state(found.find((one) => one.id === id))}`)
      .join('\n'),
);
const verdicts = new Map(results.flat().map((verdict) => [verdict.id, verdict]));
const rows = advisories.flatMap((advisory) => {
  const verdict = verdicts.get(advisory.id);
  return verdict === undefined ? [] : [{ advisory, verdict }];
});

printTable();
printMisses();
const problems = [...hangs.flat().map(({ id }) => `${id}: did not end`), ...findProblems()];
for (const problem of problems) console.error(problem);
if (wanted === undefined) writeResult('advisories', toResult());
process.exitCode = problems.length === 0 ? 0 : 1;

type Row = (typeof rows)[number];

function isFound({ verdict }: Row, level: 'recommended' | 'strict'): boolean {
  return verdict.found[level].length > 0;
}

/** Does no rule that found the flaw speak of the version that mends it? */
function isQuiet({ verdict }: Row): boolean {
  return !verdict.found.strict.some((rule) => verdict.fixed.strict.includes(rule));
}

function state(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'did not end';
  const { found, fixed } = verdict;
  const rules = found.strict.length === 0 ? 'missed' : `found by ${found.strict.join(', ')}`;
  const twin = found.strict.filter((rule) => fixed.strict.includes(rule));
  return twin.length === 0 ? rules : `${rules}; the mended version too`;
}

function count(own: readonly Row[]): Record<'advisories' | 'recommended' | 'strict' | 'quiet', number> {
  const found = own.filter((row) => isFound(row, 'strict'));
  return {
    advisories: own.length,
    recommended: own.filter((row) => isFound(row, 'recommended')).length,
    strict: found.length,
    quiet: found.filter(isQuiet).length,
  };
}

function printTable(): void {
  console.log('class                advisories  recommended  strict  mended version quiet, of those found');
  for (const name of [...Object.keys(CLASSES), 'all']) {
    const own = rows.filter(({ advisory }) => name === 'all' || advisory.class === name);
    if (own.length === 0) continue;
    const { advisories: all, recommended, strict, quiet } = count(own);
    const columns = [String(all).padStart(10), String(recommended).padStart(12), String(strict).padStart(7)];
    console.log(`${name.padEnd(20)} ${columns.join(' ')}  ${quiet} of ${strict}`);
  }
}

function printMisses(): void {
  console.log('\nmissed');
  for (const row of rows.filter((one) => !isFound(one, 'strict'))) {
    const { id, package: name, vulnerable, places, cause = 'nobody looked yet' } = row.advisory;
    console.log(
      `  ${id} ${name}@${vulnerable} ${places.map(({ file, line }) => `${file}:${line}`).join(' ')}\n    ${cause}`,
    );
  }
  console.log('\nmissed, by cause');
  for (const [kind, meaning] of Object.entries(CAUSES)) {
    const own = rows.filter((row) => !isFound(row, 'strict') && getCause(row.advisory.cause ?? '') === kind);
    console.log(`  ${kind.padEnd(8)} ${String(own.length).padStart(3)}  ${meaning}`);
  }
  console.log('\nfound, and reported in the mended version too');
  for (const row of rows.filter((one) => isFound(one, 'strict') && !isQuiet(one))) {
    const { id, package: name, fixed, twin = 'nobody looked yet' } = row.advisory;
    console.log(`  ${id} ${name}@${fixed}\n    ${twin}`);
  }
}

/** Causes that are missing or left over, and archives that are not those of the last run. */
function findProblems(): string[] {
  const last = new Map(readResult('advisories')?.flaws.map((flaw) => [flaw.id, flaw.integrity]));
  return rows.flatMap((row) => {
    const { id, cause, twin } = row.advisory;
    const { problem, integrity } = row.verdict;
    const known = last.get(id);
    const isMissed = !isFound(row, 'strict');
    const found: string[] = [];
    if (problem !== undefined) found.push(problem);
    if (isMissed && cause === undefined) found.push('is missed and says no cause');
    if (!isMissed && cause !== undefined) found.push('is found and says a cause for a miss');
    if (!isMissed && !isQuiet(row) && twin === undefined)
      found.push('is reported in the mended version, and does not say why');
    if (twin !== undefined && (isMissed || isQuiet(row)))
      found.push('says why a version is reported that is not');
    if (known !== undefined && (known.vulnerable !== integrity.vulnerable || known.fixed !== integrity.fixed))
      found.push('has other archives than in the last run');
    return found.map((text) => `${id}: ${text}`);
  });
}

function toResult(): Results['advisories'] {
  const classes = Object.keys(CLASSES).flatMap((name) => {
    const own = rows.filter(({ advisory }) => advisory.class === name);
    return own.length === 0 ? [] : [{ class: name, ...count(own) }];
  });
  return {
    all: { ...count(rows), packages: new Set(rows.map(({ advisory }) => advisory.package)).size },
    classes,
    flaws: rows.map(({ advisory, verdict }) => ({
      id: advisory.id,
      package: advisory.package,
      recommended: verdict.found.recommended,
      strict: verdict.found.strict,
      stillReported: verdict.found.strict.filter((rule) => verdict.fixed.strict.includes(rule)),
      integrity: verdict.integrity,
    })),
  };
}
