import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { PackageFacts } from '../src/knowledge/grammar/index.ts';
import { packages } from '../src/knowledge/packages.ts';
import { createClasses, listForeign, mergeTables } from './classes.ts';
import { checkConstants } from './constants.ts';
import { home, readDeclarations, type Declarations } from './declarations.ts';
import { printDocs, type Result } from './docs.ts';
import {
  companionsOf,
  declarerOf,
  findVersion,
  ownerOf,
  PSEUDO,
  readManifest,
  readVersions,
  rootsOf,
  sharedBy,
  typesFor,
  NOT_INSTALLED,
} from './homes.ts';
import { createSources } from './sources.ts';
import { checkRows, type Candidate, type Verdict } from './rows.ts';
import { createWalker } from './walk.ts';

// Holds every row of the knowledge tables against the declarations of the packages themselves. With names of packages
// behind it, it looks at them alone, and what was found of the others stays as it is.
install();

const EARLIER = '--';
const dependencies = readManifest(join(home, 'package.json')).dependencies ?? {};
const only = process.argv.slice(2);
const isAsked = (name: string): boolean => only.length === 0 || only.includes(name);
const sorted = packages.toSorted((left, right) => (left.package < right.package ? -1 : 1));
const described = [...new Set(sorted.map((facts) => facts.package))].map((name) => {
  const tables = sorted.filter((facts) => facts.package === name);
  return { name, tables, all: mergeTables(tables) };
});
const names = described.map(({ name }) => name);
const classes = createClasses(new Map(described.map(({ name, all }) => [name, all])));
const sources = createSources();

const results: Result[] = [];
const problems: string[] = [];
for (const { name, tables, all: facts } of described) {
  if (!isAsked(name)) continue;
  for (const table of tables) {
    const problem = compareVersions(table);
    if (problem !== undefined) report(`${name}: ${problem}`);
  }
  // One program for each package: all in one need more memory than a machine may have.
  const programs = listPrograms(facts, tables);
  const hasGlobal = (global: string): boolean =>
    programs.some(({ declarations }) => declarations.findGlobal(global) !== undefined);
  const candidates = listCandidates(facts, programs);
  const own = classes.of(name);
  const node = programs[0]?.declarations;
  const verdicts = [
    ...tables.flatMap((table) => checkRows(table, candidates, hasGlobal, own)),
    ...(node === undefined ? [] : (facts.aliases ?? []).map((alias) => checkAlias(alias, node))),
    ...(await checkConstants(facts)),
  ];
  const rows = new Set<string>();
  for (const verdict of verdicts) {
    // Two tables may say the same, each for a rule of its own.
    if (rows.has(verdict.row)) continue;
    rows.add(verdict.row);
    const settled = sources.settle(name, withoutPaths(verdict));
    results.push({ package: name, version: facts.version ?? '', ...settled });
    if (settled.status === 'failed') report(`${name}: ${settled.row}: ${settled.reason ?? ''}`);
  }
}
for (const entry of sources.listUnused()) {
  if (isAsked(entry.package)) report(`undeclared.ts: ${entry.package} ${String(entry.rows)} is not needed`);
}
const all = [...keepResults(), ...results].toSorted(
  (left, right) => names.indexOf(left.package) - names.indexOf(right.package),
);
await writeFormatted(join(home, 'result.json'), JSON.stringify(all));
await writeFormatted(join(home, '../docs/knowledge.md'), printDocs(described, all));
const count = (status: Verdict['status']): number => all.filter((one) => one.status === status).length;
console.log(
  `${described.length} packages, ${all.length} rows: ${count('checked')} checked, ${count('unchecked')} unchecked, ${count('failed')} failed`,
);
if (problems.length > 0) process.exitCode = 1;

/** Says at once what is wrong: the whole takes a while. */
function report(problem: string): void {
  problems.push(problem);
  console.error(problem);
}

/** What an earlier run found of the packages that are not looked at. */
function keepResults(): Result[] {
  const path = join(home, 'result.json');
  const earlier = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result[]) : [];
  return earlier.filter((one) => !isAsked(one.package) && names.includes(one.package));
}

/** Declarations, and the specifiers that are looked up in them. */
interface Program {
  /** What is declared, where that is not the package itself. */
  readonly name?: string;
  readonly declarations: Declarations;
  readonly specifiers: readonly string[];
}

function listPrograms(facts: PackageFacts, tables: readonly PackageFacts[]): Program[] {
  const { package: name } = facts;
  const foreign = listForeign(tables);
  const platform = ['es2023', 'dom', 'dom.iterable'];
  if (name === 'global') {
    const specifiers = ['global'];
    const others = ['bun-types', 'deno', '@cloudflare/workers-types'].map((types) => ({
      name: types,
      declarations: readDeclarations(foreign, [types], ['es2023']),
      specifiers,
    }));
    const workers = readDeclarations(foreign, [], ['es2023', 'webworker']);
    return [
      { declarations: readDeclarations(foreign, ['node'], platform), specifiers },
      { name: 'lib.webworker', declarations: workers, specifiers },
      ...others,
    ];
  }
  if (PSEUDO.has(name)) {
    const roots = rootsOf(tables);
    const declarations = readDeclarations([...roots, ...foreign], ['node'], platform);
    return [{ declarations, specifiers: name === 'jsx' ? roots : ['global', ...roots] }];
  }
  const specifiers = listSpecifiers(facts);
  const types = typesFor(name);
  const lib = types.includes('@cloudflare/workers-types') ? ['es2023'] : platform;
  const read = [...new Set([...specifiers, ...companionsOf(name), ...foreign])];
  return [{ declarations: readDeclarations(read, types, lib), specifiers }];
}

/** The package, its other specifiers, and earlier versions of it: dependencies named `<package>--<version>`. */
function listSpecifiers({ package: specifier, aliases = [] }: PackageFacts): string[] {
  const others = [specifier, ...aliases].flatMap((one) =>
    Object.keys(dependencies)
      .filter((name) => name.startsWith(ownerOf(one) + EARLIER))
      .map((name) => name + one.slice(ownerOf(one).length)),
  );
  return [specifier, ...aliases, ...others, ...sharedBy(specifier)];
}

function listCandidates(facts: PackageFacts, programs: readonly Program[]): Candidate[] {
  return programs.flatMap(({ name, declarations, specifiers }) =>
    specifiers.flatMap((specifier, index) =>
      index > 0 && declarations.findModule(specifier) === undefined
        ? []
        : [toCandidate(facts, declarations, specifier, index === 0 ? name : specifier)],
    ),
  );
}

/** `other` names what is not the package itself. */
function toCandidate(
  facts: PackageFacts,
  declarations: Declarations,
  specifier: string,
  other: string | undefined,
): Candidate {
  const version = findVersion(declarerOf(specifier)) ?? '';
  const name = specifier.includes(EARLIER) ? version : (other ?? specifier);
  const { isNamed } = classes.of(facts.package);
  const walker = createWalker(facts, declarations, specifier, isNamed);
  return { walker, name, version, isMain: other === undefined };
}

function checkAlias(alias: string, { findModule }: Declarations): Verdict {
  const row = `aliases ${alias}`;
  if (findModule(alias) !== undefined) return { row, status: 'checked' };
  const isInstalled = findVersion(declarerOf(alias)) !== undefined;
  return { row, status: 'unchecked', reason: isInstalled ? 'no declarations' : 'not installed' };
}

/** Types of modules are printed with the folder they lie in. */
function withoutPaths(verdict: Verdict): Verdict {
  if (verdict.reason === undefined) return verdict;
  return { ...verdict, reason: verdict.reason.replaceAll(`${home}/node_modules/`, '') };
}

/** What is wrong with the versions a table names; tables of constants are held against the running Node.js. */
function compareVersions(facts: PackageFacts): string | undefined {
  if (facts.constants !== undefined || saysNothing(facts) || NOT_INSTALLED.has(facts.package))
    return undefined;
  const named = readVersions(facts);
  if (named.length === 0) return facts.package === 'global' ? undefined : 'no version is named';
  for (const { name, version } of named) {
    const earlier = Object.keys(dependencies).filter((one) => one.startsWith(name + EARLIER));
    const found = [name, ...earlier].flatMap((one) => findVersion(one) ?? []);
    if (found.length === 0) return `${name} is no dependency of knowledge-check`;
    if (!found.some((one) => one === version || one.startsWith(`${version}.`)))
      return `described is ${name} ${version}, knowledge-check has ${found.join(', ')}`;
  }
  return undefined;
}

/** A table of names alone: there is nothing to hold against a version. */
function saysNothing({ package: _package, aliases: _aliases, ...rest }: PackageFacts): boolean {
  return Object.values(rest).every((said) => said === undefined);
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
