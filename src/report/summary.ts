import type picocolors from 'picocolors';
import { findEntry, type Risk } from '../threats/index.ts';
import { toPrintable } from './printable.ts';
import { groupByThreat, NO_THREAT, type Finding, type Problem, type Report } from './report.ts';

/** The colours of a terminal, or none. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** How a report is shown on a terminal. */
export interface TextStyle {
  readonly colors: Colors;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

const BAR = 20;
const HEAD = ['Threat', 'Risk', 'Findings', 'Files'] as const;

/** The title of a threat; of one the catalogue does not know, nothing. */
export function titleOf(id: string): string {
  if (id === NO_THREAT) return 'Findings of rules that counter no threat';
  const entry = findEntry(id);
  return entry !== undefined && 'title' in entry ? entry.title : '';
}

/** The risk in its colour. */
export function paintRisk(risk: Risk, text: string, colors: Colors): string {
  if (risk === 'critical') return colors.magenta(text);
  if (risk === 'high') return colors.red(text);
  return risk === 'medium' ? colors.yellow(text) : colors.dim(text);
}

/** `1 finding`, `1,200 findings`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** The end of a report in text: the table of open threats, what could not be read, and one line of sums. */
export function printSummary(report: Report, style: TextStyle): string {
  const parts = [
    printTable(report.findings, style),
    printProblems(report.problems, style),
    printSums(report, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function printTable(findings: readonly Finding[], { colors, columns }: TextStyle): string {
  const open = groupByThreat(findings);
  if (open.length === 0) return '';
  const most = Math.max(...open.map((threat) => threat.findings.length));
  const rows = open.map((threat) => [
    toPrintable(threat.id),
    threat.risk,
    String(threat.findings.length),
    String(threat.files),
  ]);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  const room = columns - widths.reduce((sum, width) => sum + width + 2, 2) - BAR - 2;
  const lines = open.map((threat, at) => {
    const [id = '', risk = '', ...numbers] = line(rows[at] ?? []);
    const bar = '█'.repeat(Math.max(1, Math.round((threat.findings.length / most) * BAR))).padEnd(BAR);
    const title = shorten(toPrintable(titleOf(threat.id)), room);
    return `  ${colors.bold(id)}  ${paintRisk(threat.risk, risk, colors)}  ${numbers.join('  ')}  ${paintRisk(threat.risk, bar, colors)}  ${title}`;
  });
  return [colors.bold('Open threats'), `  ${colors.dim(line(HEAD).join('  '))}`, ...lines]
    .map((text) => text.trimEnd())
    .join('\n');
}

function shorten(text: string, room: number): string {
  if (room < 12) return '';
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}

const PROBLEMS: Readonly<Record<Problem['kind'], string>> = {
  parse: 'not parsed',
  read: 'not read',
  crash: 'not finished',
  write: 'not repaired',
};

function printProblems(problems: readonly Problem[], { colors }: TextStyle): string {
  if (problems.length === 0) return '';
  const lines = problems.map(({ kind, path, line, column, message }) => {
    const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
    return `  ${colors.yellow(PROBLEMS[kind])}  ${toPrintable(place)}  ${toPrintable(message)}`;
  });
  return [colors.bold('Not scanned, or not wholly'), ...lines].join('\n');
}

function printSums(
  { findings, files, suppressed, repaired, problems }: Report,
  { colors }: TextStyle,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const hit = new Set(findings.map(({ path }) => path)).size;
  const paint =
    errors > 0 ? colors.red : findings.length + problems.length > 0 ? colors.yellow : colors.green;
  const first =
    findings.length === 0
      ? `No findings in ${count(files, 'file')}.`
      : `${count(findings.length, 'finding')} in ${hit} of ${count(files, 'file')}${warnings === 0 ? '' : ` (${count(errors, 'error')}, ${count(warnings, 'warning')})`}.`;
  const offers = {
    fix: findings.filter(({ repair }) => repair === 'fix').length,
    hardening: findings.filter(({ repair }) => repair === 'hardening').length,
  };
  const rest = [
    repaired > 0 && `${count(repaired, 'file')} repaired.`,
    offers.fix > 0 && `${offers.fix} can be repaired with --fix.`,
    offers.hardening > 0 &&
      `${offers.hardening} can be repaired with --fix --hardening, which a deployment that relies on the flaw will notice.`,
    suppressed > 0 && `${count(suppressed, 'finding')} switched off by comments.`,
  ].filter((text) => text !== false);
  return [paint(first), ...rest].join(' ');
}
