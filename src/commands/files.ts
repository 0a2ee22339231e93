import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../report/index.ts';
import { enterFolder, isIgnored, readStartRules, type IgnoreRules } from './ignore-rules.ts';
import { explainFailure, UsageError } from './usage-error.ts';

/** Suffixes of TypeScript and JavaScript, module variants included. */
export const EXTENSIONS = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'] as const;

/** What there is to scan. */
export interface FoundFiles {
  /** Folder that ESLint works in: `cwd`, or one that holds everything named when something lies outside. */
  readonly root: string;
  /** Absolute, in the order of their names, each once. */
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly problems: readonly Problem[];
  /** Named files that are neither TypeScript nor JavaScript. */
  readonly others: readonly string[];
}

interface Start {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Of a pattern: which files are meant. */
  readonly isMeant?: (path: string) => boolean;
}

interface Walk {
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly files: Set<string>;
  readonly problems: Problem[];
}

const known = new Set<string>(EXTENSIONS.map((extension) => `.${extension}`));
const NEVER_ENTERED = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);
const DECLARATIONS = /\.d\.[cm]?ts$/;

/**
 * The files that the paths name: files as they are, folders with everything in them that `.gitignore` does not exclude,
 * patterns (`src/*.ts`) where no file has that name. Symbolic links are not followed. Throws a `UsageError` for what
 * is not there or leads out of `cwd` through a link, and the signal's reason when it is aborted.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<FoundFiles> {
  const starts: Start[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) starts.push(await findStart(path, cwd));
  const walk: Walk = { cwd, signal, files: new Set(), problems: [] };
  const others: string[] = [];
  for (const start of starts) {
    if (start.kind === 'folder') {
      await walkFolder(walk, start, start.path, await readStartRules(start.path, cwd));
    } else if (known.has(extname(start.path))) walk.files.add(start.path);
    else others.push(start.path);
  }
  return {
    root: findRoot(starts, cwd),
    files: [...walk.files].sort(),
    problems: walk.problems,
    others,
  };
}

async function findStart(given: string, cwd: string): Promise<Start> {
  const path = resolve(cwd, given);
  const kind = await findKind(path, given);
  if (kind === undefined) {
    const pattern = picomatch.scan(given.split(sep).join('/'));
    if (!pattern.isGlob) throw new UsageError(`${given}: no such file or folder`);
    const base = await findStart(pattern.base === '' ? '.' : pattern.base, cwd);
    if (base.kind === 'file') throw new UsageError(`${given}: no such file or folder`);
    const matches = picomatch(pattern.glob, { dot: true });
    return { ...base, isMeant: (file) => matches(relative(base.path, file).split(sep).join('/')) };
  }
  if (isInside(cwd, path) && !isInside(await realpath(cwd), await realpath(path))) {
    throw new UsageError(
      `${given}: leads out of this folder through a symbolic link; name its target instead`,
    );
  }
  return { path, kind };
}

async function findKind(path: string, given: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    if (found.isFile()) return 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(`${given}: ${explainFailure(error)}`);
  }
  throw new UsageError(`${given}: neither a file nor a folder`);
}

async function walkFolder(walk: Walk, start: Start, folder: string, rules: IgnoreRules): Promise<void> {
  walk.signal.throwIfAborted();
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const path = toShownPath(folder, walk.cwd);
    walk.problems.push({
      kind: 'read',
      path,
      line: undefined,
      column: undefined,
      message: explainFailure(error),
    });
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (NEVER_ENTERED.has(entry.name) || isIgnored(rules, path, true)) continue;
      await walkFolder(walk, start, path, await enterFolder(path, rules));
    } else if (entry.isFile() && known.has(extname(entry.name)) && !DECLARATIONS.test(entry.name)) {
      if (start.isMeant?.(path) === false || isIgnored(rules, path, false)) continue;
      walk.files.add(path);
    }
  }
}

/** The nearest folder that holds all starts, but `cwd` when they lie in it. */
function findRoot(starts: readonly Start[], cwd: string): string {
  const folders = starts.map(({ kind, path }) => (kind === 'folder' ? path : dirname(path)));
  if (folders.every((folder) => isInside(cwd, folder))) return cwd;
  return folders.reduce((root, folder) => {
    let shared = root;
    while (!isInside(shared, folder)) shared = dirname(shared);
    return shared;
  });
}

function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path as people write it: relative to `cwd`, with `/` between folders. */
export function toShownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : shown.split(sep).join('/');
}
