import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/commands/files.ts';
import { createFolder } from './folder.ts';

const { signal } = new AbortController();

async function find(cwd: string, ...paths: readonly string[]): Promise<string[]> {
  const { files } = await findFiles(paths, cwd, signal);
  return files.map((file) => relative(cwd, file));
}

describe('the files of a folder', () => {
  it('are TypeScript and JavaScript in every form, but no declarations', async () => {
    const names = ['a.ts', 'b.tsx', 'c.mts', 'd.cts', 'e.js', 'f.jsx', 'g.mjs', 'h.cjs'];
    const others = ['a.d.ts', 'b.d.mts', 'c.json', 'd.css', 'e.ts.bak', 'ts', '.ts'];
    const folder = createFolder(Object.fromEntries([...names, ...others].map((name) => [name, ''])));
    expect(await find(folder)).toEqual(names);
  });

  it('leave out packages and repositories, but no other hidden folders', async () => {
    const folder = createFolder({
      'node_modules/x/a.js': '',
      '.git/b.js': '',
      '.storybook/c.js': '',
      'd.js': '',
    });
    expect(await find(folder, '.')).toEqual(['.storybook/c.js', 'd.js']);
  });

  it('leave out what .gitignore says, nested files of it included', async () => {
    const folder = createFolder({
      '.git/info/exclude': 'private.ts\n',
      '.gitignore': '# built\n/dist/\n*.gen.ts\n!kept.gen.ts\n',
      'dist/a.js': '',
      'src/dist/b.js': '',
      'src/c.gen.ts': '',
      'src/kept.gen.ts': '',
      'private.ts': '',
      'packages/p/.gitignore': 'lib/*\n!lib/index.ts\n!d.gen.ts\n',
      'packages/p/lib/e.ts': '',
      'packages/p/lib/index.ts': '',
      'packages/p/d.gen.ts': '',
      'packages/q/lib/f.ts': '',
    });
    const left = [
      'packages/p/d.gen.ts',
      'packages/p/lib/index.ts',
      'packages/q/lib/f.ts',
      'src/dist/b.js',
      'src/kept.gen.ts',
    ];
    expect(await find(folder)).toEqual(left);
    expect(await find(join(folder, 'packages/p'))).toEqual(['d.gen.ts', 'lib/index.ts']);
    expect(await find(folder, 'packages/p')).toEqual(left.slice(0, 2));
    expect(await find(dirname(folder), folder)).toHaveLength(left.length);
  });

  it('are scanned although they are ignored when they are named', async () => {
    const folder = createFolder({ '.gitignore': 'dist\n', 'dist/a.js': '', 'dist/b.js': '', 'c.js': '' });
    expect(await find(folder, 'dist')).toEqual(['dist/a.js', 'dist/b.js']);
    expect(await find(folder, 'dist/a.js')).toEqual(['dist/a.js']);
  });

  it('are each found once', async () => {
    const folder = createFolder({ 'src/a.ts': '', 'src/b.ts': '' });
    expect(await find(folder, 'src', 'src/a.ts', './src/../src')).toEqual(['src/a.ts', 'src/b.ts']);
  });
});

describe('a path', () => {
  it('may be a pattern, but a file of that name comes first', async () => {
    const folder = createFolder({
      'app/[id]/page.tsx': '',
      'app/i/page.tsx': '',
      'app/x.ts': '',
      'y.ts': '',
    });
    expect(await find(folder, 'app/[id]/page.tsx')).toEqual(['app/[id]/page.tsx']);
    expect(await find(folder, 'app/**/*.tsx')).toEqual(['app/[id]/page.tsx', 'app/i/page.tsx']);
    expect(await find(folder, '*.{ts,js}')).toEqual(['y.ts']);
  });

  it.each(['nowhere', 'a.ts/b', 'nowhere/*.ts'])('that leads nowhere is refused: %s', async (path) => {
    const folder = createFolder({ 'a.ts': '' });
    await expect(find(folder, path)).rejects.toThrow(/^(?:nowhere|a\.ts\/b).*: (?:no such|part of the path)/);
  });

  it('may lie outside; the root is what holds everything', async () => {
    const folder = createFolder({ 'a/x.ts': '', 'b/c/y.ts': '', 'b/d/z.ts': '' });
    const { root, files } = await findFiles(['../b/c', '../b/d/z.ts'], join(folder, 'a'), signal);
    expect(root).toBe(join(folder, 'b'));
    expect(files).toEqual([join(folder, 'b/c/y.ts'), join(folder, 'b/d/z.ts')]);
    expect((await findFiles(['b/c'], folder, signal)).root).toBe(folder);
  });

  it('of another language is named', async () => {
    const folder = createFolder({ 'a.css': '', 'b.ts': '' });
    expect(await findFiles(['a.css', 'b.ts'], folder, signal)).toMatchObject({
      others: [join(folder, 'a.css')],
    });
  });
});

describe('symbolic links', () => {
  it('are not followed: neither loops nor ways out', async () => {
    const outside = createFolder({ 'secret.ts': '' });
    const folder = createFolder({ 'src/a.ts': '' });
    symlinkSync('..', join(folder, 'src/loop'), 'dir');
    symlinkSync(outside, join(folder, 'out'), 'dir');
    symlinkSync(join(outside, 'secret.ts'), join(folder, 'src/secret.ts'));
    expect(await find(folder)).toEqual(['src/a.ts']);
    for (const path of ['out', 'out/secret.ts', 'src/secret.ts', 'out/*.ts'])
      await expect(find(folder, path)).rejects.toThrow('leads out of this folder through a symbolic link');
    expect(await find(folder, 'src/loop/src/a.ts')).toEqual(['src/loop/src/a.ts']);
  });

  it('that lead to themselves are refused', async () => {
    const folder = createFolder({});
    symlinkSync('self', join(folder, 'self'));
    await expect(find(folder, 'self')).rejects.toThrow('self: a loop of symbolic links');
  });
});

describe('a folder that cannot be read', () => {
  it.skipIf(process.getuid?.() === 0)('is told and the others are read', async () => {
    const folder = createFolder({ 'closed/a.ts': '', 'open/b.ts': '' });
    chmodSync(join(folder, 'closed'), 0);
    const found = await findFiles([], folder, signal);
    chmodSync(join(folder, 'closed'), 0o755);
    expect(found.problems).toEqual([
      expect.objectContaining({ path: 'closed', message: 'permission denied' }),
    ]);
    expect(found.files).toEqual([join(folder, 'open/b.ts')]);
  });

  it('is told when its path is longer than the system allows', async () => {
    const folder = createFolder({ 'b.ts': '' });
    const name = 'x'.repeat(250);
    let deep = folder;
    for (let level = 0; level < 15; level += 1) {
      deep = join(deep, name);
      mkdirSync(deep);
    }
    const base = process.cwd();
    process.chdir(deep);
    for (let level = 0; level < 3; level += 1) {
      mkdirSync(name);
      process.chdir(name);
    }
    process.chdir(base);
    const { files, problems } = await findFiles([], folder, signal);
    expect(files).toEqual([join(folder, 'b.ts')]);
    expect(problems).toEqual([expect.objectContaining({ kind: 'read', message: 'the name is too long' })]);
  });
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(findFiles([], createFolder({ 'a.ts': '' }), stop.signal)).rejects.toThrow('enough');
});
