import { toPrintable } from './printable.ts';
import { groupByFile, type Finding, type Report } from './report.ts';
import { printSummary, type TextStyle } from './summary.ts';

/** Findings by file, then the summary. */
export function printStylish(report: Report, style: TextStyle): string {
  const files = [...groupByFile(report.findings)].map(([path, findings]) => printFile(path, findings, style));
  return [...files, printSummary(report, style)].join('\n');
}

function printFile(path: string, findings: readonly Finding[], { colors }: TextStyle): string {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map((place) => place.length));
  const lines = findings.map(({ severity, message, threats, ruleId }, at) =>
    [
      `  ${colors.dim((places[at] ?? '').padStart(width))}`,
      severity === 'error' ? colors.red('error') : colors.yellow('warning'),
      `${toPrintable(message)} ${colors.bold(`[${toPrintable(threats.join(' '))}]`)}`,
      colors.dim(toPrintable(ruleId)),
    ].join('  '),
  );
  return [colors.underline(toPrintable(path)), ...lines, ''].join('\n');
}
