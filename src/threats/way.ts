/** A point of a way: a file, where it is another than the one before, a line and a column, both from 1. */
export interface Point {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** Points shown of a way; the rest is counted. */
const MOST_SHOWN = 6;

/** A way as it stands in a message: its points, and how many are left out. */
export interface Way {
  readonly points: readonly Point[];
  readonly hidden: number;
}

/**
 * Prints the way from a source to a sink, as it stands before the brackets of a message: ` via 12:5 → 14:9 → dao.ts:23:7`.
 * Points that follow each other at one place are one; a way of one point is no way and prints nothing.
 */
export function printWay(points: readonly Point[]): string {
  const turns = points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]));
  if (turns.length < 2) return '';
  const isLong = turns.length > MOST_SHOWN;
  // The last point is the sink: it is always shown.
  const shown = isLong ? [...turns.slice(0, MOST_SHOWN - 1), turns[turns.length - 1]] : turns;
  const hidden = turns.length - shown.length;
  return ` via ${shown.map(spell).join(' → ')}${hidden > 0 ? ` … ${hidden} more` : ''}`;
}

function isSame(left: Point, right: Point | undefined): boolean {
  return left.line === right?.line && left.column === right.column && left.file === right.file;
}

function spell(point: Point | undefined): string {
  if (point === undefined) return '';
  const { file, line, column } = point;
  return `${file === undefined ? '' : `${file}:`}${line}:${column}`;
}

const WAY = / via ((?:[^\s:]+:)?\d+:\d+(?: → (?:[^\s:]+:)?\d+:\d+)*)(?: … (\d+) more)?(?= \[|$)/u;

/** Reads the way back from a message; undefined when it shows none. The inverse of {@link printWay}. */
export function parseWay(message: string): Way | undefined {
  const found = WAY.exec(message);
  if (found?.[1] === undefined) return undefined;
  const points = found[1].split(' → ').map((text) => {
    const parts = text.split(':');
    const column = Number(parts.pop());
    const line = Number(parts.pop());
    return parts.length === 0 ? { line, column } : { file: parts.join(':'), line, column };
  });
  return { points, hidden: Number(found[2] ?? 0) };
}
