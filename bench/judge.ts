import { readFileSync } from 'node:fs';
import type { Finding } from './foreign-worker.ts';

/** What somebody who read the code says of a finding. */
export interface Judgement {
  /** `name@version` */
  readonly package: string;
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly verdict: 'true' | 'arguable' | 'false';
  readonly why: string;
}

const VERDICTS = new Set(['true', 'arguable', 'false']);

/** The judgements of `quiet/judgements.json`. Throws one line that names the first row that is none. */
export function readJudgements(): readonly Judgement[] {
  const rows: unknown = JSON.parse(readFileSync(new URL('quiet/judgements.json', import.meta.url), 'utf8'));
  if (!Array.isArray(rows)) throw new TypeError('judgements.json: expected a list');
  const bad = rows.findIndex((row: unknown) => !isJudgement(row));
  if (bad >= 0)
    throw new TypeError(`judgements.json: row ${bad} is no judgement: ${JSON.stringify(rows[bad])}`);
  return rows as readonly Judgement[];
}

function isJudgement(row: unknown): row is Judgement {
  if (typeof row !== 'object' || row === null) return false;
  const { package: name, file, line, rule, verdict, why } = row as Record<string, unknown>;
  return (
    [name, file, rule, why].every((text) => typeof text === 'string' && text !== '') &&
    Number.isInteger(line) &&
    typeof verdict === 'string' &&
    VERDICTS.has(verdict)
  );
}

/** Findings that nobody has judged. */
export function findUnjudged(
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): readonly Finding[] {
  const judged = new Set(judgements.map(getKey));
  return findings.filter((finding) => !judged.has(getKey(finding)));
}

/** Prints how many of the findings that are reported today are true, and how many true or arguable. */
export function printPrecision(findings: readonly Finding[], judgements: readonly Judgement[]): void {
  const verdicts = new Map(judgements.map((judgement) => [getKey(judgement), judgement.verdict]));
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort();
  console.log('\nprecision of recommended, by hand: true / true or arguable, of those judged');
  for (const rule of [...rules, undefined]) {
    const own = findings.filter((finding) => rule === undefined || finding.rule === rule);
    const judged = own.flatMap((finding) => verdicts.get(getKey(finding)) ?? []);
    const isTrue = judged.filter((verdict) => verdict === 'true').length;
    const isArguable = judged.filter((verdict) => verdict === 'arguable').length;
    const shares = `${share(isTrue, judged.length)} / ${share(isTrue + isArguable, judged.length)}`;
    console.log(`  ${(rule ?? 'all').padEnd(50)} ${shares} (${judged.length} of ${own.length} judged)`);
  }
}

/** How many findings are judged, and how. */
export function countJudged(
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): Record<'all' | 'true' | 'arguable', number> {
  const verdicts = new Map(judgements.map((judgement) => [getKey(judgement), judgement.verdict]));
  const judged = findings.flatMap((finding) => verdicts.get(getKey(finding)) ?? []);
  const count = (wanted: string): number => judged.filter((verdict) => verdict === wanted).length;
  return { all: judged.length, true: count('true'), arguable: count('arguable') };
}

function getKey({
  package: name,
  file,
  line,
  rule,
}: Pick<Judgement, 'package' | 'file' | 'line' | 'rule'>): string {
  return [name, file, line, rule].join(' ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`;
}
