import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../src/scope/index.ts';

const TEXT = `import { NextRequest } from 'next/server';
// Grüße an alle: İstanbul, 中文
export default (req: NextRequest) => req.headers.get('X-Api-Key');`;

describe('the spelling of a file', () => {
  const spelling = createSpelling(TEXT);

  it.each(['NextRequest', 'next/server', 'xt', 'q', '', 'Grüße', 'stanbul, 中文', 'X-Api-Key', '(req: '])(
    'holds %j',
    (word) => {
      expect(spelling.has(word)).toBe(true);
    },
  );

  it.each(['nextrequest', 'NextResponse', 'server.ts', 'zz', 'Grüsse', '中国', 'Request NextRequest'])(
    'does not hold %j',
    (word) => {
      expect(spelling.has(word)).toBe(false);
    },
  );

  it.each([
    ['x-api-key', true],
    ['NEXTREQUEST', true],
    ['GRÜSSE', false],
    ['grÜße', true],
    ['x-api-keys', false],
  ])('holds %j in any case: %s', (word, isHeld) => {
    expect(spelling.hasInAnyCase(word)).toBe(isHeld);
  });

  it('answers as a search does, for each piece of a text', () => {
    for (let length = 1; length < 9; length += 1) {
      for (let start = 0; start + length <= TEXT.length; start += 3) {
        const word = TEXT.slice(start, start + length);
        const turned = word.slice(1) + word.slice(0, 1);
        expect([spelling.has(word), spelling.has(turned)]).toEqual([true, TEXT.includes(turned)]);
      }
    }
  });
});
