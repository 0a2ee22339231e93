import { describe, expect, it } from 'vitest';
import { cutFrame } from '../../src/report/frame.ts';
import { groupByThreat, readFindings, splitMessage } from '../../src/report/report.ts';
import { createReport, docs, message, rules } from './sample.ts';

describe('a message', () => {
  it.each([
    ['text. [T3 AV-INJECTION]', 'text.', ['T3', 'AV-INJECTION']],
    ['in the order of the catalogue [S3 NET-2]', 'in the order of the catalogue', ['NET-2', 'S3']],
    ["the user's own last [ACME-1 S3]", "the user's own last", ['S3', 'ACME-1']],
    ['an index `a[0]` stays [S3]', 'an index `a[0]` stays', ['S3']],
    ['nothing in brackets', 'nothing in brackets', []],
    ['[S3]', '[S3]', []],
  ])('is split: %s', (given, text, threats) => {
    expect(splitMessage(given)).toEqual({ text, threats });
  });
});

describe('findings', () => {
  const read = (given: Parameters<typeof message>[0]) =>
    readFindings({ path: 'a.ts', messages: [message(given)], source: 'a\nb\nc' }, rules)[0];

  it('carry the place, the threats, the risk and the weaknesses', () => {
    expect(read({})).toEqual({
      path: 'a.ts',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 7,
      ruleId: 'mitigate/require-tls',
      severity: 'error',
      message: '`http:` is in clear text; use `https:`.',
      threats: ['NET-2', 'S3'],
      risk: 'high',
      cwe: ['CWE-319'],
      url: docs.url,
      repair: undefined,
      frame: { start: 1, lines: ['a', 'b', 'c'] },
    });
  });

  it('say what repairs them', () => {
    const fix = { range: [0, 0] as [number, number], text: '' };
    expect(read({ fix })?.repair).toBe('hardening');
    const fixing = new Map([['mitigate/require-tls', { ...docs, repairs: { plain: 'fix' } as const }]]);
    expect(readFindings({ path: 'a.ts', messages: [message({ fix })], source: '' }, fixing)[0]?.repair).toBe(
      'fix',
    );
    expect(read({ suggestions: [{ desc: '', messageId: 'mend', fix }] })?.repair).toBe('hardening');
    expect(read({ suggestions: [{ desc: '', messageId: 'look', fix }] })?.repair).toBe('suggestion');
  });

  it('leave out what other rules say', () => {
    const messages = [message({ ruleId: 'semi' }), message({ ruleId: null })];
    expect(readFindings({ path: 'a.ts', messages, source: '' }, rules)).toEqual([]);
  });

  it('are grouped by threat, the gravest and most frequent first', () => {
    const report = createReport({
      'a.ts': [message(), message({ message: 'x [S2]' })],
      'b.ts': [message({ message: 'y [S3]' })],
    });
    expect(
      groupByThreat(report.findings).map(({ id, findings, files }) => [id, findings.length, files]),
    ).toEqual([
      ['S3', 2, 2],
      ['NET-2', 1, 1],
      ['S2', 1, 1],
    ]);
  });
});

describe('a frame', () => {
  const span = (line: number, endLine = line) => ({ line, column: 1, endLine, endColumn: 2 });
  const source = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`).join('\n');

  it('holds two lines on either side', () => {
    expect(cutFrame(source, span(5))).toEqual({
      start: 3,
      lines: ['line 3', 'line 4', 'line 5', 'line 6', 'line 7'],
    });
  });

  it('ends where the file ends', () => {
    expect(cutFrame(source, span(1)).start).toBe(1);
    expect(cutFrame(source, span(20)).lines.at(-1)).toBe('line 20');
  });

  it('is no longer than eight lines', () => {
    expect(cutFrame(source, span(3, 18)).lines).toHaveLength(8);
  });

  it('counts lines as ESLint does', () => {
    expect(cutFrame('a\u2028b\r\nc\rd', span(3)).lines).toEqual(['a', 'b', 'c', 'd']);
  });
});
