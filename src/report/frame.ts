/** A few lines of code around a finding. */
export interface Frame {
  /** Number of the first line, from 1. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** A place in a file; lines and columns from 1, the end behind the last character. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const AROUND = 2;
const MOST_LINES = 8;

/** The lines of a span and two on either side, at most eight. */
export function cutFrame(source: string, { line, endLine }: Span): Frame {
  const lines = source.split(/\r\n|[\r\n\u2028\u2029]/);
  const start = Math.max(1, line - AROUND);
  const end = Math.min(lines.length, endLine + AROUND, start + MOST_LINES - 1);
  return { start, lines: lines.slice(start - 1, end) };
}
