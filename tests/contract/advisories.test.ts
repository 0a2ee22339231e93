import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAUSES, CLASSES, readAdvisories } from '../../bench/advisories/data.ts';
import { readResult } from '../../bench/results.ts';
import { rules } from '../../src/rules/index.ts';

const page = readFileSync(new URL('../../bench/advisories/README.md', import.meta.url), 'utf8');

describe('the published flaws', () => {
  it('have an id, places and rules of their class', () => {
    const advisories = readAdvisories();
    expect(advisories.length).toBeGreaterThan(60);
    const known = new Set(Object.keys(rules));
    expect(advisories.flatMap((advisory) => advisory.rules).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('were all in the last run, and each miss says what was lacking', () => {
    const causes = new Map(readAdvisories().map(({ id, cause }) => [id, cause]));
    const flaws = readResult('advisories')?.flaws ?? [];
    expect(flaws.map(({ id }) => id).sort()).toEqual([...causes.keys()].sort());
    expect(
      flaws.filter(({ id, strict }) => (strict.length === 0) === (causes.get(id) === undefined)),
    ).toEqual([]);
  });

  it('are chosen by the table of the page', () => {
    const rows = [...page.matchAll(/^\| ([\w-]+) +\| CWE[^|]*\|([^|]*)\|$/gm)];
    const table = Object.fromEntries(
      rows.map(([, name = '', cell = '']) => [
        name,
        [...cell.matchAll(/`([\w-]+)`/g)].map(([, rule]) => rule),
      ]),
    );
    expect(table).toEqual(CLASSES);
  });

  it('are missed for causes that the page explains', () => {
    const kinds = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual(Object.keys(CAUSES));
  });
});
