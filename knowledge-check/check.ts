import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { PackageFacts } from '../src/knowledge/grammar/index.ts';
import { packages } from '../src/knowledge/packages.ts';
import { checkConstants } from './constants.ts';
import { home, readDeclarations, type Declarations } from './declarations.ts';
import { printDocs, type Result } from './docs.ts';
import { createSources } from './sources.ts';
import { checkRows, type Candidate, type Verdict } from './rows.ts';
import { createWalker } from './walk.ts';

// Holds every row of the knowledge tables against the declarations of the packages themselves.
install();

const EARLIER = '--';
const dependencies = readManifest(join(home, 'package.json')).dependencies ?? {};
const described = packages.toSorted((left, right) => (left.package < right.package ? -1 : 1));
const sources = createSources();

const results: Result[] = [];
const problems: string[] = [];
for (const facts of described) {
  const problem = compareVersions(facts);
  if (problem !== undefined) problems.push(`${facts.package}: ${problem}`);
  // One program for each package: all in one need more memory than a machine may have.
  const node = readDeclarations(listSpecifiers(facts), ['node'], ['es2023', 'dom', 'dom.iterable']);
  const all = facts.package === 'global' ? [node, readDeclarations([], ['bun-types'], ['es2023'])] : [node];
  const hasGlobal = (name: string): boolean => all.some(({ findGlobal }) => findGlobal(name) !== undefined);
  const verdicts = [
    ...checkRows(facts, listCandidates(facts, all), hasGlobal),
    ...(facts.aliases ?? []).map((alias) => checkAlias(alias, node)),
    ...(await checkConstants(facts)),
  ];
  for (const verdict of verdicts) {
    const settled = sources.settle(facts.package, withoutPaths(verdict));
    results.push({ package: facts.package, version: facts.version ?? '', ...settled });
    if (settled.status === 'failed')
      problems.push(`${facts.package}: ${settled.row}: ${settled.reason ?? ''}`);
  }
}
problems.push(...sources.listUnused());

await writeFormatted(join(home, 'result.json'), JSON.stringify(results));
await writeFormatted(join(home, '../docs/knowledge.md'), printDocs(described, results));
for (const problem of problems) console.error(problem);
const count = (status: Verdict['status']): number => results.filter((one) => one.status === status).length;
console.log(
  `${described.length} packages, ${results.length} rows: ${count('checked')} checked, ${count('unchecked')} unchecked, ${count('failed')} failed`,
);
if (problems.length > 0) process.exitCode = 1;

/** The package, its other specifiers, and earlier versions of it: dependencies named `<package>--<version>`. */
function listSpecifiers({ package: specifier, aliases = [] }: PackageFacts): string[] {
  if (specifier === 'global') return [];
  const owner = ownerOf(specifier);
  const earlier = Object.keys(dependencies).filter((name) => name.startsWith(owner + EARLIER));
  return [specifier, ...aliases, ...earlier.map((name) => name + specifier.slice(owner.length))];
}

function listCandidates(facts: PackageFacts, all: readonly Declarations[]): Candidate[] {
  const specifiers = facts.package === 'global' ? ['global'] : listSpecifiers(facts);
  return specifiers.flatMap((specifier, index) =>
    all.flatMap((declarations) =>
      index > 0 && declarations.findModule(specifier) === undefined
        ? []
        : [toCandidate(facts, declarations, specifier, index === 0)],
    ),
  );
}

function toCandidate(
  facts: PackageFacts,
  declarations: Declarations,
  specifier: string,
  isMain: boolean,
): Candidate {
  const version = findVersion(specifier) ?? '';
  const name = specifier.includes(EARLIER) ? version : specifier;
  return { walker: createWalker(facts, declarations, specifier), name, version, isMain };
}

function checkAlias(alias: string, { findModule }: Declarations): Verdict {
  const row = `aliases ${alias}`;
  if (findModule(alias) !== undefined) return { row, status: 'checked' };
  const isInstalled = findVersion(alias) !== undefined;
  return { row, status: 'unchecked', reason: isInstalled ? 'no declarations' : 'not installed' };
}

/** Types of modules are printed with the folder they lie in. */
function withoutPaths(verdict: Verdict): Verdict {
  if (verdict.reason === undefined) return verdict;
  return { ...verdict, reason: verdict.reason.replaceAll(`${home}/node_modules/`, '') };
}

/** What is wrong with the version a table names; tables of constants are held against the running Node.js. */
function compareVersions(facts: PackageFacts): string | undefined {
  if (facts.package === 'global' || facts.constants !== undefined || saysNothing(facts)) return undefined;
  const version = findVersion(facts.package);
  if (version === undefined) return 'not a dependency of knowledge-check';
  const isSame = version === facts.version || version.startsWith(`${facts.version ?? ''}.`);
  return isSame ? undefined : `described is ${facts.version ?? 'no version'}, knowledge-check has ${version}`;
}

/** A table of names alone: there is nothing to hold against a version. */
function saysNothing({ package: _package, aliases: _aliases, ...rest }: PackageFacts): boolean {
  return Object.values(rest).every((said) => said === undefined);
}

function ownerOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The installed version of what declares a package: its own, that of `@types/node` for Node.js. */
function findVersion(specifier: string): string | undefined {
  const owner = specifier.startsWith('node:') || specifier === 'global' ? '@types/node' : ownerOf(specifier);
  const path = join(home, 'node_modules', owner, 'package.json');
  return existsSync(path) ? readManifest(path).version : undefined;
}

function readManifest(path: string): {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
} {
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof readManifest>;
}

async function writeFormatted(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Installs what the lockfile names, unless that is done already. Nothing of the packages is run. */
function install(): void {
  const lock = join(home, 'package-lock.json');
  const done = join(home, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: home,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci failed in knowledge-check');
}
