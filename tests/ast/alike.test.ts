import { describe, expect, it } from 'vitest';
import { isSpelledAlike } from '../../src/ast/index.ts';
import { parse } from '../support/scope.ts';

function areAlike(left: string, right: string): boolean {
  const [one, other] = parse(`ask(${left}, ${right})`).questions[0]?.arguments ?? [];
  if (one === undefined || other === undefined) throw new Error('nothing is asked');
  return isSpelledAlike(one, other);
}

describe('spelled alike', () => {
  it.each([
    ['a', 'a'],
    ['a', '(a as string)'],
    ["'a'", "'a'"],
    ['this', 'this'],
    ['this.a', 'this.a'],
    ['a.b[c]', 'a.b[c]'],
    ['i + 1', 'i + 1'],
    ['a[i + 1]', 'a[i + 1]'],
  ])('%s and %s are', (left, right) => {
    expect(areAlike(left, right)).toBe(true);
  });
  it.each([
    ['a', 'b'],
    ["'a'", "'b'"],
    ['this', 'a'],
    ['a', 'this'],
    ['a.b', 'a.c'],
    ['a.b', 'c.b'],
    ['i + 1', 'i - 1'],
    ['i + 1', 'i + 2'],
    ['i + 1', 'k + 1'],
    ['a()', 'a()'],
  ])('%s and %s are not', (left, right) => {
    expect(areAlike(left, right)).toBe(false);
  });
});
