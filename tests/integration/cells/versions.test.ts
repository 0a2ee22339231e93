import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { getNode } from '../support/cell.ts';
import { javascript, typescript, typescriptConfig } from '../support/programs.ts';
import { createProject } from '../support/project.ts';
import { run } from '../support/run.ts';
import { getToolbox } from '../support/toolbox.ts';

describe.each(['20.19.0', '^20.19.0', '^22.13.0', '^24.0.0'])('on Node.js %s', (range) => {
  it.each(['9.22.0', '^9.22.0', '^10.0.0'])(
    'ESLint %s finds what is planted, and nothing else',
    async (eslint) => {
      const node = await getNode(range);
      const { stdout } = await run(node, ['-p', 'process.versions.node'], { cwd: '.' });
      expect(stdout.trim()).toSatisfy((version: string) => satisfies(version, range));
      const cell = await getToolbox(eslint);
      expect(cell.installed.get('eslint')).toSatisfy((version: string) => satisfies(version, eslint));

      const files = { ...javascript, ...typescript, 'eslint.config.js': typescriptConfig };
      const project = createProject(cell, files);
      const expected = { status: 1, findings: project.planted };
      expect(await project.eslint(['.'], { node })).toEqual(expected);
      project.write({
        'required.config.cjs': `const parser = require('@typescript-eslint/parser');
const { configs } = require('eslint-plugin-mitigate');

module.exports = [configs.recommended, { files: ['**/*.{ts,tsx}'], languageOptions: { parser } }];
`,
      });
      expect(await project.eslint(['--config', 'required.config.cjs', '.'], { node })).toEqual(expected);
    },
  );
});
