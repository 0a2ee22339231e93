import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import mitigate from './dist/index.js';

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.mutations/',
    'examples/*/',
    'knowledge-check/',
    'tests/fixtures/',
    'tests/corpus/*/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Node types are compared with string literals: importing their enum would load the parser at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  { files: ['src/rules/**/*.ts'], extends: [eslintPlugin.configs.recommended] },
  mitigate.configs.strict,
);
