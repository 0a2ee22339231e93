import { describe, expect, it } from 'vitest';
import {
  checkSettings,
  defineSettings,
  readSettings,
  type MitigateSettings,
} from '../../src/project/index.ts';

const full: MitigateSettings = {
  level: 'strict',
  fix: 'hardening',
  root: 'packages/api',
  testFiles: ['**/*.check.ts'],
  developmentFiles: ['demo/**'],
  developmentFlags: ['config.debug'],
  libraryInputs: true,
  commandLineInputs: true,
  classified: { 'User.email': 'personal', '*.ssn': 'secret', '@Pii': 'confidential' },
};

/** Each wrong value, and the one line that is said of it. */
const wrong: [string, unknown, RegExp][] = [
  [
    'another level',
    { level: 'all' },
    /^settings\.mitigate\.level: expected 'recommended' or 'strict', found "all"$/,
  ],
  [
    'another kind of repair',
    { fix: true },
    /^settings\.mitigate\.fix: expected 'safe' or 'hardening', found true$/,
  ],
  [
    'another class',
    { classified: { 'User.email': 'private' } },
    /^settings\.mitigate\.classified\["User\.email"\]: expected 'secret', 'confidential' or 'personal', found "private"$/,
  ],
  [
    'what is no field',
    { classified: { 'User email': 'personal' } },
    /^settings\.mitigate\.classified\["User email"\]: expected a field such as 'User\.email', or a decorator/,
  ],
  ['an empty root', { root: '' }, /^settings\.mitigate\.root: expected a text that is not empty, found ""$/],
  ['a root that is a list', { root: ['a'] }, /^settings\.mitigate\.root: expected a text, found a list$/],
  [
    'a text for a list',
    { testFiles: '*.ts' },
    /^settings\.mitigate\.testFiles: expected a list of texts, found "/,
  ],
  [
    'a number in a list',
    { developmentFlags: ['a', 3] },
    /^settings\.mitigate\.developmentFlags\[1\]: expected a text, found 3$/,
  ],
  [
    'a text for a truth value',
    { libraryInputs: 'yes' },
    /^settings\.mitigate\.libraryInputs: expected true or false, found "yes"$/,
  ],
  [
    'a misspelt name',
    { testfile: [] },
    /^settings\.mitigate\.testfile: no such setting; did you mean 'testFiles'\?$/,
  ],
  ['a text', 'strict', /^settings\.mitigate: expected an object, found "strict"$/],
  ['nothing', null, /^settings\.mitigate: expected an object, found null$/],
  ['a long value', { level: 'x'.repeat(1e6) }, /^settings\.mitigate\.level: .{20,120}…$/],
  [
    'a long name',
    { ['x'.repeat(1e5)]: 1 },
    /^settings\.mitigate\.x+: no such setting; did you mean '\w+'\?$/,
  ],
];

describe('settings', () => {
  it('are handed back as they are given', () => {
    expect(defineSettings(full)).toBe(full);
    expect(checkSettings(full)).toEqual([]);
    expect(readSettings(full)).toEqual(full);
    expect(checkSettings({})).toEqual([]);
  });

  it('may be left out', () => {
    expect(checkSettings(undefined)).toEqual([]);
    expect(readSettings(undefined)).toEqual({});
  });

  it.each(wrong)('are refused in one line that names the field: %s', (_, settings, line) => {
    const define = () => defineSettings(settings as MitigateSettings);
    expect(define).toThrow(TypeError);
    expect(define).toThrow(line);
    expect(checkSettings(settings)).toHaveLength(1);
    expect(checkSettings(settings)[0]).not.toContain('\n');
  });

  it('are told how much else is wrong', () => {
    const settings = { level: 'all', fix: 1, nope: 2 } as unknown as MitigateSettings;
    expect(() => defineSettings(settings)).toThrow(/level.*\(and 2 more\)$/);
    expect(checkSettings(settings)).toHaveLength(3);
  });

  it('are read field by field: what is wrong is left out, what is right is kept', () => {
    expect(readSettings({ ...full, level: 'all', testFiles: [1], nope: 1 })).toEqual({
      fix: 'hardening',
      libraryInputs: true,
      commandLineInputs: true,
      root: 'packages/api',
      developmentFiles: ['demo/**'],
      developmentFlags: ['config.debug'],
      classified: full.classified,
    });
    for (const [, settings] of wrong) expect(() => readSettings(settings)).not.toThrow();
  });

  it('reach no prototype', () => {
    const settings: unknown = JSON.parse('{ "__proto__": { "level": "strict" }, "constructor": 1 }');
    expect(readSettings(settings)).toEqual({});
    expect(checkSettings(settings).length).toBeGreaterThan(0);
    expect(({} as MitigateSettings).level).toBeUndefined();
  });
});
