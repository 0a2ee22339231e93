import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { threats, vectors } from '../../src/threats/index.ts';
import { build } from './built.ts';
import { listRepository, readText, root } from './sources.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly types: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readText('package.json')) as Manifest;
let packed: string[] = [];

beforeAll(async () => {
  await build();
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [result] = JSON.parse(printed) as { files: { path: string }[] }[];
  packed = result?.files.map(({ path }) => path).sort() ?? [];
}, 120_000);

describe('the package', () => {
  it('holds what it promises', () => {
    const promised = [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      ...Object.keys(rules).map((name) => `docs/rules/${name}.md`),
      ...[...threats, ...vectors].map(({ id }) => `docs/threats/${id}.md`),
    ];
    expect(promised.filter((path) => !packed.includes(path))).toEqual([]);
  });

  it('holds nothing else', () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w-]+(?:\.d)?\.[jt]s|docs\/(?:rules|threats)\/[\w.-]+\.md)$/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('has a file behind each export', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = [...targets, manifest.types].filter((path) => !packed.includes(path.replace('./', '')));
    expect(missing).toEqual([]);
  });

  it('imports its dependencies and the platform only', () => {
    const imported = packed
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => [
        ...readFileSync(join(root, path), 'utf8').matchAll(
          /^(?:(?:import|export)\b[^'"]*\bfrom|import) ["']([^"']+)["'];$/gm,
        ),
      ])
      .map((match) => match[1] ?? '')
      .filter((name) => !name.startsWith('./') && !name.startsWith('node:'));
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([]);
  });

  it('pins what it is built and tested with', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the files of the repository', () => {
  const TEXT = /\.(?:ts|js|mjs|cjs|json|md|ya?ml|txt|html|css|sh)$|(?:^|\/)(?:LICENSE|run|\.[\w-]+)$/;
  const texts = listRepository().filter((path) => TEXT.test(path));
  // Folders in which machines keep the work of people; written so that this file does not hold one.
  const HOMES = new RegExp(`(?<![\\w.:~*)}-])/(?:${['home', 'root', 'work', 'Users'].join('|')})/(?![*{<$])`);

  it('name no folder of a machine', () => {
    expect(texts.length).toBeGreaterThan(100);
    const named = texts.flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((line, index) => (HOMES.test(line) ? [`${path}:${index + 1}`] : [])),
    );
    expect(named).toEqual([]);
  });

  it('name no registry: a lock holds versions and checksums', () => {
    const locks = listRepository().filter((path) => path.endsWith('package-lock.json'));
    expect(locks).toContain('package-lock.json');
    for (const lock of locks) {
      const { packages } = JSON.parse(readText(lock)) as { packages: Record<string, { resolved?: string }> };
      expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    }
    const settings = listRepository().filter((path) => path.endsWith('.npmrc'));
    expect(settings.filter((path) => /registry=|_auth|\/\//.test(readText(path)))).toEqual([]);
  });

  it('would notice a folder of a machine', () => {
    const home = ['', 'home', 'ada', 'x.ts'].join('/');
    for (const line of [home, `"${home}"`, `file://${home}`, `(${home}:3)`])
      expect(HOMES.test(line)).toBe(true);
    for (const line of ['src/home/x', 'https://a.example/home/x', '~/home/x'])
      expect(HOMES.test(line)).toBe(false);
  });
});
