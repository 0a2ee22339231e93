import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY, createPathTable, DEEP, enter, ENTRY, isExact, KEYS } from '../../src/flow/path.ts';

const step = fc.constantFrom('a', 'b', '0', ANY, DEEP, KEYS, ENTRY);

describe('access paths', () => {
  it('are one object for equal steps, and differ in their ids otherwise', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.array(step, { maxLength: 5 }), (left, right) => {
        const paths = createPathTable();
        const [one, other] = [paths.of(left), paths.of(right)];
        const isEqual = left.join() === right.join();
        expect(one === other).toBe(isEqual);
        expect(one.id === other.id).toBe(isEqual);
        expect(one.steps).toEqual(left);
      }),
    );
  });

  it('keep five steps; a longer one ends in all that is deeper', () => {
    const paths = createPathTable();
    expect(paths.of(['a', 'b', 'c', 'd', 'e']).steps).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(paths.of(['a', 'b', 'c', 'd', 'e', 'f']).steps).toEqual(['a', 'b', 'c', 'd', DEEP]);
    expect(paths.of(['a', 'b', 'c', 'd', 'x', 'y', 'z'])).toBe(paths.of(['a', 'b', 'c', 'd', 'e', 'f']));
  });

  it('tell forty elements of a list apart', () => {
    const paths = createPathTable();
    expect(paths.of(['a', '40']).steps).toEqual(['a', '40']);
    expect(paths.of(['a', '41', 'b']).steps).toEqual(['a', ANY, 'b']);
    expect(paths.of(['9a', '41a']).steps).toEqual(['9a', '41a']);
  });

  it('go through a member first', () => {
    const paths = createPathTable();
    expect(paths.under('a', paths.empty)).toBe(paths.of(['a']));
    expect(paths.under('a', paths.of(['b', 'c']))).toBe(paths.of(['a', 'b', 'c']));
    expect(paths.under('a', paths.of(['b', 'c', 'd', 'e', 'f'])).steps).toEqual(['a', 'b', 'c', 'd', DEEP]);
    expect(paths.empty).toBe(paths.of([]));
  });

  it('are not mixed up by names that hold one another', () => {
    const paths = createPathTable();
    expect(paths.of(['a', 'b'])).not.toBe(paths.of(['a.b']));
    expect(paths.of(['a,b'])).not.toBe(paths.of(['a', 'b']));
    expect(paths.of([''])).not.toBe(paths.empty);
  });
});

describe('entering a member', () => {
  const paths = createPathTable();
  const cases: readonly (readonly [
    steps: readonly string[],
    name: string | undefined,
    left: readonly (readonly string[])[],
  ])[] = [
    [['a', 'b'], 'a', [['b']]],
    [['a', 'b'], 'b', []],
    [['a', 'b'], undefined, [['b']]],
    [['a', 'b'], ANY, [['b']]],
    [[ANY, 'b'], 'a', [['b']]],
    [[DEEP], 'a', [[DEEP]]],
    [[DEEP], undefined, [[DEEP]]],
    [[KEYS], 'a', []],
    [[], 'a', []],
    [[], undefined, []],
  ];
  it.for(cases)('%j by %s leaves %j', ([steps, name, left]) => {
    expect(enter(paths.of(steps), name)).toEqual(left);
  });
});

describe('an exact step', () => {
  it('is a name', () => {
    expect(['a', '0', ''].every(isExact)).toBe(true);
    expect([undefined, ANY, DEEP, KEYS, ENTRY].some(isExact)).toBe(false);
  });
});
