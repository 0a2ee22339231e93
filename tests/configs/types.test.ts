import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../contract/built.ts';
import { findTypeErrors } from '../contract/typecheck.ts';

/** A config as somebody who types theirs writes it; nothing in it is cast. */
const CONFIG = `
import { defineConfig } from 'eslint/config';
import mitigate, { defineSettings, forThreats, type MitigateSettings, type RuleName } from 'eslint-plugin-mitigate';

const settings: MitigateSettings = defineSettings({ level: 'strict', testFiles: ['**/*.check.ts'] });
const name: RuleName = 'valid-settings';

export const byName = defineConfig({ plugins: { mitigate }, extends: ['mitigate/recommended'] });
export const byObject = defineConfig({ files: ['src/**'], extends: [mitigate.configs.strict] });
export const byList = defineConfig([mitigate.configs.recommended, { settings: { mitigate: settings } }]);
export const byThreat = defineConfig(forThreats('S3', 'NET-*', 'CWE-295', { set: 'strict' }));
export const byProperty = defineConfig(mitigate.forThreats('S'), { rules: { [\`mitigate/\${name}\`]: 'off' } });
export default [mitigate.configs.recommended];
`;

/** Mistakes that the types are there to find, one per line. */
const MISTAKES = [
  `mitigate.configs.recomended;`,
  `mitigate.rules['no-such-rule'];`,
  `forThreats('S3', { set: 'all' });`,
  `forThreats('S3', { sets: 'strict' });`,
  `forThreats({ set: 'strict' }, 'S3');`,
  `defineSettings({ level: 'all' });`,
  `defineSettings({ level: undefined });`,
  `defineSettings({ testFile: [] });`,
];
const WRONG = `import mitigate, { defineSettings, forThreats } from 'eslint-plugin-mitigate';\n${MISTAKES.join('\n')}\n`;

beforeAll(build, 120_000);

describe.each<[string, ts.CompilerOptions]>([
  ['the sources', { paths: { 'eslint-plugin-mitigate': ['./src/index.ts'] } }],
  ['the built declarations', {}],
  [
    'the built declarations, in a bundler',
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  ],
])('the types of %s', (_, options) => {
  it('fit configs without casts, and find each mistake', { timeout: 90_000 }, () => {
    const [right, wrong] = ['tests/configs/right.config.ts', 'tests/configs/wrong.config.ts'];
    const errors = findTypeErrors({ [right]: CONFIG, [wrong]: WRONG }, options);
    expect(errors.filter((error) => !error.startsWith(wrong))).toEqual([]);
    const lines = new Set(errors.map((error) => Number(/:(\d+) /.exec(error)?.[1]) - 2));
    expect([...lines]).toEqual(MISTAKES.map((__, index) => index));
  });
});
