import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';

/** Packages lie here between runs; nothing of them comes into the repository. */
const CACHE = join(tmpdir(), 'eslint-plugin-mitigate-bench');

/** Above this, a file is counted and left alone. */
const LARGEST = 1_000_000;
/** Above this average, nobody wrote the lines by hand. */
const LONGEST_AVERAGE_LINE = 500;

const SOURCE = new Set(['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx']);

/** One source file of a package. */
export interface SourceFile {
  /** Relative to the package, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** A package's sources, and how many files of it were left out and why. */
export interface Sources {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly minified: number;
  readonly large: number;
}

/** Fetches a package (`name@1.2.3`) once and answers the folder it lies in. Nothing of it is run. */
export function fetchPackage(spec: string): string {
  const folder = join(CACHE, spec.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  const work = `${folder}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  execFileSync('npm', ['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', work], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [archive] = readdirSync(work);
  if (archive === undefined) throw new Error(`${spec}: nothing was fetched`);
  writeFileSync(
    `${folder}.sha512`,
    createHash('sha512')
      .update(readFileSync(join(work, archive)))
      .digest('base64'),
  );
  execFileSync('tar', ['-xzf', join(work, archive), '-C', work, '--no-same-owner']);
  rmSync(join(work, archive));
  // Most archives hold one folder called package; some are called otherwise.
  const [inner] = readdirSync(work);
  if (inner === undefined) throw new Error(`${spec}: the archive is empty`);
  renameSync(join(work, inner), folder);
  rmSync(work, { recursive: true, force: true });
  return folder;
}

/** The hash of a package's archive, as lockfiles write it. What was fetched before hashes were kept is fetched again. */
export function getIntegrity(spec: string): string {
  const folder = fetchPackage(spec);
  if (!existsSync(`${folder}.sha512`)) {
    rmSync(folder, { recursive: true });
    fetchPackage(spec);
  }
  return `sha512-${readFileSync(`${folder}.sha512`, 'utf8')}`;
}

/** The sources of a fetched package, without declarations and bundled dependencies. */
export function readSources(spec: string, isWanted: (path: string) => boolean = () => true): Sources {
  const folder = fetchPackage(spec);
  const files: SourceFile[] = [];
  let minified = 0;
  let large = 0;
  for (const path of listFiles(folder)) {
    if (!SOURCE.has(extname(path)) || /\.d\.[cm]?ts$/.test(path) || !isWanted(path)) continue;
    const full = join(folder, path);
    if (statSync(full).size > LARGEST) {
      large += 1;
      continue;
    }
    const text = readFileSync(full, 'utf8');
    const lines = text.split('\n').length;
    if (/\.min\.[cm]?js$/.test(path) || text.length / lines > LONGEST_AVERAGE_LINE) minified += 1;
    else files.push({ path, text, lines });
  }
  return { folder, files, minified, large };
}

function listFiles(folder: string): string[] {
  const open = [folder];
  const found: string[] = [];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && basename(path) !== 'node_modules') open.push(path);
      else if (entry.isFile()) found.push(relative(folder, path).split('\\').join('/'));
    }
  }
  return found.sort();
}
