import { describe, expect, it } from 'vitest';
import { readTypeText } from '../../../src/flow/validation/type-text.ts';

const word = (...names: string[]) => ({ kind: 'word', names });

describe('a type that a text tells', () => {
  it.each([
    ['string', word('string')],
    ['string.uuid.v4', word('string', 'uuid', 'v4')],
    ['number > 0', word('number')],
    ['0 < number <= 9', word('number')],
    ['string >= 8', word('string')],
    ['number % 2', word('number')],
    ['string?', word('string')],
    ["string = 'a'", word('string')],
    ['string#name', word('string')],
    ['string[]', { kind: 'list', of: word('string') }],
    ['\'a\' | "b"', { kind: 'either', parts: [{ kind: 'constant' }, { kind: 'constant' }] }],
    [
      '(string | number)[]',
      { kind: 'list', of: { kind: 'either', parts: [word('string'), word('number')] } },
    ],
    [
      'string & number | 5',
      {
        kind: 'either',
        parts: [{ kind: 'every', parts: [word('string'), word('number')] }, { kind: 'constant' }],
      },
    ],
    ['/^[a-z]+$/', { kind: 'pattern', source: '^[a-z]+$' }],
  ])('%s', (text, type) => {
    expect(readTypeText(text)).toEqual(type);
  });

  it.each([
    '',
    '|',
    'string |',
    '(string',
    'string)',
    'string => number',
    'a b',
    '€',
    `${'('.repeat(20)}a`,
    `'${'a'.repeat(600)}'`,
  ])('not read: %s', (text) => {
    expect(readTypeText(text)).toBeUndefined();
  });
});
