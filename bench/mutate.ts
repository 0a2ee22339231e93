import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

// Changes the code of a module in small ways, and asks whether some test notices. `npm run mutate -- flow/danger` takes the
// files below `src/flow/danger` and the tests below `tests/flow`; what comes out is kept in mutation.json.

const ROOT = join(import.meta.dirname, '..');
const REPORT = join(import.meta.dirname, 'mutation.json');
/** Share of the changes in percent that the tests have to notice in `flow` and `scope`. */
const TARGET = 85;

interface Score {
  readonly noticed: number;
  readonly unnoticed: number;
  /** Where each unnoticed change is: line, and what was put there. */
  readonly open: readonly string[];
}

type Report = Record<string, Score>;

const [module] = process.argv.slice(2);
if (module === undefined || !existsSync(join(ROOT, 'src', module))) {
  console.error(
    `mutate: ${module ?? 'nothing'} is no folder or file of src; say one, such as flow/danger or scope/guard.ts.`,
  );
  process.exit(2);
}

// Rewritten cases notice little that the cases themselves do not, and take most of the time.
process.env['QUICK'] = '1';
process.env['MUTATED_LAYER'] = module.split('/')[0];
const stryker = new Stryker({
  mutate: [module.endsWith('.ts') ? `src/${module}` : `src/${module}/**/*.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATE_WORKERS'] ?? 2),
  // A busy machine is no reason to say that a change made the tests hang.
  timeoutMS: 30_000,
  timeoutFactor: 3,
  reporters: ['progress'],
  incremental: true,
  incrementalFile: join(tmpdir(), 'eslint-plugin-mitigate-mutation', `${module.replaceAll('/', '-')}.json`),
  tempDirName: '.mutations',
  vitest: { configFile: 'bench/mutate.vitest.config.ts', related: false },
});

const results = await stryker.runMutationTest();
const report: Report = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : {};
const scores = new Map<string, { noticed: number; unnoticed: number; open: string[] }>();
for (const { fileName, status, location, replacement } of results) {
  if (status === 'Ignored' || status === 'CompileError' || status === 'RuntimeError') continue;
  const file = relative(ROOT, fileName).replaceAll('\\', '/');
  const score = scores.get(file) ?? { noticed: 0, unnoticed: 0, open: [] };
  scores.set(file, score);
  if (status === 'Killed' || status === 'Timeout') score.noticed += 1;
  else {
    score.unnoticed += 1;
    score.open.push(`${location.start.line}: ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`);
  }
}
for (const [file, score] of scores) report[file] = score;
const sorted = Object.fromEntries(Object.entries(report).sort(([left], [right]) => (left < right ? -1 : 1)));
writeFileSync(REPORT, `${JSON.stringify(sorted, null, 2)}\n`);

const share = (noticed: number, unnoticed: number): string =>
  `${((100 * noticed) / Math.max(1, noticed + unnoticed)).toFixed(1)} %`;
let noticed = 0;
let unnoticed = 0;
for (const [file, score] of scores) {
  noticed += score.noticed;
  unnoticed += score.unnoticed;
  console.log(
    `${file.padEnd(44)} ${String(score.noticed).padStart(5)} of ${String(score.noticed + score.unnoticed).padStart(5)} noticed, ${share(score.noticed, score.unnoticed)}`,
  );
}
console.log(
  `${module}: ${share(noticed, unnoticed)} of ${noticed + unnoticed} changes noticed; the target is ${TARGET} %.`,
);
