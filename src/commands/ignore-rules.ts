import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of the `.gitignore` files that hold in a folder: its own, then those of the folders above it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly own: Ignore | undefined;
  readonly above: IgnoreRules | undefined;
}

/** Is an entry ignored? The nearest file that says something decides, as in git. */
export function isIgnored(rules: IgnoreRules | undefined, path: string, isFolder: boolean): boolean {
  for (let level = rules; level !== undefined; level = level.above) {
    const verdict = level.own?.test(toPattern(level.folder, path, isFolder));
    if (verdict?.ignored === true) return true;
    if (verdict?.unignored === true) return false;
  }
  return false;
}

function toPattern(folder: string, path: string, isFolder: boolean): string {
  return relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
}

/** The rules of a folder, given those of the folder above it. */
export async function enterFolder(folder: string, above: IgnoreRules | undefined): Promise<IgnoreRules> {
  const text = await readRules(join(folder, '.gitignore'));
  return { folder, own: text === undefined ? undefined : ignore().add(text), above };
}

/**
 * The rules of a folder the user named: those from the root of its repository down, or from `cwd` where there is no
 * repository. A folder that is ignored itself was named on purpose, so what ignores it is left out.
 */
export async function readStartRules(folder: string, cwd: string): Promise<IgnoreRules> {
  let rules: IgnoreRules | undefined;
  for (const level of await listLevels(folder, cwd)) rules = await enterOrStart(level, rules);
  return enterOrStart(folder, isIgnored(rules, folder, true) ? undefined : rules);
}

async function enterOrStart(folder: string, above: IgnoreRules | undefined): Promise<IgnoreRules> {
  const rules = await enterFolder(folder, above);
  return above === undefined ? addExcludes(rules) : rules;
}

/** The folders above `folder`, the outermost first. */
async function listLevels(folder: string, cwd: string): Promise<string[]> {
  const levels: string[] = [];
  for (let level = folder; ; level = dirname(level)) {
    if (level !== folder) levels.unshift(level);
    if (await exists(join(level, '.git'))) return levels;
    if (level === dirname(level)) break;
  }
  return levels.filter((level) => level === cwd || level.startsWith(cwd + sep));
}

/** What `.git/info/exclude` says comes before the `.gitignore` of the same folder. */
async function addExcludes(rules: IgnoreRules): Promise<IgnoreRules> {
  const text = await readRules(join(rules.folder, '.git', 'info', 'exclude'));
  if (text === undefined) return rules;
  return { ...rules, above: { folder: rules.folder, own: ignore().add(text), above: undefined } };
}

async function exists(path: string): Promise<boolean> {
  try {
    await (await open(path, constants.O_RDONLY)).close();
    return true;
  } catch {
    return false;
  }
}

/** The text of a file of rules; a link is not followed, as in git. */
async function readRules(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
