import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clearStore,
  findVersion,
  getPathInPackage,
  getRelativePath,
  getRoot,
  isVersion,
} from '../../src/project/index.ts';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mitigate-store-')));
  clearStore();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes files below the folder; objects as JSON. */
function write(files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const locate = (path: string, cwd = '', root?: string) => ({
  path: join(folder, path),
  cwd: join(folder, cwd),
  root,
});

describe('the root of a file', () => {
  it('is the nearest folder with a lockfile or a workspace manifest', () => {
    write({ 'package-lock.json': '{}', 'apps/web/pnpm-workspace.yaml': '', 'apps/web/src/a.ts': '' });
    expect(getRoot(locate('apps/web/src/a.ts'))).toBe(join(folder, 'apps/web'));
    expect(getRoot(locate('apps/api/a.ts'))).toBe(folder);
  });

  it('is never above the working directory', () => {
    write({ 'yarn.lock': '', 'apps/web/a.ts': '' });
    expect(getRoot(locate('apps/web/a.ts', 'apps/web'))).toBe(join(folder, 'apps/web'));
    expect(getRoot(locate('apps/web/a.ts', 'apps'))).toBe(join(folder, 'apps'));
  });

  it('is the working directory for a file elsewhere, or with a name that only starts alike', () => {
    write({ 'apps-old/yarn.lock': '', 'apps-old/a.ts': '', 'apps/b.ts': '' });
    expect(getRoot(locate('apps-old/a.ts', 'apps'))).toBe(join(folder, 'apps'));
  });

  it('is no folder that merely has a manifest', () => {
    write({ 'apps/web/package.json': {}, 'apps/web/a.ts': '' });
    expect(getRoot(locate('apps/web/a.ts'))).toBe(folder);
  });

  it('is the one the settings name', () => {
    expect(getRoot(locate('apps/web/a.ts', '', 'apps'))).toBe(join(folder, 'apps'));
    expect(getRelativePath(locate('apps/web/a.ts', '', 'apps'))).toBe('web/a.ts');
  });

  it('is not where a package within it begins', () => {
    write({ 'yarn.lock': '', 'examples/shop/package.json': {}, 'examples/plain.js': '' });
    expect(getPathInPackage(locate('examples/shop/src/a.ts'))).toBe('src/a.ts');
    expect(getRelativePath(locate('examples/shop/src/a.ts'))).toBe('examples/shop/src/a.ts');
    expect(getPathInPackage(locate('examples/plain.js'))).toBe('examples/plain.js');
  });
});

describe('the version of a package', () => {
  it('is the installed one, not what the manifest admits', () => {
    write({
      'package.json': { dependencies: { pg: '^8.0.0' } },
      'node_modules/pg/package.json': { version: '8.11.3' },
      'node_modules/@scope/one/package.json': { version: '2.0.0-beta.1' },
    });
    expect(findVersion(folder, 'pg')).toBe('8.11.3');
    expect(findVersion(folder, '@scope/one')).toBe('2.0.0-beta.1');
    expect(isVersion(folder, 'pg', '>=8.11')).toBe(true);
    expect(isVersion(folder, 'pg', '<8')).toBe(false);
  });

  it.each([
    ['dependencies', '^8.2.1', '8.2.1'],
    ['devDependencies', '~3', '3.0.0'],
    ['peerDependencies', '>=1.2 <3', '1.2.0'],
    ['optionalDependencies', '4 || 5', '4.0.0'],
    ['dependencies', '*', '0.0.0'],
    ['dependencies', 'workspace:*', undefined],
    ['dependencies', 'latest', undefined],
    ['dependencies', 'git+https://example.com/x.git', undefined],
    ['dependencies', 7, undefined],
  ])('is else the lowest that %s admits: %s', (list, range, version) => {
    write({ 'package.json': { [list]: { pg: range } } });
    expect(findVersion(folder, 'pg')).toBe(version);
  });

  it('is not known for what is neither installed nor declared', () => {
    expect(findVersion(folder, 'pg')).toBeUndefined();
    expect(isVersion(folder, 'pg', '*')).toBeUndefined();
  });

  it.each([['no JSON {'], ['[]'], ['null'], ['{ "version": 3 }'], ['{ "version": "latest" }']])(
    'is not known from a manifest that says %s',
    (manifest) => {
      write({ 'node_modules/pg/package.json': manifest });
      expect(findVersion(folder, 'pg')).toBeUndefined();
    },
  );

  it('is asked of the disk once, until the store is cleared', () => {
    write({ 'node_modules/pg/package.json': { version: '8.0.0' } });
    expect(findVersion(folder, 'pg')).toBe('8.0.0');
    write({ 'node_modules/pg/package.json': { version: '9.0.0' } });
    expect(findVersion(folder, 'pg')).toBe('8.0.0');
    clearStore();
    expect(findVersion(folder, 'pg')).toBe('9.0.0');
  });

  it.each([
    '..',
    '../outside',
    '.',
    '',
    '@scope/../../outside',
    '/etc',
    'a/b',
    'pg\0',
    '__proto__',
    'constructor',
  ])('is not looked for outside of the root: %j', (name) => {
    write({ 'package.json': {}, 'outside/package.json': { version: '1.0.0' } });
    mkdirSync(join(folder, 'app/node_modules'), { recursive: true });
    write({ 'app/package.json': { dependencies: {} } });
    expect(findVersion(join(folder, 'app'), name)).toBeUndefined();
  });
});
