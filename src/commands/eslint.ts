import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint, Linter } from 'eslint';
import { satisfies } from 'semver';
import mitigate from '../index.ts';
import { UsageError } from './usage-error.ts';
import { EXTENSIONS } from './files.ts';

/** What of ESLint a scan needs. */
export type ESLintClass = typeof ESLint;

const RANGE = '^9.22.0 || ^10.0.0';

/**
 * ESLint: the one this package was installed with, or the project's where its config is to be used. Throws a
 * `UsageError` when there is none of a version that fits.
 */
export async function loadESLint(cwd: string, isProjectFirst: boolean): Promise<ESLintClass> {
  const places = [import.meta.url, join(cwd, 'package.json')];
  const versions: string[] = [];
  for (const place of isProjectFirst ? places.reverse() : places) {
    const found = await load(place);
    if (found === undefined) continue;
    if (satisfies(found.version, RANGE)) return found;
    versions.push(found.version);
  }
  const found = versions.length === 0 ? '' : `, found ${versions.join(' and ')}`;
  throw new UsageError(`ESLint ${RANGE} is needed${found}; install it with: npm install --save-dev eslint`);
}

async function load(place: string): Promise<ESLintClass | undefined> {
  try {
    const loaded = (await import(pathToFileURL(createRequire(place).resolve('eslint')).href)) as {
      ESLint: ESLintClass;
    };
    return loaded.ESLint;
  } catch {
    return undefined;
  }
}

/** What the config of a scan is made of. */
export interface ScanConfig {
  readonly set: 'recommended' | 'strict';
  readonly selectors: readonly string[];
  readonly isHardening: boolean;
  readonly parser: Linter.Parser | undefined;
  readonly sourceType: 'module' | 'commonjs';
}

const JAVASCRIPT = ['js', 'jsx', 'mjs', 'cjs'];

/** The ESLint config of a scan without a config of the project. Throws a `UsageError` for a selector it does not know. */
export function createScanConfig(config: ScanConfig): Linter.Config[] {
  const { set, selectors, isHardening, parser, sourceType } = config;
  const typescript = EXTENSIONS.filter((extension) => !JAVASCRIPT.includes(extension));
  const jsx = { ecmaFeatures: { jsx: true } };
  return [
    // Which files are scanned is known already; ESLint has no say in it.
    { ignores: ['!**/node_modules/', '!**/.git/'] },
    {
      files: [`**/*.{${JAVASCRIPT.join(',')}}`],
      languageOptions: { parserOptions: jsx },
    },
    ...(sourceType === 'commonjs' ? [{ files: ['**/*.{js,jsx}'], languageOptions: { sourceType } }] : []),
    {
      files: [`**/*.{${typescript.join(',')}}`],
      languageOptions: { ...(parser !== undefined && { parser }), parserOptions: jsx },
    },
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
    selectors.length === 0 ? mitigate.configs[set] : selectRules(selectors, set),
    ...(isHardening ? [{ settings: { mitigate: { fix: 'hardening' } } }] : []),
  ];
}

function selectRules(selectors: readonly string[], set: 'recommended' | 'strict'): Linter.Config {
  try {
    return mitigate.forThreats(...selectors, { set });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      error.message
        .replace(/^forThreats: /, '--threat: ')
        .replace("add { set: 'strict' }", 'add --config strict'),
    );
  }
}
