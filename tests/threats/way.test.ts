import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWay, printWay, type Point } from '../../src/threats/index.ts';

const position = fc.integer({ min: 1, max: 100_000 });
const file = fc.stringMatching(/^[\w./@+-]{1,12}$/).filter((name) => name.trim() !== '');
const point: fc.Arbitrary<Point> = fc.oneof(
  fc.record({ line: position, column: position }),
  fc.record({ file, line: position, column: position }),
);

function isSame(left: Point | undefined, right: Point | undefined): boolean {
  return left?.file === right?.file && left?.line === right?.line && left?.column === right?.column;
}

describe('a way in a message', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 12 }),
        fc.constantFrom('', ' [T3 AV-INJECTION]'),
        (points, ids) => {
          const turns = points.filter((one, index) => !isSame(one, points[index - 1]) || index === 0);
          const way = parseWay(`\`req.query.id\` (line 12) reaches the SQL text.${printWay(points)}${ids}`);
          if (turns.length < 2) {
            expect(way).toBeUndefined();
            return;
          }
          const shown = turns.length > 6 ? [...turns.slice(0, 5), turns[turns.length - 1]] : turns;
          expect(way).toEqual({ points: shown, hidden: turns.length - shown.length });
        },
      ),
    );
  });

  it.for<readonly [points: readonly Point[], text: string]>([
    [[], ''],
    [[{ line: 1, column: 2 }], ''],
    [
      [
        { line: 1, column: 2 },
        { line: 1, column: 2 },
      ],
      '',
    ],
    [
      [
        { line: 1, column: 2 },
        { line: 3, column: 4 },
      ],
      ' via 1:2 → 3:4',
    ],
    [
      [
        { line: 1, column: 2 },
        { file: 'dao/user.ts', line: 3, column: 4 },
      ],
      ' via 1:2 → dao/user.ts:3:4',
    ],
    [
      [
        { file: 'a.ts', line: 1, column: 2 },
        { file: 'b.ts', line: 1, column: 2 },
      ],
      ' via a.ts:1:2 → b.ts:1:2',
    ],
    [[1, 2, 3, 4, 5, 6].map((line) => ({ line, column: 1 })), ' via 1:1 → 2:1 → 3:1 → 4:1 → 5:1 → 6:1'],
    [
      [1, 2, 3, 4, 5, 6, 7].map((line) => ({ line, column: 1 })),
      ' via 1:1 → 2:1 → 3:1 → 4:1 → 5:1 → 7:1 … 1 more',
    ],
  ])('%j is printed "%s"', ([points, text]) => {
    expect(printWay(points)).toBe(text);
  });

  it.for(['', 'a message [T3]', 'via 1:2 → 3:4', 'mail goes via 1:2 → 3:4 and on', 'a way of one via 1'])(
    'is not seen in "%s"',
    (message) => {
      expect(parseWay(message)).toBeUndefined();
    },
  );
});
