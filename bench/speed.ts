import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import mitigate from 'eslint-plugin-mitigate';
import { readSources } from './packages.ts';
import { writeResult } from './results.ts';

/** Servers and clients whose packages hold their TypeScript sources. */
const PACKAGES = [
  '@grpc/grpc-js@1.14.7',
  '@apollo/server@5.5.1',
  '@loopback/rest@15.0.16',
  '@temporalio/worker@1.24.0',
  'botbuilder@4.23.3',
  'telegraf@4.16.3',
];

/** What a run enables. `none` is ESLint with the same parser and no rule: the floor. */
const SETS = ['none', 'recommended', 'strict'] as const;
type Set = (typeof SETS)[number];

interface File {
  /** Where it lies, for ESLint. */
  readonly name: string;
  /** Package and path, for people. */
  readonly label: string;
  readonly text: string;
  readonly lines: number;
  readonly linters: Readonly<Record<Set, ESLint>>;
}

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    memory: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const rounds = Number(given.rounds);

if (given.memory === undefined) {
  const files = await readFiles();
  printFiles(files);
  await printRatios(files);
  await printRules(files);
  await printRelints(files);
  await printMemory();
} else {
  await measureMemory(given.memory as Set);
}

async function readFiles(): Promise<readonly File[]> {
  const all: File[] = [];
  for (const spec of PACKAGES) {
    const { folder, files } = readSources(spec, (path) => /\.[cm]?tsx?$/.test(path));
    const linters = {
      none: createLinter(folder, 'none'),
      recommended: createLinter(folder, 'recommended'),
      strict: createLinter(folder, 'strict'),
    };
    for (const { path, text, lines } of files) {
      const file = { name: join(folder, path), label: `${spec} ${path}`, text, lines, linters };
      const [result] = await lint(file, 'none');
      if (result?.fatalErrorCount === 0) all.push(file);
    }
  }
  return all;
}

/** ESLint as its users run it, with the built plugin: it keeps what it made of a configuration. */
function createLinter(cwd: string, set: Set): ESLint {
  return new ESLint({
    cwd,
    overrideConfigFile: true,
    ignore: false,
    stats: true,
    allowInlineConfig: false,
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx,mts,cts}'],
        languageOptions: { parser },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        ...(set !== 'none' && {
          plugins: { mitigate },
          rules: Object.fromEntries(Object.keys(mitigate.rules).map((name) => [`mitigate/${name}`, 'error'])),
          settings: { mitigate: { level: set } },
        }),
      },
    ],
  });
}

function lint({ linters, text, name }: File, set: Set): Promise<ESLint.LintResult[]> {
  return linters[set].lintText(text, { filePath: name });
}

/** CPU time of the process in milliseconds: what other programs do in the meantime is not in it. */
function getCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Every set is first as often as it is last. */
function takeTurns(round: number): readonly Set[] {
  const first = round % SETS.length;
  return [...SETS.slice(first), ...SETS.slice(0, first)];
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = getCpu();
  await work();
  return getCpu() - start;
}

async function lintAll(files: readonly File[], set: Set): Promise<void> {
  for (const file of files) await lint(file, set);
}

function getMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

function countLines(files: readonly File[]): number {
  return files.reduce((sum, file) => sum + file.lines, 0);
}

function printFiles(files: readonly File[]): void {
  console.log(`packages  ${PACKAGES.join(', ')}`);
  console.log(`files     ${files.length}`);
  console.log(`lines     ${countLines(files)}`);
}

/** Whole passes over all files, the sets taking turns, the first round thrown away. */
async function printRatios(files: readonly File[]): Promise<void> {
  const passes: Record<Set, number[]> = { none: [], recommended: [], strict: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const set of takeTurns(round)) {
      // What one pass leaves behind is not the next one's to clean up.
      collectGarbage();
      const spent = await time(() => lintAll(files, set));
      if (round > 0) passes[set].push(spent);
    }
  }
  const floor = getMedian(passes.none);
  const toRatio = (set: Set): number => Number((getMedian(passes[set]) / floor).toFixed(3));
  if (given.record) writeResult('speed', { recommended: toRatio('recommended'), strict: toRatio('strict') });
  console.log(`\nCPU over ESLint with no rules, medians of ${rounds} passes in one process, taking turns`);
  for (const set of SETS) {
    const median = getMedian(passes[set]);
    const pairs = passes[set].map((spent, index) => spent / (passes.none[index] ?? spent));
    const range = `${Math.min(...pairs).toFixed(3)} to ${Math.max(...pairs).toFixed(3)}`;
    const name = set.padEnd(12);
    console.log(
      `  ${name} ${median.toFixed(0).padStart(7)} ms  ${(median / floor).toFixed(3)} ×  (passes: ${range})`,
    );
  }
}

/** Where the time of strict goes, as ESLint's own clock sees it. */
async function printRules(files: readonly File[]): Promise<void> {
  const byRule = new Map<string, number>();
  const costs: { file: File; cost: number }[] = [];
  for (const file of files) {
    let cost = 0;
    const passes = (await lint(file, 'strict')).flatMap(({ stats }) => stats?.times.passes ?? []);
    for (const [rule, { total }] of passes.flatMap(({ rules }) => Object.entries(rules ?? {}))) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + total);
      cost += total;
    }
    costs.push({ file, cost });
  }
  const all = [...byRule.values()].reduce((sum, spent) => sum + spent, 0);
  console.log('\nby rule, strict; the first rule that asks pays for what all of them share');
  for (const [rule, spent] of [...byRule].sort(([, left], [, right]) => right - left)) {
    console.log(
      `  ${rule.padEnd(50)} ${spent.toFixed(0).padStart(6)} ms  ${((spent * 100) / all).toFixed(1)} %`,
    );
  }
  console.log('\ngrowth with lines, strict');
  for (const [from, to] of [
    [1, 100],
    [100, 300],
    [300, 1_000],
    [1_000, 100_000],
  ] as const) {
    const own = costs.filter(({ file }) => file.lines >= from && file.lines < to);
    const spent = own.reduce((sum, { cost }) => sum + cost, 0);
    const lines = countLines(own.map(({ file }) => file));
    const rate = ((spent * 1_000) / Math.max(1, lines)).toFixed(2);
    console.log(`  files of ${from} to ${to} lines: ${rate} ms per 1,000 lines (${own.length} files)`);
  }
  const slowest = costs.toSorted((left, right) => right.cost - left.cost)[0];
  if (slowest !== undefined) {
    console.log(
      `\nslowest file  ${slowest.file.label}: ${slowest.cost.toFixed(1)} ms in rules, ${slowest.file.lines} lines`,
    );
  }
}

/** What an editor waits for when a file is linted again after a key is hit. */
async function printRelints(files: readonly File[]): Promise<void> {
  console.log('\nwarm re-lint of one open file, CPU over the floor, medians');
  for (const size of [300, 2_300]) {
    const distance = (file: File): number => Math.abs(file.lines - size);
    const file = files.toSorted((left, right) => distance(left) - distance(right))[0];
    if (file === undefined) continue;
    const runs: Record<Set, number[]> = { none: [], recommended: [], strict: [] };
    for (let round = 0; round < 15 + rounds * 5; round += 1) {
      const edited = { ...file, text: `${file.text}\n// ${round}` };
      for (const set of takeTurns(round)) {
        const spent = await time(() => lint(edited, set));
        if (round >= 15) runs[set].push(spent);
      }
    }
    const floor = getMedian(runs.none);
    const over = (set: Set): string => `${set} +${(getMedian(runs[set]) - floor).toFixed(1)} ms`;
    console.log(
      `  ${file.lines} lines (${file.label}): floor ${floor.toFixed(1)} ms, ${over('recommended')}, ${over('strict')}`,
    );
  }
}

/** One process for each set, since what one leaves behind would be counted to the next. */
async function printMemory(): Promise<void> {
  console.log('\nmemory, one process for each set, over the same files');
  for (const set of SETS) {
    const { live, peak } = await new Promise<{ live: number; peak: number }>((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ['--memory', set], {
        execArgv: ['--import', 'tsx'],
      });
      child.on('message', (message) => resolve(message as { live: number; peak: number }));
      child.on('error', reject);
    });
    console.log(
      `  ${set.padEnd(12)} live heap ${live.toFixed(1)} MB after the last file, ${peak.toFixed(0)} MB resident at the peak`,
    );
  }
}

async function measureMemory(set: Set): Promise<void> {
  await lintAll(await readFiles(), set);
  collectGarbage();
  const live = process.memoryUsage().heapUsed / 1e6;
  // The unit of maxRSS is the kilobyte.
  process.send?.({ live, peak: process.resourceUsage().maxRSS / 1e3 });
}
