import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import { getConfig, isUnparsable, readParsing, run, type Level } from './lint.ts';
import { readSources } from './packages.ts';

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
  readonly linter: Linter;
  readonly configs: Readonly<Record<Set, Linter.Config>>;
}

const { values: given } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, memory: { type: 'string' } },
});
const rounds = Number(given.rounds);

if (given.memory === undefined) {
  const files = readFiles();
  printFiles(files);
  printRatios(files);
  printRules(files);
  printRelints(files);
  await printMemory();
} else {
  measureMemory(given.memory as Set);
}

function readFiles(): readonly File[] {
  return PACKAGES.flatMap((spec) => {
    const { folder, files } = readSources(spec, (path) => /\.[cm]?tsx?$/.test(path));
    const linter = new Linter({ configType: 'flat', cwd: folder });
    const getParsing = readParsing(folder);
    return files.flatMap(({ path, text, lines }) => {
      const parsing = getParsing(path);
      const toConfig = (level: Level | undefined): Linter.Config => getConfig(parsing, level);
      const configs = {
        none: toConfig(undefined),
        recommended: toConfig('recommended'),
        strict: toConfig('strict'),
      };
      const filename = join(folder, path);
      if (isUnparsable(linter.verify(text, configs.none, { filename }))) return [];
      return [{ name: filename, label: `${spec} ${path}`, text, lines, linter, configs }];
    });
  });
}

function lint({ linter, text, configs, name }: File, set: Set): void {
  linter.verify(text, configs[set], { filename: name });
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

function time(work: () => void): number {
  const start = getCpu();
  work();
  return getCpu() - start;
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
function printRatios(files: readonly File[]): void {
  const passes: Record<Set, number[]> = { none: [], recommended: [], strict: [] };
  for (let round = 0; round <= rounds; round += 1) {
    // Every set is first as often as it is last.
    for (const set of [...SETS.slice(round % 3), ...SETS.slice(0, round % 3)]) {
      // What one pass leaves behind is not the next one's to clean up.
      collectGarbage();
      const spent = time(() => files.forEach((file) => lint(file, set)));
      if (round > 0) passes[set].push(spent);
    }
  }
  const floor = getMedian(passes.none);
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
function printRules(files: readonly File[]): void {
  const byRule = new Map<string, number>();
  const costs = files.map((file) => {
    const { times } = run(file.linter, file.text, file.configs.strict, file.name);
    for (const [rule, spent] of Object.entries(times)) byRule.set(rule, (byRule.get(rule) ?? 0) + spent);
    return { file, cost: Object.values(times).reduce((sum, spent) => sum + spent, 0) };
  });
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
function printRelints(files: readonly File[]): void {
  console.log('\nwarm re-lint of one open file, CPU over the floor, medians');
  for (const size of [300, 2_300]) {
    const distance = (file: File): number => Math.abs(file.lines - size);
    const file = files.toSorted((left, right) => distance(left) - distance(right))[0];
    if (file === undefined) continue;
    const runs: Record<Set, number[]> = { none: [], recommended: [], strict: [] };
    for (let round = 0; round < 15 + rounds * 5; round += 1) {
      const edited = { ...file, text: `${file.text}\n// ${round}` };
      for (const set of takeTurns(round)) {
        const spent = time(() => lint(edited, set));
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

function measureMemory(set: Set): void {
  for (const file of readFiles()) lint(file, set);
  collectGarbage();
  const live = process.memoryUsage().heapUsed / 1e6;
  // The unit of maxRSS is the kilobyte.
  process.send?.({ live, peak: process.resourceUsage().maxRSS / 1e3 });
}
