import { describe, expect, it } from 'vitest';
import { ANY_NAME, END, readPattern } from '../../src/flow/characters.ts';

/** Of these, the characters that texts which match can have. */
const ASKED = `aZ5_-.' "<>/\n\\`;

function characters(pattern: string, flags = ''): string {
  const facts = readPattern(pattern, flags);
  return ASKED.split('')
    .filter((one) => facts?.characters.has(one) === true)
    .join('');
}

describe('the characters of a match', () => {
  it.for<readonly [pattern: string, flags: string, found: string]>([
    ['a', '', 'a'],
    ['A', '', ''],
    ['A', 'i', 'a'],
    ['[a-z]+', '', 'a'],
    ['[a-z]+', 'i', 'aZ'],
    ['[^a-z]', '', ASKED.replace('a', '')],
    ['\\d', '', '5'],
    ['\\D', '', ASKED.replace('5', '')],
    ['\\w', '', 'aZ5_'],
    ['\\W', '', `-.' "<>/\n\\`],
    ['\\s', '', ' \n'],
    ['\\S', '', ASKED.replace(' ', '').replace('\n', '')],
    ['.', '', ASKED],
    ['(?:a|5)*', '', 'a5'],
    ['(a)|(?<n>_)', '', 'a_'],
    ['(a)\\1', '', ASKED],
    ['(?=<)a', '', 'a'],
    ['\\x27', '', "'"],
    ['\\u{61}', 'u', 'a'],
    ['\\p{L}', 'u', 'aZ'],
    ['\\P{L}', 'u', ASKED.replace('a', '').replace('Z', '')],
    ['[\\w--a]', 'v', ASKED],
    ['[\\w.-]', '', 'aZ5_-.'],
    ['', '', ''],
  ])('/%s/%s: %j', ([pattern, flags, found]) => {
    expect(characters(pattern, flags).split('').sort().join('')).toBe(found.split('').sort().join(''));
  });

  it.for(['(', '[', 'a**', '(?<n>a)(?<n>b)', '\\'])('are not known of %s, which is no pattern', (pattern) => {
    expect(readPattern(pattern, '')).toBeUndefined();
  });
});

describe('what a pattern holds to', () => {
  it.for<readonly [pattern: string, flags: string, isAnchored: boolean, isAnchoredAtStart: boolean]>([
    ['^a$', '', true, true],
    ['^a', '', false, true],
    ['a$', '', false, false],
    ['a', '', false, false],
    ['^a$', 'm', false, false],
    ['^a$|^b$', '', true, true],
    ['^a$|^b', '', false, true],
    ['^a|b$', '', false, false],
    ['^(?:a|b)$', '', true, true],
    ['(?:^a$)', '', false, false],
    ['\\ba\\b', '', false, false],
    ['(?=a)b$', '', false, false],
    ['^', '', false, true],
  ])('/%s/%s: whole %s, beginning %s', ([pattern, flags, isAnchored, isAnchoredAtStart]) => {
    expect(readPattern(pattern, flags)).toMatchObject({ isAnchored, isAnchoredAtStart });
  });

  it.for<readonly [pattern: string, isClass: boolean, start: string]>([
    ['[ab]', true, ''],
    ['[ab]+', true, ''],
    ['a', true, 'a'],
    ['\\s', true, ''],
    ['(?:a|[bc])', true, ''],
    ['(a)+', true, ''],
    ['ab', false, 'ab'],
    ['a|b', false, ''],
    ['(?:ab|c)', false, ''],
    ['\\.\\.', false, '..'],
    ['^\\.\\./', false, '../'],
    ['ab?c', false, 'a'],
    ['', false, ''],
  ])('/%s/: one character %s, beginning %j', ([pattern, isCharacterClass, start]) => {
    expect(readPattern(pattern, '')).toMatchObject({ isCharacterClass, start });
  });
});

describe('the one text of a match', () => {
  it.for<readonly [pattern: string, text: string | undefined]>([
    ['ab', 'ab'],
    ['\\.\\./', '../'],
    ['^ab$', 'ab'],
    ['a|b', undefined],
    ['ab?', undefined],
    ['<[^>]*>', undefined],
    ['a[a-z]+', undefined],
    ['', ''],
  ])('/%s/: %s', ([pattern, text]) => {
    expect(readPattern(pattern, '')?.text).toBe(text);
  });
});

describe('the beginnings of a match', () => {
  it.for<readonly [pattern: string, starts: readonly string[]]>([
    ['^abc$', [`abc${END}`]],
    ['^https?://a', ['http://a', 'https://a']],
    ['^(?:a|b)c', ['ac', 'bc']],
    ['^(a|b.)c', ['ac', 'b']],
    ['^a(b|$)', ['ab', `a${END}`]],
    ['^a(b.*)?$', [`a${END}`, 'ab']],
    ['^(?:[a-z]+\\.)*a$', [`a${END}`, `${ANY_NAME}.a${END}`]],
    ['^(?:[a-z]+)*a$', ['']],
    ['^(?:a|bc?)d', ['ad', 'bd', 'bcd']],
    ['^a|^b', ['a', 'b']],
    ['^a*b', ['']],
    ['^a+b', ['']],
    ['^a{1}b', ['ab']],
    ['^[a-z]+\\.a', [`${ANY_NAME}.a`]],
    ['^[a-z]*\\.a', ['']],
    ['^\\w\\d', [ANY_NAME + ANY_NAME]],
    ['^[a-z/]+a', ['']],
    ['^.a', ['']],
    ['^(?:www\\.)?a', ['a', 'www.a']],
    ['^\\ba', ['a']],
    ['', ['']],
  ])('/%s/: %j', ([pattern, starts]) => {
    expect([...(readPattern(pattern, '')?.starts ?? [])].sort()).toEqual([...starts].sort());
  });

  it('are no more than sixteen', () => {
    const starts = readPattern(`^${'(?:a|b)'.repeat(12)}`, '')?.starts ?? [];
    expect(starts).toHaveLength(16);
    expect(new Set(starts.map((text) => text.length))).toEqual(new Set([4]));
  });
});
