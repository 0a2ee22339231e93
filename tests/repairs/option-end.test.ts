import * as childProcess from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import noCommandInjection from '../../src/rules/injection/no-command-injection.ts';
import { runHandler, type Handle } from './run-handler.ts';

let folder = '';

beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'mitigate-options-')));
  fs.writeFileSync(path.join(folder, 'a.txt'), 'a\n');
  fs.writeFileSync(path.join(folder, 'b.txt'), 'b\n');
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('an end of the options, executed', () => {
  const { before, after, repaired } = runHandler(
    noCommandInjection,
    `import { spawnSync } from 'node:child_process';
import express from 'express';
import { cwd } from './folder.js';
const app = express();
app.get('/', (req) => spawnSync('sed', ['p', req.query.name, 'b.txt'], { cwd, encoding: 'utf8' }).stdout);`,
    {
      spawnSync: (program: string, list: readonly string[], options: object) =>
        childProcess.spawnSync(program, list, { ...options, cwd: folder }),
      cwd: '',
    },
    true,
  );
  const run = (handle: Handle, name: string): string => String(handle({ query: { name } }));

  it('stands before the argument', () => {
    expect(repaired).toContain(`['p', '--', req.query.name, 'b.txt']`);
  });

  it('leaves a file what it was', () => {
    expect(run(after, 'a.txt')).toBe('a\na\nb\nb\n');
    expect(run(after, 'a.txt')).toBe(run(before, 'a.txt'));
  });

  it('keeps an option from being one', () => {
    const written = path.join(folder, 'written');
    run(after, '--expression=w written');
    expect(fs.existsSync(written)).toBe(false);
    run(before, '--expression=w written');
    expect(fs.existsSync(written)).toBe(true);
  });
});
