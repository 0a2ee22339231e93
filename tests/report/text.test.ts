import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { printJson, printStylish, printThreats, toPrintable } from '../../src/report/index.ts';
import { createReport, HOSTILE, message, plain } from './sample.ts';

const report = createReport(
  {
    'src/a.ts': [message(), message({ line: 1, severity: 1, message: 'Second. [S3]' })],
    'src/b.ts': [message({ line: 12, column: 34 })],
  },
  { suppressed: 1 },
);

describe('text', () => {
  it('by file', () => {
    expect(printStylish(report, plain)).toBe(`src/a.ts
  1:3  warning  Second. [S3]  mitigate/require-tls
  2:3  error  \`http:\` is in clear text; use \`https:\`. [NET-2 S3]  mitigate/require-tls

src/b.ts
  12:34  error  \`http:\` is in clear text; use \`https:\`. [NET-2 S3]  mitigate/require-tls

Open threats
  Threat  Risk  Findings  Files
  S3      high         3      2  ████████████████████  Man in the middle
  NET-2   high         2      2  █████████████         Transport downgrade

3 findings in 2 of 10 files (2 errors, 1 warning). 1 finding switched off by comments.
`);
  });

  it('by threat, each finding told in full once', () => {
    expect(printThreats(report, plain)).toContain(`■ S3  Man in the middle  high risk, 3 findings
  src/a.ts:1:3  mitigate/require-tls
    Second.
  src/a.ts:2:3  mitigate/require-tls
    \`http:\` is in clear text; use \`https:\`.
  src/b.ts:12:34  mitigate/require-tls
    \`http:\` is in clear text; use \`https:\`.

■ NET-2  Transport downgrade  high risk, 2 findings
  src/a.ts:2:3  mitigate/require-tls  (told above)
  src/b.ts:12:34  mitigate/require-tls  (told above)
`);
  });

  it('says what was not scanned', () => {
    const problem = { kind: 'parse', path: 'x.ts', line: 3, column: 4, message: "';' expected." } as const;
    expect(printStylish(createReport({}, { problems: [problem] }), plain)).toBe(`Not scanned, or not wholly
  not parsed  x.ts:3:4  ';' expected.

No findings in 10 files.
`);
  });

  it('fits a narrow terminal', () => {
    const lines = printStylish(report, { ...plain, columns: 60 }).split('\n');
    const table = lines.slice(lines.indexOf('Open threats'), -2);
    expect(table.filter((line) => line.length > 60)).toEqual([]);
  });

  it('has colours where they are wanted', () => {
    const colored = printStylish(report, { ...plain, colors: picocolors.createColors(true) });
    expect(colored).toContain('\u001b[31merror\u001b[39m');
  });
});

describe('hostile text', () => {
  const hostile = createReport({ [`src/${HOSTILE}.ts`]: [message({ message: `${HOSTILE} [S3]` })] });
  const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

  it.each([
    ['by file', printStylish(hostile, plain)],
    ['by threat', printThreats(hostile, plain)],
    ['as JSON', printJson(hostile)],
  ])('has no hidden characters %s', (_, text) => {
    expect(HIDDEN.test(text)).toBe(false);
    expect(text).toContain('<script>');
  });

  it('is shown for what it is', () => {
    expect(toPrintable('a\tb\nc\u202ed\u001b[0m\ud800\u{e0041}é漢😀')).toBe(
      'a  b\\u{a}c\\u{202e}d\\u{1b}[0m\ufffd\\u{e0041}é漢😀',
    );
  });

  it('is the same data in JSON', () => {
    const [finding] = (JSON.parse(printJson(hostile)) as { findings: { path: string; message: string }[] })
      .findings;
    expect(finding).toMatchObject({ path: `src/${HOSTILE}.ts`, message: HOSTILE });
  });
});

describe('JSON', () => {
  it('has the documented shape', () => {
    const problem = { kind: 'read', path: 'x', line: undefined, column: undefined, message: 'gone' } as const;
    expect(JSON.parse(printJson({ ...report, problems: [problem] }))).toMatchObject({
      version: 1,
      tool: { name: 'eslint-plugin-mitigate', version: '1.2.3' },
      createdAt: '2026-01-01T00:00:00.000Z',
      set: 'recommended',
      selectors: [],
      summary: { files: 10, lines: 1234, findings: 3, errors: 2, warnings: 1, suppressed: 1, repaired: 0 },
      threats: [
        { id: 'S3', risk: 'high', findings: 3, files: 2 },
        { id: 'NET-2', risk: 'high', findings: 2, files: 2 },
      ],
      findings: [
        { path: 'src/a.ts', line: 1, severity: 'warning', threats: ['S3'], repair: null },
        {
          path: 'src/a.ts',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 7,
          rule: 'mitigate/require-tls',
          severity: 'error',
          risk: 'high',
          threats: ['NET-2', 'S3'],
          cwe: ['CWE-319'],
          message: '`http:` is in clear text; use `https:`.',
          repair: null,
          url: 'https://example.com/rules/require-tls',
        },
        { path: 'src/b.ts', line: 12 },
      ],
      problems: [{ kind: 'read', path: 'x', line: null, column: null, message: 'gone' }],
      rules: [{ id: 'mitigate/require-tls', counters: ['NET-2', 'S3'], cwe: ['CWE-319'] }],
    });
  });
});
