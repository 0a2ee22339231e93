import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin, { forThreats } from '../../src/index.ts';
import { namesOf, toy } from './toy-plugin.ts';

describe('forThreats selects', () => {
  it.each<[string, string[], 'recommended' | 'strict', string[]]>([
    ['by threat', ['S3'], 'recommended', ['no-toy-flaw']],
    ['by threat, in either case', ['s3'], 'recommended', ['no-toy-flaw']],
    ['by vector', ['AV-CSRF'], 'recommended', ['prefer-toy-choice']],
    ['by mitigation', ['NET-2.1'], 'recommended', ['no-toy-flaw']],
    ['by pattern', ['NET-*'], 'recommended', ['no-toy-flaw']],
    ['by a pattern of which some ids have no rule', ['*-CSRF'], 'recommended', ['prefer-toy-choice']],
    ['by STRIDE letter', ['D'], 'recommended', ['prefer-toy-choice']],
    ['by STRIDE word', ['denial of service'], 'recommended', ['prefer-toy-choice']],
    ['by weakness', ['CWE-295'], 'recommended', ['no-toy-flaw']],
    ['by OWASP category', ['A01:2021'], 'recommended', ['prefer-toy-choice']],
    ['by control', ['CTL-AUTHN'], 'strict', []],
    ['several', ['AV-CSRF', 'S3'], 'recommended', ['no-toy-flaw', 'prefer-toy-choice']],
    ['the strict set', ['S3'], 'strict', ['no-toy-flaw', 'require-toy-control']],
    ['once, whatever names it', ['S3', 'NET-2', 'CWE-295'], 'recommended', ['no-toy-flaw']],
  ])('%s', (_, selectors, set, expected) => {
    if (expected.length === 0) expect(() => toy.forThreats(...selectors, { set })).toThrow(/planned/);
    else expect(namesOf(toy.forThreats(...selectors, { set }))).toEqual(expected);
  });

  it('into one object that says what it stands for', () => {
    const config = forThreats('OPS-2', { set: 'strict' });
    expect(Object.keys(config).sort()).toEqual(['ignores', 'name', 'plugins', 'rules']);
    expect(config.name).toBe('mitigate/for-threats(OPS-2)');
    expect(config.plugins).toEqual({ mitigate: plugin });
    expect(config.rules).toEqual({ 'mitigate/valid-settings': ['error', { level: 'strict' }] });
  });

  it('and its level wins over the settings for its own rules', () => {
    const level = (config: Linter.Config): unknown => config.rules?.['mitigate/no-toy-flaw'];
    expect(level(toy.forThreats('S3'))).toEqual(['error', { level: 'recommended' }]);
    expect(level(toy.forThreats('S3', { set: 'strict' }))).toEqual(['error', { level: 'strict' }]);
  });
});

describe('forThreats refuses', () => {
  it.each<[string, unknown[], RegExp]>([
    ['nothing', [], /name at least one threat/],
    ['nothing but options', [{ set: 'strict' }], /name at least one threat/],
    ['an unknown id, and names the nearest', ['S33'], /no such id 'S33'; did you mean S3, /],
    ['an unknown weakness', ['CWE-99999'], /no such id 'CWE-99999'; did you mean CWE-/],
    ['a pattern that fits no id', ['NETT-*'], /no such id 'NETT-\*'; did you mean NET-/],
    ['a pattern without a rule', ['STO-*'], /'STO-\*'.*planned/],
    ['what is planned', ['T3'], /'T3' \(.+\) selects no rule: its rules are planned/],
    ['a process, and says why', ['I-5'], /'I-5'.*it is a process\. [A-Z].*\./],
    ['what is strict only, and says which and how', ['S-4'], /require-toy-control.*\{ set: 'strict' \}/],
    ['another set', ['S3', { set: 'all' }], /'recommended' or 'strict', not "all"/],
    ['another option', ['S3', { level: 'strict' }], /no such option 'level'; there is 'set'/],
    ['options in the middle', [{ set: 'strict' }, 'S3'], /expected the id of a threat/],
    ['a number', [3], /expected the id of a threat, found 3/],
    ['an id that never ends', ['S'.repeat(1e6)], /no such id/],
  ])('%s', (_, given, complaint) => {
    expect(() => toy.forThreats(...(given as string[]))).toThrow(complaint);
    expect(() => toy.forThreats(...(given as string[]))).toThrow(TypeError);
  });

  it('one id among others, however many are right', () => {
    expect(() => toy.forThreats('S3', 'CWE-295', 'T3')).toThrow(/'T3'/);
  });
});
