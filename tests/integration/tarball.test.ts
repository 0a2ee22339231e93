import { describe, expect, it } from 'vitest';
import { getCell } from './support/cell.ts';
import { javascript, typescript, typescriptConfig } from './support/programs.ts';
import { createProject } from './support/project.ts';

const parser = { '@typescript-eslint/parser': '8.72.0', typescript: '6.0.3' };

describe('the packed plugin, installed', () => {
  it.each(['9.22.0', '10.15.0'])(
    'finds with ESLint %s what is planted in JavaScript and TypeScript, and nothing else',
    async (eslint) => {
      const project = createProject(await getCell({ eslint, ...parser }), {
        ...javascript,
        ...typescript,
        'eslint.config.js': typescriptConfig,
      });
      expect(project.planted).toHaveLength(5);
      expect(await project.eslint()).toEqual({ status: 1, findings: project.planted });
    },
    5 * 60_000,
  );
});
