import { escapeHidden } from './printable.ts';
import { groupByThreat, type Finding, type Report } from './report.ts';

/** Version of the shape that `printJson` writes. It grows when a field goes or changes its meaning. */
export const JSON_VERSION = 1;

/** The report as JSON, the shape documented in `docs/scan.md`. Hidden characters are escaped; the data stays the same. */
export function printJson(report: Report): string {
  const { tool, createdAt, set, selectors, files, lines, suppressed, repaired, rules, findings } = report;
  const value = {
    version: JSON_VERSION,
    tool,
    createdAt,
    set,
    selectors,
    summary: {
      files,
      lines,
      findings: findings.length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      suppressed,
      repaired,
    },
    threats: groupByThreat(findings).map((open) => ({
      id: open.id,
      risk: open.risk,
      findings: open.findings.length,
      files: open.files,
    })),
    findings: findings.map(describeFinding),
    problems: report.problems.map(({ kind, path, line, column, message }) => ({
      kind,
      path,
      line: line ?? null,
      column: column ?? null,
      message,
    })),
    rules: [...rules].map(([id, { description, url, counters, cwe }]) => ({
      id,
      description,
      url,
      counters,
      cwe,
    })),
  };
  return `${escapeHidden(JSON.stringify(value, null, 2))}\n`;
}

function describeFinding(finding: Finding): object {
  const { path, line, column, endLine, endColumn, ruleId, severity, message, threats, risk, cwe } = finding;
  return {
    path,
    line,
    column,
    endLine,
    endColumn,
    rule: ruleId,
    severity,
    risk,
    threats,
    cwe,
    message,
    repair: finding.repair ?? null,
    url: finding.url,
  };
}
