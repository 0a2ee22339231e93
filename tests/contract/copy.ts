import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listRepository, root } from './sources.ts';

/** A copy of the repository in which a test may write. */
export interface Copy {
  readonly folder: string;
  /** Runs a program of the repository's `node_modules` in the copy. */
  run(program: string, ...args: string[]): { readonly status: number | null; readonly output: string };
  /** The files that git sees changed or new since the copy was made. */
  changes(): string[];
  remove(): void;
}

/** What a clone holds that is not of the repository; the benches import the plugin as it is built. */
const MADE = ['node_modules', 'dist'];
const LEFT_OUT = MADE.map((made) => `:!${made}`);

/** Copies what belongs to the repository, and links what is installed and what is built. */
export function copyRepository(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'mitigate-copy-'));
  for (const path of listRepository()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  for (const made of MADE) symlinkSync(join(root, made), join(folder, made));

  const run: Copy['run'] = (program, ...args) => {
    const path =
      program === 'node' || program === 'git' ? program : join(folder, 'node_modules/.bin', program);
    const { status, stdout, stderr } = spawnSync(path, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', VITEST: undefined, NODE_OPTIONS: undefined },
    });
    return { status, output: stdout + stderr };
  };
  // A history of its own, so that git says what changes; nothing is signed or hooked.
  const git = (...args: string[]) =>
    run(
      'git',
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'commit.gpgsign=false',
      ...args,
    );
  git('init', '-q');
  git('add', '-A', '--', '.', ...LEFT_OUT);
  git('commit', '-q', '--no-verify', '-m', 'copy');

  return {
    folder,
    run,
    changes: () =>
      git('status', '--porcelain', '--untracked-files=all', '--', '.', ...LEFT_OUT)
        .output.split('\n')
        .flatMap((line) => (line === '' ? [] : [line.slice(3)]))
        .sort(),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
