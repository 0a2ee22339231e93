import { bareClass } from '../src/knowledge/grammar/conventions.ts';
import { isElsewhere } from '../src/knowledge/grammar/graph.ts';
import type { PackageFacts } from '../src/knowledge/grammar/index.ts';
import type { Classes } from './rows.ts';

const GROUPS = ['sources', 'sinks', 'sanitizers', 'guards', 'proofs', 'roles'] as const;
const LISTS = ['same', 'derived', 'passes', 'validations', 'conventions'] as const;
const MAPS = ['instances', 'extends', 'constants', 'schemas', 'handlers', 'receivers', 'globals'] as const;

/** What the rules themselves find values to be. */
const OF_RULES = new Set(['global:LoadedRecord', 'global:Pattern']);

/** Puts the tables of one package together: they are walked as one, since one may spell what another leads to. */
export function mergeTables(tables: readonly PackageFacts[]): PackageFacts {
  const [first, ...others] = tables;
  if (first === undefined) throw new Error('a package without tables');
  if (others.length === 0) return first;
  const merged: Record<string, unknown> = { package: first.package };
  const versions = [...new Set(tables.flatMap(({ version }) => version ?? []))];
  if (versions.length > 0) merged['version'] = versions.join(', ');
  const given = tables.find((table) => table.default !== undefined)?.default;
  if (given !== undefined) merged['default'] = given;
  merged['aliases'] = [...new Set(tables.flatMap(({ aliases = [] }) => aliases))];
  for (const name of LISTS) merged[name] = tables.flatMap((table) => [...(table[name] ?? [])]);
  for (const name of MAPS) merged[name] = joinMaps(tables.map((table) => table[name] ?? {}));
  for (const name of GROUPS) merged[name] = joinMaps(tables.map((table) => table[name] ?? {}));
  return merged as unknown as PackageFacts;
}

function joinMaps(maps: readonly object[]): object {
  const joined: Record<string, unknown> = {};
  for (const [key, value] of maps.flatMap((map) => Object.entries(map) as [string, unknown][])) {
    const known = joined[key];
    joined[key] =
      Array.isArray(known) && Array.isArray(value)
        ? [...(known as unknown[]), ...(value as unknown[])]
        : value;
  }
  return joined;
}

/** Classes of other packages that tables name: the specifiers to read beside the package. */
export function listForeign(tables: readonly PackageFacts[]): string[] {
  const foreign = tables.flatMap(listClasses).filter((name) => isElsewhere(name) && name.includes(':'));
  const specifiers = foreign.map((name) => name.slice(0, name.lastIndexOf(':')));
  return [...new Set(specifiers.filter((name) => name !== 'global'))];
}

/** Every class that a table names. */
function listClasses(facts: PackageFacts): string[] {
  return [
    ...Object.values(facts.instances ?? {}),
    ...Object.values(facts.extends ?? {}),
    ...Object.values(facts.handlers ?? {}).flat(2),
    ...Object.values(facts.receivers ?? {}),
    ...listConventional(facts),
  ];
}

function listConventional({ conventions = [] }: PackageFacts): string[] {
  return conventions.flatMap(({ parameters, returns }) => [
    ...parameters.map(bareClass),
    ...(returns === undefined ? [] : [returns]),
  ]);
}

/** What all tables together say of the classes of each package. */
export function createClasses(packages: ReadonlyMap<string, PackageFacts>) {
  const foreign = new Set([...packages.values()].flatMap(listClasses).filter(isElsewhere));
  const bare = (specifier: string): string => specifier.replace(/^node:/, '');
  const byBare = new Map([...packages].map(([name, facts]) => [bare(name), facts]));
  const spelled = new Map<string, string>();

  /** All that a package's tables say, as one text: rows at an instance of a class spell `Class#`. */
  const textOf = (name: string): string => {
    const known = spelled.get(name) ?? JSON.stringify(byBare.get(bare(name)) ?? {});
    spelled.set(name, known);
    return known;
  };
  const isSpelledBy = (name: string, className: string): boolean =>
    ['"', '{', ','].some((before) =>
      ['#', ',', '}', '('].some((after) => textOf(name).includes(before + className + after)),
    );
  return {
    of: (name: string): Classes & { isNamed(className: string): boolean } => ({
      isNamed: (className) =>
        foreign.has(`${name}:${className}`) ||
        OF_RULES.has(`${name}:${className}`) ||
        listConventional(packages.get(name) ?? { package: name }).includes(className),
      isSpelled(className) {
        if (!isElsewhere(className))
          return isSpelledBy(name, className) || isWay(packages.get(name), className);
        const at = className.lastIndexOf(':');
        return at < 0 || isSpelledBy(className.slice(0, at), className.slice(at + 1));
      },
    }),
  };
}

/** Is a class the parent of another? Its rows may be in another table. */
function isWay(facts: PackageFacts | undefined, className: string): boolean {
  return Object.hasOwn(facts?.extends ?? {}, className);
}
