import { existsSync, readdirSync, readFileSync, rmSync, statSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome, ScanRequest } from '../../src/commands/request.ts';
import { scan } from '../../src/commands/scan.ts';
import { createFolder, createHost, FLAW, request } from './folder.ts';

interface Json {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly path: string; readonly line: number; readonly rule: string }[];
  readonly problems: readonly { readonly kind: string; readonly path: string; readonly message: string }[];
  readonly rules: readonly { readonly id: string }[];
}

const CHECK = 'mitigate/no-disabled-certificate-validation';

function run(folder: string, given: Partial<ScanRequest> = {}): Promise<Outcome> {
  return scan({ ...request, ...given }, createHost(folder));
}

async function read(folder: string, given: Partial<ScanRequest> = {}): Promise<Json & { exitCode: number }> {
  const { exitCode, text } = await run(folder, { ...given, format: 'json' });
  return { exitCode, ...(JSON.parse(text) as Json) };
}

const places = ({ findings }: Json): string[] => findings.map(({ path, line }) => `${path}:${line}`);

describe('a scan', () => {
  it('reads every form of TypeScript and JavaScript', async () => {
    const assertion = 'const n = <number>JSON.parse("1"); export default n;\n';
    const folder = createFolder({
      'a.ts': FLAW + assertion,
      'b.tsx': `${FLAW}export const b = <p>{1 as number}</p>;`,
      'c.mts': `${FLAW}export const c: number = await import('x');`,
      'd.cts': `const https = require('node:https');\n${FLAW.split('\n')[1] ?? ''}\nexport = https;`,
      'e.js': FLAW,
      'f.jsx': `${FLAW}export const f = <p />;`,
      'g.mjs': FLAW,
      'h.cjs': `const https = require('node:https');\n${FLAW.split('\n')[1] ?? ''}\nreturn;`,
      // Sloppy code in a .js file: no module parses like this.
      'i.js': `const https = require('node:https');\n${FLAW.split('\n')[1] ?? ''}\nvar await = 010; return;`,
    });
    const report = await read(folder);
    expect(report.problems).toEqual([]);
    expect(places(report).map((place) => place.replace(/\.\w+:/, ':'))).toEqual(
      'abcdefghi'.split('').map((name) => `${name}:2`),
    );
    expect(report.exitCode).toBe(1);
  });

  it('goes on after a file that does not parse', async () => {
    const folder = createFolder({ 'a.ts': 'const = 1;', 'b.ts': FLAW, 'c.js': 'if (' });
    const report = await read(folder);
    expect(places(report)).toEqual(['b.ts:2']);
    expect(report.problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['parse a.ts', 'parse c.js']);
    expect(report.exitCode).toBe(1);
  });

  it('ends with 2 when nothing was found but something was not parsed', async () => {
    expect((await read(createFolder({ 'a.ts': 'const = 1;' }))).exitCode).toBe(2);
  });

  it('goes on after a file that is deleted meanwhile', async () => {
    const folder = createFolder({ 'a.ts': FLAW, 'b.ts': FLAW, 'c.ts': FLAW });
    const onProgress = (done: number): void => {
      if (done === 1) rmSync(join(folder, 'b.ts'));
    };
    const { text, exitCode } = await scan({ ...request, format: 'json' }, createHost(folder, { onProgress }));
    const report = JSON.parse(text) as Json;
    expect(places(report)).toEqual(['a.ts:2', 'c.ts:2']);
    expect({ files: report.summary['files'], problems: report.problems, exitCode }).toEqual({
      files: 2,
      problems: [],
      exitCode: 1,
    });
  });

  it('does not read what is larger than 4 MB, and says so', async () => {
    const folder = createFolder({ 'a.ts': FLAW, 'b.js': `// ${'x'.repeat(4 * 1024 * 1024)}` });
    expect((await read(folder)).problems).toEqual([
      expect.objectContaining({ kind: 'read', path: 'b.js', message: 'larger than 4 MB' }),
    ]);
  });

  it('is not disturbed by comments about rules it does not know', async () => {
    const folder = createFolder({
      'a.js': `/* eslint no-such/rule: "error", semi: "error" */
// eslint-disable-next-line no-such/other -- for a reason
/* eslint-disable no-console */
${FLAW}`,
    });
    expect(places(await read(folder))).toEqual(['a.js:5']);
  });

  it('counts what comments switch off', async () => {
    const folder = createFolder({ 'a.js': `/* eslint-disable ${CHECK} */\n${FLAW}` });
    expect(await read(folder)).toMatchObject({ exitCode: 0, findings: [], summary: { suppressed: 1 } });
  });

  it.each([
    ['an empty folder', {}, {}, 'no TypeScript or JavaScript files found'],
    [
      'another language only',
      { 'a.css': '' },
      { paths: ['a.css'] },
      'no TypeScript or JavaScript files found',
    ],
    [
      'an unknown threat',
      { 'a.js': '' },
      { selectors: ['S33'] },
      "--threat: no such id 'S33'; did you mean S3,",
    ],
    ['a threat no rule counters', { 'a.js': '' }, { selectors: ['OPS-1'] }, "--threat: 'OPS-1'"],
    ['a folder for the report', { 'a.js': '' }, { output: '.' }, '--output: . is a folder'],
    ['no folder for the report', { 'a.js': '' }, { output: 'x/r.html' }, '--output: there is no folder x'],
  ])('is refused for %s', async (_, files, given, said) => {
    await expect(run(createFolder(files), given)).rejects.toThrow(said);
  });

  it('runs the rules of the threats that are named', async () => {
    const folder = createFolder({ 'a.js': FLAW });
    const all = await read(folder);
    const some = await read(folder, { selectors: ['CWE-295'] });
    expect(some.rules.length).toBeLessThan(all.rules.length);
    expect(some.rules.map(({ id }) => id)).toContain(CHECK);
    expect(places(some)).toEqual(['a.js:2']);
  });

  it('tells threats from paths', async () => {
    const folder = createFolder({ 'src/a.js': FLAW, 'b.js': FLAW });
    expect(places(await read(folder, { selectors: ['S3,CWE-295', 'src'] }))).toEqual(['src/a.js:2']);
    await expect(run(folder, { selectors: ['S3', 'scr'] })).rejects.toThrow("no such id 'scr'");
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    const onProgress = (done: number, all: number): void => void steps.push(`${done}/${all}`);
    await scan(request, createHost(createFolder({ 'a.js': '', 'b.js': '' }), { onProgress }));
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('repairs', () => {
  it('leave hardening out unless it is asked for', async () => {
    const folder = createFolder({ 'a.js': FLAW });
    expect(await read(folder, { isFixing: true })).toMatchObject({ exitCode: 1, summary: { repaired: 0 } });
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(FLAW);
  });

  it('harden, keep the mode of the file, and change nothing the second time', async () => {
    const folder = createFolder({ 'a.js': FLAW, 'b.js': 'export {};\n' });
    chmodSync(join(folder, 'a.js'), 0o751);
    const given = { isFixing: true, isHardening: true };
    expect(await read(folder, given)).toMatchObject({ exitCode: 0, findings: [], summary: { repaired: 1 } });
    const repaired = readFileSync(join(folder, 'a.js'), 'utf8');
    expect(repaired).toContain('rejectUnauthorized: true');
    expect(statSync(join(folder, 'a.js')).mode & 0o777).toBe(0o751);
    expect(await read(folder, given)).toMatchObject({ exitCode: 0, summary: { repaired: 0 } });
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(repaired);
    expect(readdirSync(folder)).toEqual(['a.js', 'b.js']);
  });

  it('that cannot be written leave the finding and the file', async () => {
    const folder = createFolder({});
    const latin = Buffer.from(`${FLAW}// caf\u00e9`, 'latin1');
    writeFileSync(join(folder, 'a.js'), latin);
    const report = await read(folder, { isFixing: true, isHardening: true });
    expect(places(report)).toEqual(['a.js:2']);
    expect(report.problems).toEqual([expect.objectContaining({ kind: 'write', path: 'a.js' })]);
    expect(readFileSync(join(folder, 'a.js'))).toEqual(latin);
  });
});

describe('the report', () => {
  it('is written to a file, in full, and announced', async () => {
    const folder = createFolder({ 'a.js': FLAW, 'report.html': 'old' });
    const { text, notes, exitCode } = await run(folder, { format: 'html', output: 'report.html' });
    expect({ text, notes, exitCode }).toEqual({
      text: '',
      notes: ['1 finding in 1 file; the report is in report.html'],
      exitCode: 1,
    });
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  });

  it('is not written when the scan is interrupted', async () => {
    const folder = createFolder({ 'a.js': FLAW, 'b.js': FLAW, 'c.js': FLAW });
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 2) stop.abort(new Error('interrupted'));
    };
    const host = createHost(folder, { onProgress, signal: stop.signal });
    await expect(scan({ ...request, output: 'r.txt' }, host)).rejects.toThrow('interrupted');
    expect(existsSync(join(folder, 'r.txt'))).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('is announced to have failed when the disk is full', async () => {
    const folder = createFolder({ 'a.js': FLAW });
    await expect(run(folder, { output: '/dev/full' })).rejects.toThrow(
      '/dev/full: the report could not be written: no space left on the disk',
    );
  });

  it('in HTML is not for a terminal', async () => {
    const host = createHost(createFolder({ 'a.js': FLAW }), { isTerminal: true });
    await expect(scan({ ...request, format: 'html' }, host)).rejects.toThrow('add --output report.html');
  });
});
