import { spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFolder, FLAW } from '../commands/folder.ts';
import { build } from '../contract/built.ts';
import { readText, root } from '../contract/sources.ts';
import { CLI, createProject, mitigate } from './run.ts';

beforeAll(build, 120_000);

const manifest = JSON.parse(readText('package.json')) as { version: string };

describe('mitigate scan', () => {
  it('ends with 1 and shows the finding, its threats and its rule', () => {
    const { code, stdout, stderr } = mitigate(createProject({ 'src/a.ts': FLAW }), 'scan');
    expect(stdout).toMatch(
      /^src\/a\.ts\n {2}2:\d+ {2}error .* \[NET-2 S3\] {2}mitigate\/no-disabled-certificate-/,
    );
    expect(stdout).toContain('1 finding in 1 of 1 file.');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('ends with 0 when there is nothing', () => {
    const { code, stdout } = mitigate(createProject({ 'a.js': 'export {};' }), 'scan', '.');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No findings in 1 file.\n' });
  });

  it.each([
    ['a path that is not there', ['scan', 'nowhere'], 'mitigate: nowhere: no such file or folder\n'],
    ['a format there is not', ['scan', '--format', 'jsn'], 'Did you mean json?'],
    ['a set there is not', ['scan', '--config', 'stric'], 'Did you mean strict?'],
    ['an option there is not', ['scan', '--formt', 'json'], 'Did you mean --format?'],
    ['a command there is not', ['scna'], 'Did you mean scan?'],
    ['a number that is none', ['scan', '--max-warnings', '-1'], 'It is a whole number from 0 up.'],
    ['a threat there is not', ['scan', '--threat', 'NET-22'], "no such id 'NET-22'; did you mean NET-2,"],
    [
      'hardening without repairing',
      ['scan', '--hardening'],
      '--hardening says how to repair: it needs --fix',
    ],
    ['no command', [], 'Usage: mitigate'],
  ])('ends with 2 for %s', (_, args, said) => {
    const { code, stdout, stderr } = mitigate(createProject({ 'a.js': FLAW }), ...args);
    expect(stderr).toContain(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('prints its version, and help that names every option and exit code', () => {
    const folder = createFolder({});
    expect(mitigate(folder, '--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const { code, stdout } = mitigate(folder, 'scan', '--help');
    expect(code).toBe(0);
    const documented = readText('docs/scan.md');
    for (const [option] of stdout.matchAll(/--[a-z-]+/g)) expect(documented).toContain(`\`${option}`);
    for (const exitCode of ['0  ', '1  ', '2  ', '130']) expect(stdout).toContain(`\n  ${exitCode}  `);
  });

  it('writes nothing to a pipe but the report', () => {
    const { stdout, stderr } = mitigate(createProject({ 'a.js': FLAW }), 'scan', '--format', 'json');
    expect((JSON.parse(stdout) as { version: number }).version).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).not.toContain('\u001b');
  });

  it('shows names of files for what they are', () => {
    const folder = createProject({ 'a\u001b[2J\u202e.js': FLAW, 'b.js': 'export {};' });
    const { stdout } = mitigate(folder, 'scan');
    expect(stdout).toContain('a\\u{1b}[2J\\u{202e}.js');
    expect(mitigate(folder, 'scan', 'x\u001b]0;').stderr).toBe(
      'mitigate: x\\u{1b}]0;: no such file or folder\n',
    );
  });
});

describe('without a TypeScript parser', () => {
  /** The built package with its dependencies and ESLint, but no TypeScript: the packages are linked one by one. */
  function install(files: Readonly<Record<string, string>>): string {
    const folder = createFolder({ 'package.json': '{ "type": "module" }', ...files });
    const home = join(folder, 'node_modules/eslint-plugin-mitigate');
    cpSync(join(root, 'dist'), join(home, 'dist'), { recursive: true });
    cpSync(join(root, 'package.json'), join(home, 'package.json'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      const isLeftOut =
        name.startsWith('.') || name.startsWith('typescript') || name === '@typescript-eslint';
      if (isLeftOut) continue;
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
    return folder;
  }

  function run(folder: string): { code: number | null; stdout: string; stderr: string } {
    const cli = join(folder, 'node_modules/eslint-plugin-mitigate/dist/cli.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'scan'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }

  it('says in one line what to install', () => {
    expect(run(install({ 'a.ts': FLAW, 'b.js': FLAW }))).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'mitigate: a parser is needed for TypeScript files such as a.ts; install it with: npm install --save-dev @typescript-eslint/parser@^8 typescript@^6.0\n',
    });
  });

  it('names the TypeScript that a parser can use beside one that it cannot', () => {
    const folder = install({
      'a.ts': FLAW,
      'node_modules/typescript/package.json': '{ "version": "7.0.2" }',
    });
    expect(run(folder).stderr).toMatch(/^[^\n]* "typescript@npm:@typescript\/typescript6@\^6"\n$/);
  });

  it("speaks the project's package manager", () => {
    expect(run(install({ 'a.ts': FLAW, 'pnpm-lock.yaml': '' })).stderr).toContain('pnpm add --save-dev @typ');
  });

  it('scans JavaScript', () => {
    const { code, stdout } = run(install({ 'b.jsx': FLAW }));
    expect(stdout).toContain('1 finding in 1 of 1 file.');
    expect(code).toBe(1);
  });
});

describe('an end before the end', () => {
  it('leaves whole files and no report on Ctrl-C', async () => {
    const count = 1500;
    const names = Array.from({ length: count }, (_, at) => `f${String(at).padStart(4, '0')}.js`);
    const folder = createProject(Object.fromEntries(names.map((name) => [name, FLAW])));
    const args = [CLI, 'scan', '--fix', '--hardening', '--format', 'html', '--output', 'report.html'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (readFileSync(join(folder, names[0] ?? ''), 'utf8') === FLAW) await setTimeout(10);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(stderr).toMatch(/^mitigate: interrupted after \d+ of 1500 files; no report was written\n$/);
    expect(readdirSync(folder).filter((name) => name !== 'node_modules')).toEqual(names);
    const texts = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')));
    expect([...texts].sort()).toEqual([FLAW, FLAW.replace('false', 'true')]);
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the disk behind the output is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'scan'], {
      cwd: createProject({ 'a.js': FLAW }),
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(stderr).toBe('mitigate: the report could not be written: no space left on the disk\n');
    expect(status).toBe(2);
  });

  it('is quiet when the reader has gone', () => {
    const folder = createProject(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}.js`, FLAW])),
    );
    const command = `"${process.execPath}" "${CLI}" scan | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('f0.js\n');
    expect(stderr).toBe('');
  });
});
