import parser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { namesOf, toy } from './toy-plugin.ts';

const levels = ['recommended', 'strict'] as const;

/** What the rules say of a file, as `rule: message`. */
function run(configs: Linter.Config[], filename = 'file.js'): string[] {
  const messages = new Linter({ configType: 'flat' }).verify('f();\n', configs, { filename });
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message.replace(/ \[.*/, '')}`).sort();
}

describe.each(levels)('%s', (level) => {
  const config = plugin.configs[level];

  it('is one object for whatever the project lints, but for other languages', () => {
    expect(Object.keys(config).sort()).toEqual(['ignores', 'name', 'plugins', 'rules', 'settings']);
    expect(config.name).toBe(`mitigate/${level}`);
    expect(config.plugins).toEqual({ mitigate: plugin });
    expect(config.settings).toEqual({ mitigate: { level } });
  });

  it('holds the rules that say something under it, computed from their meta', () => {
    const speaking = Object.entries(rules)
      .filter(([, rule]) => {
        const sets = Object.values(rule.meta.docs?.messages ?? {});
        return level === 'strict' ? sets.length > 0 : sets.includes('recommended');
      })
      .map(([name]) => name);
    expect(namesOf(config).sort()).toEqual(speaking.sort());
    expect(new Set(Object.values(config.rules ?? {}))).toEqual(new Set(['error']));
  });

  it.each([
    'Dockerfile',
    'api.Dockerfile',
    'Dockerfile.dev',
    'a.json',
    'a.jsonc',
    'b/c.yml',
    'README.md',
    'x.css',
  ])('leaves %s alone', async (file) => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [{ files: ['**'] }, config] });
    const computed = (await eslint.calculateConfigForFile(file)) as { rules?: object } | undefined;
    expect(Object.keys(computed?.rules ?? {})).toEqual([]);
  });

  it.each([
    ['src/a.js', true],
    ['src/a.mjs', true],
    ['src/a.ts', false],
    ['src/a.vue', false],
    ['Dockerfile', false],
  ])('adds no file to the lint: %s', async (file, isLinted) => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });
    expect((await eslint.calculateConfigForFile(file)) !== undefined).toBe(isLinted);
  });

  it('judges the other files that a project lints', async () => {
    const files = { files: ['**/*.{ts,vue}'], languageOptions: { parser } } as Linter.Config;
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [files, config] });
    for (const file of ['a.ts', 'a.vue']) {
      const computed = (await eslint.calculateConfigForFile(file)) as { rules?: object } | undefined;
      expect(Object.keys(computed?.rules ?? {})).toEqual(Object.keys(config.rules ?? {}));
    }
  });
});

describe('a level', () => {
  it('is what a preset sets', () => {
    const certain = [
      'mitigate/no-toy-flaw: recommended default',
      'mitigate/prefer-toy-choice: recommended default',
    ];
    expect(run([toy.recommended])).toEqual(certain);
    expect(run([toy.strict])).toEqual([
      'mitigate/no-toy-flaw: recommended default',
      'mitigate/no-toy-flaw: strict default',
      'mitigate/prefer-toy-choice: recommended default',
      'mitigate/require-toy-control: strict default',
    ]);
  });

  it('stays strict when a user gives a rule options', () => {
    const own: Linter.Config = { rules: { 'mitigate/no-toy-flaw': ['error', { word: 'own' }] } };
    const found = run([toy.strict, own]).filter((line) => line.includes('no-toy-flaw'));
    expect(found).toEqual(['mitigate/no-toy-flaw: recommended own', 'mitigate/no-toy-flaw: strict own']);
  });

  it('stays strict when a user adds settings', () => {
    const own: Linter.Config = { settings: { mitigate: { developmentFlags: ['isDev'] } } };
    expect(run([toy.strict, own])).toEqual(run([toy.strict]));
  });

  it('is by a rule own option before the settings', () => {
    const own: Linter.Config = { rules: { 'mitigate/no-toy-flaw': ['error', { level: 'recommended' }] } };
    expect(run([toy.strict, own])).not.toContain('mitigate/no-toy-flaw: strict default');
  });

  it('is recommended when nothing says more', () => {
    const { plugins = {} } = toy.strict;
    expect(run([{ plugins, rules: { 'mitigate/no-toy-flaw': 'error' } }])).toEqual([
      'mitigate/no-toy-flaw: recommended default',
    ]);
  });

  it('is one of two', () => {
    const { plugins = {} } = toy.strict;
    expect(() => run([{ plugins, rules: { 'mitigate/no-toy-flaw': ['error', { level: 'all' }] } }])).toThrow(
      /level.*must be equal to one of the allowed values|allowed values/s,
    );
  });
});
