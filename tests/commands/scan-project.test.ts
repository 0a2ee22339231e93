import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, ScanRequest } from '../../src/commands/request.ts';
import { scan } from '../../src/commands/scan.ts';
import { build } from '../contract/built.ts';
import { root } from '../contract/sources.ts';
import { createFolder, createHost, FLAW, request } from './folder.ts';

beforeAll(build, 120_000);

const plugin = pathToFileURL(join(root, 'dist/index.js')).href;

/** A project with an ESLint config of its own. */
function createProject(config: string, files: Readonly<Record<string, string>>): string {
  const folder = createFolder({
    'package.json': '{ "type": "module" }',
    'eslint.config.js': `import mitigate from ${JSON.stringify(plugin)};\n${config}`,
    ...files,
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

function run(folder: string, given: Partial<ScanRequest> = {}): Promise<Outcome> {
  return scan({ ...request, ...given, isProjectConfig: true }, createHost(folder));
}

const NAMED = `export default [
  { ignores: ['left-out/'] },
  { plugins: { security: mitigate }, rules: { 'security/no-disabled-certificate-validation': 'LEVEL', semi: 'error' } },
];`;

describe("the project's own config", () => {
  it('says which files and rules there are, under which name and level', async () => {
    const folder = createProject(NAMED.replace('LEVEL', 'warn'), { 'a.js': FLAW, 'left-out/b.js': FLAW });
    const { exitCode, text } = await run(folder);
    expect(text).toMatch(/^a\.js\n {2}2:\d+ {2}warning .* {2}security\/no-disabled-certificate-validation\n/);
    expect(text).toContain('1 finding in 1 of 2 files (0 errors, 1 warning).');
    expect(exitCode).toBe(0);
  });

  it('and the number of warnings that are too many', async () => {
    const folder = createProject(NAMED.replace('LEVEL', 'warn'), { 'a.js': FLAW });
    expect(await run(folder, { maxWarnings: 1 })).toMatchObject({ exitCode: 0 });
    expect(await run(folder, { maxWarnings: 0 })).toMatchObject({ exitCode: 1 });
    const quiet = await run(folder, { isQuiet: true, maxWarnings: 0 });
    expect(quiet.exitCode).toBe(1);
    expect(quiet.text).toBe('No findings in 2 files.\n');
  });

  it('is hardened on request; repairs of other rules are not made', async () => {
    const folder = createProject(NAMED.replace('LEVEL', 'error'), { 'a.js': `${FLAW}const a = 1\n` });
    const { exitCode } = await run(folder, { isFixing: true, isHardening: true });
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(`${FLAW.replace('false', 'true')}const a = 1\n`);
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      'there is no rule of ours in it',
      'export default [];',
      {},
      'switches on no rule of eslint-plugin-mitigate',
    ],
    ['it throws', 'throw new Error("broken\\nin two lines");', {}, /^ESLint: broken$/],
    [
      'a path leads nowhere',
      NAMED.replace('LEVEL', 'warn'),
      { paths: ['gone'] },
      /^ESLint: No files matching/,
    ],
    ['threats are named as well', 'export default [];', { selectors: ['S3'] }, 'exclude each other'],
  ])('is refused when %s', async (_, config, given, said) => {
    await expect(run(createProject(config, { 'a.js': FLAW }), given)).rejects.toThrow(said);
  });
});
