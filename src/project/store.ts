import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { extendKnowledge, knowledge, type Knowledge } from '../knowledge/index.ts';
import { readModels } from './models.ts';
import { checkSettings, readSettings, type MitigateSettings } from './settings.ts';
import { minVersion, satisfies, valid } from 'semver';

/** Files that mark the root of a project. */
const ROOT_MARKERS = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'lerna.json',
  'nx.json',
  'rush.json',
];

interface Project {
  readonly root: string;
  readonly versions: Map<string, string | undefined>;
}

/** The one store of what outlives a file: projects by root, and the root each folder belongs to. */
const projects = new Map<string, Project>();
const rootsByFolder = new Map<string, string>();
const settingsRead = new WeakMap<object, MitigateSettings>();
const problemsFound = new WeakMap<object, readonly string[]>();
const knowledgeRead = new WeakMap<object, Knowledge>();

/** {@link readSettings}, once for each settings object. */
export function getSettings(settings: unknown): MitigateSettings {
  if (typeof settings !== 'object' || settings === null) return readSettings(settings);
  let read = settingsRead.get(settings);
  if (read === undefined) {
    read = readSettings(settings);
    settingsRead.set(settings, read);
  }
  return read;
}

/** {@link checkSettings}, once for each settings object. */
export function getProblems(settings: unknown): readonly string[] {
  if (typeof settings !== 'object' || settings === null) return checkSettings(settings);
  let problems = problemsFound.get(settings);
  if (problems === undefined) {
    problems = checkSettings(settings);
    problemsFound.set(settings, problems);
  }
  return problems;
}

/** What is known of packages, with the settings' own models. Worked out once for each list of models. */
export function getKnowledge({ models }: MitigateSettings): Knowledge {
  if (models === undefined) return knowledge;
  let known = knowledgeRead.get(models);
  if (known === undefined) {
    known = extendKnowledge(readModels(models).tables);
    knowledgeRead.set(models, known);
  }
  return known;
}

/** Where a linted file is, and what its project's settings say of it. */
export interface FileLocation {
  /** Absolute path of the file on disk. */
  readonly path: string;
  /** ESLint's working directory: nothing above it is looked at. */
  readonly cwd: string;
  /** `settings.mitigate.root`, if given. */
  readonly root: string | undefined;
}

/**
 * The root of the project a file belongs to: the given one, else the nearest folder with a lockfile or workspace
 * manifest, else the working directory. Never above the working directory.
 */
export function getRoot({ path, cwd, root }: FileLocation): string {
  if (root !== undefined) return resolve(cwd, root);
  const folder = dirname(resolve(cwd, path));
  const key = `${cwd}\0${folder}`;
  let found = rootsByFolder.get(key);
  if (found === undefined) {
    found = findRoot(folder, resolve(cwd));
    rootsByFolder.set(key, found);
  }
  return found;
}

function findRoot(folder: string, cwd: string): string {
  for (let current = folder; isWithin(current, cwd); current = dirname(current)) {
    if (ROOT_MARKERS.some((name) => existsSync(join(current, name)))) return current;
    if (current === cwd) break;
  }
  return cwd;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path of a file from its project's root, with `/`; the path itself when it lies elsewhere. */
export function getRelativePath(location: FileLocation): string {
  return getPathFrom(getRoot(location), location);
}

/** The path of a file from the nearest folder, at most its project's root, that has a manifest of its own; with `/`. */
export function getPathInPackage(location: FileLocation): string {
  const root = getRoot(location);
  for (
    let current = dirname(resolve(location.cwd, location.path));
    isWithin(current, root) && current !== root;
    current = dirname(current)
  ) {
    if (existsSync(join(current, 'package.json'))) return getPathFrom(current, location);
  }
  return getPathFrom(root, location);
}

function getPathFrom(folder: string, location: FileLocation): string {
  const path = relative(folder, resolve(location.cwd, location.path));
  return sep === '/' ? path : path.split(sep).join('/');
}

/**
 * The version of a package a project uses: the installed one, else the lowest its manifest admits, else undefined.
 * Only the `version` field of the installed manifest and the dependency lists of the root's are read.
 */
export function findVersion(root: string, name: string): string | undefined {
  const project = getProject(root);
  if (!project.versions.has(name)) {
    project.versions.set(name, findInstalled(root, name) ?? findDeclared(root, name));
  }
  return project.versions.get(name);
}

/** Does the project's version of a package lie in a range? Undefined when the version is not known. */
export function isVersion(root: string, name: string, range: string): boolean | undefined {
  const version = findVersion(root, name);
  return version === undefined ? undefined : satisfies(version, range, { includePrerelease: true });
}

function getProject(root: string): Project {
  let project = projects.get(root);
  if (project === undefined) {
    project = { root, versions: new Map() };
    projects.set(root, project);
  }
  return project;
}

const PACKAGE_NAME = /^(?:@[\w.~-]+\/)?[\w.~-]+$/;

function findInstalled(root: string, name: string): string | undefined {
  if (!PACKAGE_NAME.test(name) || name.startsWith('.')) return undefined;
  const version = readManifest(join(root, 'node_modules', name, 'package.json'))?.['version'];
  return typeof version === 'string' ? (valid(version) ?? undefined) : undefined;
}

function findDeclared(root: string, name: string): string | undefined {
  const manifest = readManifest(join(root, 'package.json'));
  for (const list of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
    const range = (manifest?.[list] as Record<string, unknown> | undefined)?.[name];
    if (typeof range !== 'string') continue;
    try {
      return minVersion(range)?.version;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function readManifest(path: string): Record<string, unknown> | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof manifest === 'object' && manifest !== null
      ? (manifest as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets every project: a long-lived process whose manifests changed asks again. */
export function clearStore(): void {
  projects.clear();
  rootsByFolder.clear();
}
