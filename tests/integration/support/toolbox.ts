import { getCell, type Cell } from './cell.ts';

/** TypeScript 7 has no parser yet: its users keep TypeScript 6 beside it. */
export const typescriptSeven = {
  '@typescript-eslint/parser': '^8.0.0',
  typescript: 'npm:@typescript/typescript6@^6.0.0',
  '@typescript/native': 'npm:typescript@^7.0.0',
} as const;

/** All that stands beside ESLint in one test or another, in one cell: installing takes longer than linting. */
export function getToolbox(eslint: string): Promise<Cell> {
  return getCell({
    eslint,
    '@typescript-eslint/parser': '^8.0.0',
    typescript: '~6.0.0',
    'typescript-eslint': '^8.0.0',
    '@types/node': '^20.19.0',
    jiti: '^2.2.0',
    '@eslint/json': '*',
    '@eslint/css': '*',
    '@eslint/markdown': '*',
    'eslint-plugin-vue': '^10.0.0',
    'vue-eslint-parser': '^10.0.0',
    oxlint: '^1.94.0',
    'vscode-langservers-extracted': '4.10.0',
  });
}
