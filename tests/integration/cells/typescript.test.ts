import { describe, expect, it } from 'vitest';
import { getCell } from '../support/cell.ts';
import { javascript, presetConfig, typescript, typescriptConfig } from '../support/programs.ts';
import { createProject } from '../support/project.ts';
import { getToolbox, typescriptSeven } from '../support/toolbox.ts';

const eslints = ['9.22.0', '^10.0.0'];

describe('without TypeScript', () => {
  it.each(eslints)(
    'plain JavaScript is linted, and nothing of TypeScript is installed, with ESLint %s',
    async (eslint) => {
      const cell = await getCell({ eslint });
      const names = [...cell.installed.keys()];
      expect(names).toContain('eslint-plugin-mitigate');
      expect(names.filter((name) => name.includes('typescript'))).toEqual([]);
      for (const preset of ['recommended', 'strict']) {
        const project = createProject(cell, { ...javascript, 'eslint.config.js': presetConfig({ preset }) });
        const { status, findings } = await project.eslint();
        expect(status).toBe(1);
        expect(findings).toEqual(expect.arrayContaining([...project.planted]));
        if (preset === 'recommended') expect(findings).toEqual(project.planted);
      }
    },
  );

  it('the catalogue is loaded, by import and by require', async () => {
    const project = createProject(await getCell({ eslint: '^10.0.0' }), {
      'node_modules/ask.cjs': `
        const required = require('eslint-plugin-mitigate/threats').threats.length;
        import('eslint-plugin-mitigate/threats').then(({ threats }) => {
          console.log(required > 0 && required === threats.length);
        });`,
    });
    expect((await project.script('ask.cjs', [])).stdout).toBe('true\n');
  });
});

describe('a repository of JavaScript in which some files are TypeScript', () => {
  it.each(['recommended', 'strict'])(
    'is linted as without the preset %s: its TypeScript is left alone',
    async (preset) => {
      const cell = await getToolbox('^10.0.0');
      const project = createProject(cell, {
        'src/sound.js': `export const port = 443;\n`,
        'src/types.d.ts': `export interface Order { readonly id: string }\n`,
        ...typescript,
        'eslint.config.js': presetConfig({ preset }),
      });
      expect(await project.eslint()).toEqual({ status: 0, findings: [] });
    },
  );
});

describe('types of the plugin', () => {
  const config = `import mitigate, { defineSettings, forThreats, type MitigateSettings, type RuleName } from 'eslint-plugin-mitigate';
import { threats } from 'eslint-plugin-mitigate/threats';
import { defineConfig } from 'eslint/config';

const settings: MitigateSettings = { level: 'strict' };
const rule: RuleName = 'require-tls';
// @ts-expect-error: there is no such level
defineSettings({ level: 'high' });

export const ids: readonly string[] = threats.map(({ id }) => id);
export default defineConfig(
  { plugins: { mitigate }, extends: ['mitigate/recommended'] },
  mitigate.configs.strict,
  forThreats('S3', { set: 'strict' }),
  { settings: { mitigate: settings }, rules: { [\`mitigate/\${rule}\`]: 'error' } },
);
`;
  const tsconfig = JSON.stringify({
    compilerOptions: {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      exactOptionalPropertyTypes: true,
    },
    files: ['eslint.config.ts'],
  });

  it.each([
    ['5.9', '^9.22.0', () => getCell({ eslint: '^9.22.0', typescript: '~5.9.0' })],
    ['6', '^10.0.0', () => getToolbox('^10.0.0')],
    ['7', '^10.0.0', () => getCell({ eslint: '^10.0.0', typescript: '^7.0.0' })],
  ])('fit a config in TypeScript %s, with ESLint %s', async (_version, _eslint, install) => {
    const cell = await install();
    const project = createProject(cell, { 'eslint.config.ts': config, 'tsconfig.json': tsconfig });
    const { status, stdout, stderr } = await project.script('typescript/bin/tsc', ['-p', '.']);
    expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
  });
});

describe('a project on TypeScript 7', () => {
  it.each(eslints)('is linted through TypeScript 6 beside it, with ESLint %s', async (eslint) => {
    const cell = await getCell({ eslint, ...typescriptSeven });
    const project = createProject(cell, {
      ...javascript,
      ...typescript,
      'eslint.config.js': typescriptConfig,
    });
    const { stdout } = await project.script('@typescript/native/bin/tsc', ['--version']);
    expect(stdout).toMatch(/^Version 7\./);
    expect(await project.eslint()).toEqual({ status: 1, findings: project.planted });
  });

  it('is linted with nothing but TypeScript 7, as far as it is JavaScript', async () => {
    const cell = await getCell({ eslint: '^10.0.0', typescript: '^7.0.0' });
    const project = createProject(cell, { ...javascript, 'eslint.config.js': presetConfig() });
    expect(await project.eslint()).toEqual({ status: 1, findings: project.planted });
  });
});

describe('with type information', () => {
  it('finds nothing that it does not find without', async () => {
    const cell = await getToolbox('^10.0.0');
    const files = {
      ...javascript,
      ...typescript,
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "jsx": "preserve", "allowJs": true, "types": ["node"] }, "include": ["src"] }',
    };
    const project = createProject(cell, {
      ...files,
      'eslint.config.js': presetConfig({
        before: `import tseslint from 'typescript-eslint';`,
        entries: `
  tseslint.configs.base,
  { files: ['src/**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: true } } },
  { files: ['src/**/*.{ts,tsx}'], rules: { '@typescript-eslint/await-thenable': 'error' } },`,
      }),
    });
    expect(await project.eslint(['src'])).toEqual({ status: 1, findings: project.planted });
  });
});
