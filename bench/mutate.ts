import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

// Changes the code of a module in small ways, and asks whether some test notices. `npm run mutate -- flow/danger` takes the
// files below `src/flow/danger` and the tests below `tests/flow`; what comes out is kept in mutation.json. With `--every 50`
// only every fiftieth line is changed, for a whole layer in an hour: an estimate, from changes that lie within one line.

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

const {
  positionals: [module],
  values: given,
} = parseArgs({ allowPositionals: true, options: { every: { type: 'string' } } });
const every = given.every === undefined ? undefined : Number(given.every);
if (every !== undefined && !(every >= 2 && Number.isInteger(every))) {
  console.error(`mutate: --every ${given.every} is no number of lines; say 2 or more.`);
  process.exit(2);
}
if (module === undefined || !existsSync(join(ROOT, 'src', module))) {
  console.error(
    `mutate: ${module ?? 'nothing'} is no folder or file of src; say one, such as flow/danger or scope/guard.ts.`,
  );
  process.exit(2);
}

const pattern = module.endsWith('.ts') ? `src/${module}` : `src/${module}/**/*.ts`;

/** Every so many lines of the module's files, counted through all of them, as ranges that Stryker takes. */
function sample(distance: number): string[] {
  const folder = join(ROOT, 'src', module ?? '');
  const files =
    module?.endsWith('.ts') === true
      ? [`src/${module}`]
      : readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => `src/${module}/${file.replaceAll('\\', '/')}`);
  let count = 0;
  return files.sort().flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((_line, index) =>
        (count += 1) % distance === 0 ? [`${file}:${index + 1}-${index + 1}`] : [],
      ),
  );
}

// Rewritten cases notice little that the cases themselves do not, and take most of the time.
process.env['QUICK'] = '1';
process.env['MUTATED_LAYER'] = module.split('/')[0];
const stryker = new Stryker({
  mutate: every === undefined ? [pattern] : sample(every),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATE_WORKERS'] ?? 2),
  // A busy machine is no reason to say that a change made the tests hang.
  timeoutMS: 30_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 60,
  reporters: ['progress'],
  incremental: true,
  incrementalFile: join(
    tmpdir(),
    'eslint-plugin-mitigate-mutation',
    `${module.replaceAll('/', '-')}${every ?? ''}.json`,
  ),
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
if (every === undefined) for (const [file, score] of scores) report[file] = score;
else
  report[`${module}, every ${every} lines`] = {
    noticed: sum((score) => score.noticed),
    unnoticed: sum((score) => score.unnoticed),
    open: [...scores].flatMap(([file, { open }]) => open.map((one) => `${file}:${one}`)),
  };
const sorted = Object.fromEntries(Object.entries(report).sort(([left], [right]) => (left < right ? -1 : 1)));
writeFileSync(REPORT, `${JSON.stringify(sorted, null, 2)}\n`);

function sum(count: (score: Score) => number): number {
  return [...scores.values()].reduce((total, score) => total + count(score), 0);
}

const share = (noticed: number, unnoticed: number): string =>
  `${((100 * noticed) / Math.max(1, noticed + unnoticed)).toFixed(1)} %`;
for (const [file, score] of scores) {
  console.log(
    `${file.padEnd(44)} ${String(score.noticed).padStart(5)} of ${String(score.noticed + score.unnoticed).padStart(5)} noticed, ${share(score.noticed, score.unnoticed)}`,
  );
}
const noticed = sum((score) => score.noticed);
const unnoticed = sum((score) => score.unnoticed);
console.log(
  `${module}: ${share(noticed, unnoticed)} of ${noticed + unnoticed} changes noticed; the target is ${TARGET} %.`,
);
