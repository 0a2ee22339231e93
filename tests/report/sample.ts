import type { Linter } from 'eslint';
import picocolors from 'picocolors';
import {
  readFindings,
  sortFindings,
  type Report,
  type RuleDocs,
  type RulesById,
} from '../../src/report/index.ts';

/** What somebody who wants to harm the reader of a report would write. */
export const HOSTILE = `<script>alert(1)</script>"'&\`\u2028\u202e\u001b[31m\u0007</style><!--`;

export const docs: RuleDocs = {
  description: 'Require TLS.',
  url: 'https://example.com/rules/require-tls',
  counters: ['NET-2', 'S3'],
  threats: ['NET-2', 'S3'],
  cwe: ['CWE-319'],
  repairs: { mend: 'hardening', look: 'suggestion' },
};

export const rules: RulesById = new Map([['mitigate/require-tls', docs]]);

/** A message of our rule. */
export function message(given: Partial<Linter.LintMessage> = {}): Linter.LintMessage {
  return {
    ruleId: 'mitigate/require-tls',
    severity: 2,
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 7,
    message: '`http:` is in clear text; use `https:`. [NET-2 S3]',
    ...given,
  };
}

/** A report on files with one message each. */
export function createReport(
  files: Readonly<Record<string, readonly Linter.LintMessage[]>>,
  given: Partial<Report> = {},
): Report {
  const found = Object.entries(files).flatMap(([path, messages]) =>
    readFindings({ path, messages, source: 'one\n  call(two);\nthree\n' }, rules),
  );
  return {
    tool: { name: 'eslint-plugin-mitigate', version: '1.2.3' },
    createdAt: '2026-01-01T00:00:00.000Z',
    set: 'recommended',
    selectors: [],
    files: 10,
    lines: 1234,
    suppressed: 0,
    repaired: 0,
    rules,
    problems: [],
    findings: sortFindings(found),
    ...given,
  };
}

/** A terminal without colours. */
export const plain = { colors: picocolors.createColors(false), columns: 100 };
