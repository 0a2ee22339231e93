import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Finding, Report } from './foreign-worker.ts';
import { countJudged, findUnjudged, printPrecision, readJudgements } from './judge.ts';
import { toDensity, writeResult } from './results.ts';
import { runAll } from './workers.ts';

/** Crashes printed in full; the count says how many there are. */
const SHOWN = 20;

const { values: given } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    judge: { type: 'boolean', default: false },
  },
});

const list = JSON.parse(readFileSync(new URL('foreign.json', import.meta.url), 'utf8')) as readonly string[];
const wanted = given.only?.split(',');
const specs = list.filter((spec) => wanted?.some((part) => spec.includes(part)) ?? true);
const { results: reports, hangs } = await runAll<string, Report>(
  'foreign-worker.ts',
  specs,
  (spec, report) =>
    `${spec}: ${report === undefined ? 'did not end' : `${report.files} files, ${report.lines} lines`}`,
);
const recommended = reports.flatMap((report) => report.findings.filter(({ set }) => set === 'recommended'));

print(reports, hangs);
if (wanted === undefined) record(reports);
if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(recommended, undefined, 2)}\n`);
let isFailed =
  hangs.length > 0 || reports.some((report) => report.crashes.length + report.brokenRepairs.length > 0);
if (given.judge) isFailed = !judge(recommended) || isFailed;
process.exitCode = isFailed ? 1 : 0;

function print(all: readonly Report[], stuck: readonly string[]): void {
  const sum = (pick: (report: Report) => number): number =>
    all.reduce((total, report) => total + pick(report), 0);
  const lines = sum((report) => report.lines);
  const crashes = all.flatMap((report) => report.crashes);
  const broken = all.flatMap((report) => report.brokenRepairs);
  const slowest = all.toSorted((left, right) => right.slowest.milliseconds - left.slowest.milliseconds)[0];
  const findings = all.flatMap((report) => report.findings);
  console.log(`packages            ${all.length}`);
  console.log(`files               ${sum((report) => report.files)}`);
  console.log(`lines               ${lines}`);
  console.log(
    `left out            ${sum((report) => report.minified)} minified, ${sum((report) => report.large)} above 1 MB`,
  );
  console.log(`unparsable          ${sum((report) => report.unparsable)}`);
  console.log(`crashes             ${crashes.length}`);
  console.log(`hangs               ${stuck.length}`);
  console.log(`repairs that break  ${broken.length}`);
  if (slowest !== undefined) {
    const { file, lines: count, milliseconds } = slowest.slowest;
    console.log(
      `slowest file        ${slowest.package} ${file}: ${milliseconds.toFixed(0)} ms in rules, ${count} lines`,
    );
  }
  console.log('\nfindings per 1,000 lines');
  for (const set of ['recommended', 'strict'] as const) {
    const own = findings.filter((finding) => finding.set === set);
    console.log(`  ${set === 'strict' ? 'strict adds' : set}: ${rate(own.length, lines)} (${own.length})`);
    for (const [rule, count] of countBy(own, ({ rule, messageId }) => `${rule} ${messageId}`)) {
      console.log(`    ${rule.padEnd(60)} ${rate(count, lines)} (${count})`);
    }
  }
  for (const [title, breakages] of [
    ['crashes', crashes],
    ['repairs that break', broken],
  ] as const) {
    if (breakages.length > 0) console.log(`\n${title}`);
    for (const { package: name, file, message } of breakages.slice(0, SHOWN))
      console.log(`  ${name} ${file}\n    ${message}`);
  }
  for (const name of stuck) console.log(`\nhangs: ${name}`);
}

/** Keeps the figures of a whole run. */
function record(all: readonly Report[]): void {
  const sum = (pick: (report: Report) => number): number =>
    all.reduce((total, report) => total + pick(report), 0);
  const lines = sum((report) => report.lines);
  writeResult('foreign', {
    packages: all.length,
    files: sum((report) => report.files),
    lines,
    crashes: sum((report) => report.crashes.length),
    hangs: hangs.length,
    brokenRepairs: sum((report) => report.brokenRepairs.length),
    recommended: toDensity(recommended.length, lines),
    strict: toDensity(sum((report) => report.findings.length) - recommended.length, lines),
    judged: countJudged(recommended, readJudgements()),
  });
}

function rate(count: number, lines: number): string {
  return ((count * 1_000) / Math.max(1, lines)).toFixed(4);
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left);
}

/** Prints the precision so far; false when some finding has no judgement. */
function judge(findings: readonly Finding[]): boolean {
  const judgements = readJudgements();
  const unjudged = findUnjudged(findings, judgements);
  printPrecision(findings, judgements);
  for (const { package: name, file, line, rule } of unjudged)
    console.log(`  not judged: ${name} ${file}:${line} ${rule}`);
  return unjudged.length === 0;
}
