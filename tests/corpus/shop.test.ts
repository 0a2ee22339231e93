import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { isExpected, readPlanted, type Reach } from '../../examples/planted.ts';
import mitigate from '../../src/index.ts';
import { rulesByFamily } from '../contract/catalogue-tables.ts';
import { root } from '../contract/sources.ts';

const SHOP = join(root, 'examples/shop');
const REPAIRED = join(root, 'examples/shop-repaired');
const LEVELS = ['recommended', 'strict'] as const;

const flaws = readPlanted(SHOP);

/** What is reported in a folder, in the form `file:line rule`; messages of ESLint itself stand in full. */
async function lint(folder: string, level: Reach['level']): Promise<string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, mitigate.configs[level]],
  });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, ruleId, message }) =>
        `${relative(folder, filePath).replaceAll('\\', '/')}:${line} ${ruleId?.replace('mitigate/', '') ?? message}`,
    ),
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

describe('the shop with planted flaws', () => {
  it.each(LEVELS)('has exactly its planted flaws reported under %s', async (level) => {
    const reach: Reach = { rules: Object.keys(mitigate.rules), level, isProject: false };
    const expected = flaws.filter((flaw) => isExpected(flaw, reach));
    const found = await lint(SHOP, level);
    expect(found.sort()).toEqual(expected.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort());
  });

  it('names rules only that are here or planned', () => {
    const known = new Set(Object.values(rulesByFamily).flat());
    expect(flaws.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  it('has flaws of all families', () => {
    const families = Object.entries(rulesByFamily).map(([family, rules]) => ({
      family,
      count: flaws.filter(({ rule }) => rules.includes(rule)).length,
    }));
    expect(families.filter(({ count }) => count < 2)).toEqual([]);
    expect(flaws.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the repaired shop', () => {
  it.each(LEVELS)('has nothing reported under %s', async (level) => {
    expect(await lint(REPAIRED, level)).toEqual([]);
  });

  it('has the files of the other, and no mark', () => {
    expect(listFiles(REPAIRED)).toEqual(listFiles(SHOP));
    const marked = listFiles(REPAIRED).filter((file) =>
      readFileSync(join(REPAIRED, file), 'utf8').includes('flaw:'),
    );
    expect(marked).toEqual([]);
  });
});
