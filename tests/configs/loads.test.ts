import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../contract/built.ts';
import { root } from '../contract/sources.ts';

let folder = '';

/** A folder in which the package is installed beside ESLint. */
beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'mitigate-loads-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/eslint-plugin-mitigate'));
  symlinkSync(join(root, 'node_modules/eslint'), join(folder, 'node_modules/eslint'));
}, 120_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

/** Runs a script in that folder and reads what it prints as JSON. */
function run(name: string, script: string): unknown {
  writeFileSync(join(folder, name), script);
  return JSON.parse(execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' }));
}

const PRINT = `
console.log(JSON.stringify({
  name: plugin.meta.name,
  namespace: plugin.meta.namespace,
  rules: Object.keys(plugin.rules).length > 0,
  configs: Object.keys(plugin.configs),
  isOwn: plugin.configs.recommended.plugins.mitigate === plugin,
  functions: [typeof plugin.forThreats, typeof plugin.defineSettings],
  selected: Object.keys(plugin.forThreats('OPS-2').rules),
}));`;

const EXPECTED = {
  name: 'eslint-plugin-mitigate',
  namespace: 'mitigate',
  rules: true,
  configs: ['recommended', 'strict'],
  isOwn: true,
  functions: ['function', 'function'],
  selected: ['mitigate/valid-settings'],
};

describe('the built package', () => {
  it('is the plugin to import', () => {
    expect(run('import.mjs', `import plugin from 'eslint-plugin-mitigate';${PRINT}`)).toEqual(EXPECTED);
  });

  it('is the plugin to require()', () => {
    expect(run('require.cjs', `const plugin = require('eslint-plugin-mitigate');${PRINT}`)).toEqual(EXPECTED);
  });

  it('exports its functions by name, too', () => {
    const script = `import plugin, { forThreats, defineSettings } from 'eslint-plugin-mitigate';
console.log(JSON.stringify([forThreats === plugin.forThreats, defineSettings === plugin.defineSettings]));`;
    expect(run('names.mjs', script)).toEqual([true, true]);
  });

  it('offers the catalogue, and its manifest', () => {
    const script = `import { findEntry } from 'eslint-plugin-mitigate/threats';
import manifest from 'eslint-plugin-mitigate/package.json' with { type: 'json' };
console.log(JSON.stringify([findEntry('S3').id, manifest.name]));`;
    expect(run('threats.mjs', script)).toEqual(['S3', 'eslint-plugin-mitigate']);
  });

  it('keeps everything else to itself', () => {
    const script = `import('eslint-plugin-mitigate/dist/index.js').catch(({ code }) => console.log(JSON.stringify(code)));`;
    expect(run('inside.mjs', script)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('lints JavaScript without a look at TypeScript', () => {
    const script = `import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-mitigate';
const code = "import https from 'node:https';\\nhttps.get('https://a.example.com', { rejectUnauthorized: false });";
const found = new Linter().verify(code, [plugin.configs.strict], { filename: 'file.js' });
// TypeScript and its parser are CommonJS: whoever loads them leaves them here.
const loaded = Object.keys(createRequire(import.meta.url).cache);
console.log(JSON.stringify([
  found.map(({ ruleId }) => ruleId),
  loaded.some((path) => path.includes('/eslint/')),
  loaded.filter((path) => /node_modules.(?:typescript|@typescript-eslint)/.test(path)),
]));`;
    expect(run('lint.mjs', script)).toEqual([['mitigate/no-disabled-certificate-validation'], true, []]);
  });
});
