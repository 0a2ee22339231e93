import { describe, expect, it } from 'vitest';
import { getToolbox } from '../support/toolbox.ts';
import { javascript, presetConfig } from '../support/programs.ts';
import { createProject } from '../support/project.ts';

const eslints = ['9.22.0', '^9.22.0', '^10.0.0'];

describe.each(eslints)('with ESLint %s', (eslint) => {
  it.each(
    Object.entries({
      'an ES module': { 'eslint.config.mjs': presetConfig() },
      'an ES module that extends by name': {
        'eslint.config.js': `import mitigate from 'eslint-plugin-mitigate';
import { defineConfig } from 'eslint/config';

export default defineConfig({ plugins: { mitigate }, extends: ['mitigate/recommended'] });
`,
      },
      'CommonJS, where require gives the plugin itself': {
        'eslint.config.cjs': `const mitigate = require('eslint-plugin-mitigate');
const { defineConfig } = require('eslint/config');
const { forThreats, defineSettings } = mitigate;

if (typeof forThreats !== 'function') throw new Error('no forThreats');
module.exports = defineConfig(mitigate.configs.recommended, {
  settings: { mitigate: defineSettings({ testFiles: ['qa/**'] }) },
});
`,
      },
      'TypeScript, read by jiti': {
        'eslint.config.ts': `import mitigate, { defineSettings, type MitigateSettings } from 'eslint-plugin-mitigate';
import { defineConfig } from 'eslint/config';

const settings: MitigateSettings = defineSettings({ level: 'recommended' });

export default defineConfig(mitigate.configs.recommended, { settings: { mitigate: settings } });
`,
      },
      'single threats, by forThreats': {
        'eslint.config.js': `import { forThreats } from 'eslint-plugin-mitigate';

export default [forThreats('S3', 'CWE-326')];
`,
      },
    }),
  )('a config as %s is loaded, and finds the same', async (_title, config) => {
    const project = createProject(await getToolbox(eslint), { ...javascript, ...config });
    expect(await project.eslint()).toEqual({ status: 1, findings: project.planted });
  });

  it('a mistake in the settings stops a config that checks them, in one line', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig({
        before: `import { defineSettings } from 'eslint-plugin-mitigate';`,
        entries: `{ settings: { mitigate: defineSettings({ levle: 'strict' }) } }`,
      }),
    });
    const { status, stderr } = await project.script('eslint/bin/eslint.js', ['.']);
    expect(status).toBe(2);
    expect(stderr).toContain("TypeError: settings.mitigate.levle: no such setting; did you mean 'level'?");
  });

  it('the same mistake in plain settings is a finding in each file, and the rules go on', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig({ entries: `{ settings: { mitigate: { levle: 'strict' } } }` }),
    });
    const { status, findings } = await project.eslint(['src']);
    expect(status).toBe(1);
    expect(findings).toEqual(
      [...Object.keys(javascript).map((path) => `${path}:1 valid-settings`), ...project.planted].sort(),
    );
  });

  it('another config in the same run takes the same rules with other settings', async () => {
    const project = createProject(await getToolbox(eslint), {
      'strict/a.js': `import https from 'node:https';

https.get('https://pay.acme.com', { minVersion: 'TLSv1.2' }); // !no-legacy-tls
`,
      'kept/a.js': `import https from 'node:https';

https.get('https://pay.acme.com', { minVersion: 'TLSv1.2' });
`,
      'eslint.config.js': `import mitigate from 'eslint-plugin-mitigate';

export default [
  mitigate.configs.recommended,
  { files: ['strict/**'], settings: { mitigate: { level: 'strict' } } },
];
`,
    });
    expect(await project.eslint()).toEqual({ status: 1, findings: project.planted });
  });
});
