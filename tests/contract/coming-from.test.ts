import { describe, expect, it } from 'vitest';
import { generateComingFrom, readReplacements, stateOf } from '../../scripts/generate/coming-from.ts';
import { rules } from '../../src/rules/index.ts';
import { rulesByFamily } from './catalogue-tables.ts';
import { readText } from './sources.ts';

const page = readText('docs/coming-from.md');
const rows = readReplacements(page);
const known = new Set([...Object.keys(rules), ...Object.values(rulesByFamily).flat()]);

describe('the page for those who come from another plugin', () => {
  it('has a row for many a rule, each once', () => {
    const sections = page
      .split(/^## /m)
      .map((section) => readReplacements(section).map(({ theirs }) => theirs));
    expect(rows.length).toBeGreaterThan(100);
    for (const theirs of sections) expect(new Set(theirs).size).toBe(theirs.length);
  });

  it('names rules only that are here or planned', () => {
    expect(rows.flatMap(({ ours }) => ours).filter((name) => !known.has(name))).toEqual([]);
  });

  it('says truly which of them are here', () => {
    const untrue = rows.filter(({ ours, yet }) => yet !== stateOf(ours, rules));
    expect(untrue.map(({ theirs, yet }) => `${theirs}: ${yet}`)).toEqual([]);
  });

  it('switches off rules only that are replaced', () => {
    const off = [...page.matchAll(/^\s+'(?:[\w@-]+\/)+([\w-]+)': 'off',$/gm)].map((match) => match[1] ?? '');
    const replaced = rows.filter(({ yet }) => yet === 'yes').map(({ theirs }) => /`(.+?)`/.exec(theirs)?.[1]);
    expect(off.length).toBeGreaterThan(0);
    expect(off.filter((name) => !replaced.includes(name))).toEqual([]);
  });

  it.each([
    [['require-tls'], 'yes'],
    [['require-tls', 'no-such-rule'], 'in part'],
    [['no-such-rule'], 'planned'],
    [[], '–'],
  ])('would say of %j: %s', (ours, state) => {
    expect(stateOf(ours, rules)).toBe(state);
  });

  it('follows the rules when it is generated', () => {
    const { text } = generateComingFrom({});
    expect(readReplacements(text).filter(({ yet }) => yet === 'yes' || yet === 'in part')).toEqual([]);
    expect(text).not.toContain('](rules/');
  });
});
