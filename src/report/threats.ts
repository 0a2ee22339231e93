import { toPrintable } from './printable.ts';
import { groupByThreat, type Finding, type OpenThreat, type Report } from './report.ts';
import { count, paintRisk, printSummary, titleOf, type TextStyle } from './summary.ts';

/** Findings by threat, the gravest first; a finding that leaves several open is told in full once. Then the summary. */
export function printThreats(report: Report, style: TextStyle): string {
  const told = new Set<Finding>();
  const groups = groupByThreat(report.findings).map((open) => printThreat(open, told, style));
  return [...groups, printSummary(report, style)].join('\n');
}

function printThreat({ id, risk, findings }: OpenThreat, told: Set<Finding>, { colors }: TextStyle): string {
  const title = [toPrintable(id), toPrintable(titleOf(id))].filter((text) => text !== '').join('  ');
  const head = `${paintRisk(risk, '■', colors)} ${colors.bold(title)}  ${colors.dim(`${risk} risk, ${count(findings.length, 'finding')}`)}`;
  const lines = findings.map((finding) => {
    const { path, line, column, message, ruleId } = finding;
    const place = toPrintable(`${path}:${line}:${column}`);
    const rule = colors.dim(toPrintable(ruleId));
    if (told.has(finding)) return `  ${place}  ${rule}  ${colors.dim('(told above)')}`;
    told.add(finding);
    return `  ${place}  ${rule}\n    ${toPrintable(message)}`;
  });
  return [head, ...lines, ''].join('\n');
}
