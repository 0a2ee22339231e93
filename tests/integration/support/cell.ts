import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { keep } from './store.ts';
import { packPlugin } from './tarball.ts';

/** Packages by name, with the versions to take: a range, or `npm:other@range`. */
export type Packages = Readonly<Record<string, string>>;

/** Packages of the npm registry, installed together with the packed plugin. */
export interface Cell {
  readonly folder: string;
  /** The path of a file of an installed package: `eslint/bin/eslint.js`. */
  file(path: string): string;
  /** Every package in the tree, with its version; what comes twice, in one of them. */
  readonly installed: ReadonlyMap<string, string>;
}

/** Ranges are looked up again after this time. */
const DAY = 24 * 60 * 60 * 1000;
const LONGEST_INSTALL = 4 * 60_000;

/** Installs the plugin and the packages side by side. The same packages give the same folder, for a day. */
export async function getCell(packages: Packages): Promise<Cell> {
  const tarball = await packPlugin();
  return getPackages({ ...packages, 'eslint-plugin-mitigate': `file:${tarball.path}` });
}

/** The executable of another version of Node.js, such as `^22`. The package is the one of this platform: no script runs. */
export async function getNode(range: string): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const cell = await getPackages({ [name]: range });
  return cell.file(join(name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'));
}

/** Installs packages without the plugin. */
export async function getPackages(dependencies: Packages): Promise<Cell> {
  const key = JSON.stringify([dependencies, Math.floor(Date.now() / DAY)]);
  const folder = await keep(
    `cell-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`,
    async (cwd) => {
      writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, dependencies }, undefined, 2));
      const { status, stderr } = await run(
        'npm',
        ['install', '--ignore-scripts', '--no-audit', '--no-fund'],
        {
          cwd,
          limit: LONGEST_INSTALL,
        },
      );
      if (status !== 0) throw new Error(`npm install of ${JSON.stringify(dependencies)}: ${stderr}`);
    },
  );
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: Record<string, { version?: string }> };
  return {
    folder,
    file: (path) => join(folder, 'node_modules', path),
    installed: new Map(
      Object.entries(packages).map(([path, { version = '' }]) => [
        path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
      ]),
    ),
  };
}
