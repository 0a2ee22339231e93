import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../contract/sources.ts';
import { parseSource } from '../support/rewrite/index.ts';
import { writeTyped } from '../support/typed.ts';
import { readCases } from './programs.ts';

/** One case of so many is linted twice; all of them take minutes. */
const STEP = 4;

const cases = readCases()
  .map((code, index) => [`case-${index}.tsx`, code] as const)
  .filter(([name, code], index) => index % STEP === 0 && parseSource(code, name) !== undefined);
const files = writeTyped(Object.fromEntries(cases), root);
afterAll(files.remove);

describe('types, under recommended', () => {
  it('only take findings away, in the cases of all rules', () => {
    expect(cases.length).toBeGreaterThan(100);
    let found = 0;
    const added = cases.flatMap(([name, code]) => {
      const without = new Set(files.lint(name, { isTyped: false }));
      found += without.size;
      const more = files.lint(name, { isTyped: true }).filter((one) => !without.has(one));
      return more.length === 0 ? [] : [`${more.join('; ')} in\n${code}`];
    });
    expect(found).toBeGreaterThan(50);
    expect(added).toEqual([]);
  });
});
