import { component, MAKINGS, type Component, type Facts } from '../../scope/facts.ts';
import { partBySpelling } from './spelled.ts';
import { bareClass, readConventions } from './conventions.ts';
import { readGlobals, type OwnedGlobal } from './globals.ts';
import { findElsewhere, isElsewhere } from './graph.ts';
import type { KnownPlace } from './place.ts';
import type { PackageFacts } from './rows.ts';
import { compileSurface, type Surface } from './surface.ts';

/** The package whose exports are the globals of the platform. */
const GLOBALS = 'global';
/** The package whose exports are the elements that JSX spells in small letters; their members are the attributes. */
const ELEMENTS = 'jsx';
/** The package whose exports are the members by which a value of any platform gives itself away. */
const STRANGERS = 'anything';
/** Packages that no specifier leads to. */
const UNNAMED = new Set([GLOBALS, ELEMENTS, STRANGERS]);
/** Names of the object whose members are the globals. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** The answers of a set of packages, to which others may add tables. */
export interface PackagesFacts extends Facts<KnownPlace> {
  readonly packages: readonly PackageFacts[];
  /** What rows of a package lead to, compiled. */
  readonly getSurface: (name: string) => Surface;
  /**
   * The names of members that rows lead on through from packages, and from all that these lead to by what a file spells,
   * and from the globals that it spells, whose text this is; undefined where rows lead on through any.
   */
  readonly getMemberNames: (
    packages: Iterable<string>,
    isSpelled: (name: string) => boolean,
    text: string,
  ) => readonly ReadonlySet<string>[] | undefined;
}

/**
 * The answers of a set of packages. Several tables may describe one package: their rows add up. Each package is
 * compiled when a file first asks for it.
 */
export function createFacts(packages: readonly PackageFacts[]): PackagesFacts {
  return compileFacts(packages, () => undefined);
}

/**
 * The same answers with tables added. What is compiled of packages that these neither describe nor lead to is shared
 * with `base`.
 */
export function extendFacts(base: PackagesFacts, added: readonly PackageFacts[]): PackagesFacts {
  const packages = [...base.packages, ...added];
  const touched = findTouched(packages, added);
  const known = new Set(base.packages.map((described) => described.package));
  return compileFacts(packages, (name) =>
    known.has(name) && !touched.has(name) ? base.getSurface(name) : undefined,
  );
}

function compileFacts(
  packages: readonly PackageFacts[],
  findCompiled: (name: string) => Surface | undefined,
): PackagesFacts {
  const { owners, tables } = groupTables(packages);
  const parts = new Map(
    packages.flatMap((described) =>
      Object.entries(described.parts ?? {}).map(
        ([specifier, name]) => [bare(specifier), { owner: described.package, name }] as const,
      ),
    ),
  );
  const partPlaces = new Set<KnownPlace>();
  const files = new Map(packages.flatMap((one) => (one.files ?? []).map((name) => [name, one.package])));
  const globals = collectGlobals(packages);
  const surfaces = new Map<string, Surface>();

  const getSurface = (name: string): Surface => {
    const surface =
      surfaces.get(name) ?? findCompiled(name) ?? compileSurface(name, tables.get(name) ?? [], findForeign);
    surfaces.set(name, surface);
    return surface;
  };
  const findModule = (specifier: string): KnownPlace | undefined => {
    const owner = owners.get(bare(specifier));
    return owner === undefined ? findPart(specifier) : getSurface(owner).exports;
  };
  /** One export that has a specifier of its own, and is its default export. */
  const findPart = (specifier: string): KnownPlace | undefined => {
    const part = parts.get(bare(specifier));
    const surface = part && getSurface(part.owner);
    const place = part?.name
      .split('.')
      .reduce<KnownPlace | undefined>(
        (outer, name) => outer && surface?.step(outer, component.member(name)),
        surface?.exports,
      );
    if (place !== undefined) partPlaces.add(place);
    return place;
  };
  /** A class spelled with its package: `node:http:IncomingMessage`. */
  const findForeign = (spelled: string): KnownPlace | undefined => {
    const at = spelled.lastIndexOf(':');
    return findInstance(spelled.slice(0, at), spelled.slice(at + 1));
  };
  const findInstance = (packageName: string, className: string): KnownPlace | undefined => {
    if (isElsewhere(className)) return findForeign(className);
    const members = className === '' ? [] : className.split('.').map(component.member);
    let place = findModule(packageName);
    for (const next of [...members, component.instance]) place = place && step(place, next);
    return place;
  };
  const findOwnedGlobal = (name: string): KnownPlace | undefined => {
    const found = globals.get(name);
    if (found === undefined) return undefined;
    const surface = getSurface(found.owner);
    let place: KnownPlace | undefined = surface.exports;
    for (const member of found.members) place = place && surface.step(place, component.member(member));
    return place;
  };
  const step = (place: KnownPlace, next: Component): KnownPlace | undefined => {
    const member = next.startsWith('.') ? next.slice(1) : undefined;
    const isOwned = member !== undefined && place.package === GLOBALS && place === findModule(GLOBALS);
    const owned = isOwned ? findOwnedGlobal(member) : undefined;
    // A member that a class of another package names goes before any member of this one's.
    const name = member === undefined || place.named.includes(member) ? undefined : member;
    const named = place.foreign.find(({ members }) => name !== undefined && members.includes(name));
    const own = owned ?? (named && step(named, next)) ?? getSurface(place.package).step(place, next);
    if (own !== undefined) return own.isForeign ? own.foreign[0] : own;
    if (next === DEFAULT && partPlaces.has(place)) return place;
    for (const other of place.foreign) {
      const found = step(other, next);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const globalNames = new Set(globals.keys());
  const parted = (tables.get(STRANGERS) ?? []).map(partBySpelling);
  const spelled = parted.flatMap((part) => part.spelled);
  let others: Surface | undefined;
  /** What rows say of members by their names alone; those that ask for a word only where a file spells it. */
  const getStrangers = (text: string): Surface => {
    if (spelled.some((pattern) => pattern.test(text))) return getSurface(STRANGERS);
    others ??= compileSurface(
      STRANGERS,
      parted.map((part) => part.others),
      findForeign,
    );
    return others;
  };
  const getMemberNames: PackagesFacts['getMemberNames'] = (inPlay, isSpelled, text) => {
    const reached = new Set([...UNNAMED, ...inPlay]);
    for (const [name, { owner }] of globals) if (!reached.has(owner) && isSpelled(name)) reached.add(owner);
    const lists: ReadonlySet<string>[] = [globalNames];
    // The set grows while it is worked off.
    for (const name of reached) {
      const found = name === STRANGERS ? getStrangers(text) : getSurface(owners.get(bare(name)) ?? name);
      const surface = found.getNames();
      if (surface.isAny) return undefined;
      lists.push(surface.names);
      for (const [other, through] of surface.packages)
        if (!reached.has(other) && (through === undefined || [...through].some(isSpelled)))
          reached.add(other);
    }
    return lists;
  };
  return {
    packages,
    getSurface,
    getMemberNames,
    conventions: packages.flatMap((described) =>
      readConventions(described, owners.get(bare(described.package)) ?? described.package, findInstance),
    ),
    module(specifier) {
      if (UNNAMED.has(specifier)) return undefined;
      const file = findFileNames(specifier).find((name) => files.has(name));
      return findModule(specifier) ?? (file === undefined ? undefined : findModule(files.get(file) ?? ''));
    },
    global(name) {
      const all = findModule(GLOBALS);
      if (GLOBAL_OBJECTS.has(name)) return all;
      return findOwnedGlobal(name) ?? (all && step(all, component.member(name)));
    },
    element(name) {
      const all = findModule(ELEMENTS);
      return all && step(all, component.member(name));
    },
    stranger: () => findModule(STRANGERS),
    members: ({ members }) => members,
    making: ({ rows }) =>
      MAKINGS.find((making) => rows.some(({ table, name }) => table === 'proofs' && name === making)),
    step,
  };
}

const DEFAULT = component.member('default');

/**
 * What rows may call the file of a project that a specifier leads to, in small letters: `../models/User.js` is `user` and
 * `models/*`, `./user.model` is `user.model` and `*.model`.
 */
export function findFileNames(specifier: string): readonly string[] {
  if (!/^(?:\.{1,2}\/|[@~#]\/|#|src\/)/.test(specifier)) return [];
  const path = specifier.replace(/\/index(?:\.\w+)?$/, '').slice(1);
  const [folder = '', name = ''] = [
    '',
    ...path
      .replace(/\.[cm]?[jt]sx?$/, '')
      .toLowerCase()
      .split('/'),
  ].slice(-2);
  const dot = name.lastIndexOf('.');
  return [name, ...(dot > 0 ? [`*${name.slice(dot)}`] : []), `${folder}/*`];
}

function bare(specifier: string): string {
  return specifier.replace(/^node:/, '');
}

/** The tables of each package by its name, and the name of the package behind each specifier. */
function groupTables(packages: readonly PackageFacts[]) {
  const owners = new Map<string, string>();
  const tables = new Map<string, PackageFacts[]>();
  const described = new Map<string, string>();
  for (const facts of packages) owners.set(bare(facts.package), facts.package);
  for (const facts of packages) {
    const owner = owners.get(bare(facts.package)) ?? facts.package;
    tables.set(owner, [...(tables.get(owner) ?? []), facts]);
    for (const alias of facts.aliases ?? []) {
      const known = owners.get(bare(alias));
      if (known === undefined) owners.set(bare(alias), owner);
      else if (known !== owner) described.set(known, owner);
    }
  }
  // What a table of its own says of an alias stands beside what it is an alias of.
  for (const [alias, owner] of described)
    tables.set(alias, [...(tables.get(alias) ?? []), ...(tables.get(owner) ?? [])]);
  return { owners, tables };
}

/** Is it a table of the platform, that no specifier leads to? */
export function isUnnamed(name: string): boolean {
  return UNNAMED.has(name);
}

/** Which tables describe one of the packages, or lead to one of them? */
export function findLeading(
  packages: readonly PackageFacts[],
  to: readonly PackageFacts[],
): (described: PackageFacts) => boolean {
  const { owners } = groupTables(packages);
  const touched = findTouched(packages, to);
  return ({ package: name }) => touched.has(owners.get(bare(name)) ?? name);
}

/** The packages that tables describe, and all whose rows lead to one of those. */
function findTouched(packages: readonly PackageFacts[], added: readonly PackageFacts[]): Set<string> {
  const { owners } = groupTables(packages);
  const ownerOf = (name: string): string => owners.get(bare(name)) ?? name;
  const leading = new Map<string, string[]>();
  const lead = (from: string, to: string): void => {
    leading.set(ownerOf(to), [...(leading.get(ownerOf(to)) ?? []), ownerOf(from)]);
  };
  for (const described of packages) {
    for (const className of listClasses(described)) {
      const other = findElsewhere(className);
      if (other !== undefined) lead(described.package, other);
    }
    if (described.globals !== undefined) lead(GLOBALS, described.package);
  }
  const touched = new Set(added.map((described) => ownerOf(described.package)));
  // The set grows while it is worked off.
  for (const name of touched) for (const from of leading.get(name) ?? []) touched.add(from);
  return touched;
}

/** The classes that rows of a table lead to, those of other packages spelled with them. */
export function listClasses(described: PackageFacts): string[] {
  return [
    ...Object.values(described.instances ?? {}),
    ...Object.entries(described.extends ?? {}).flat(),
    ...Object.values(described.handlers ?? {}).flat(2),
    ...Object.values(described.receivers ?? {}),
    ...(described.conventions ?? []).flatMap(({ parameters, returns = '' }) => [
      ...parameters.map(bareClass),
      returns,
    ]),
  ];
}

function collectGlobals(packages: readonly PackageFacts[]): Map<string, OwnedGlobal> {
  return new Map(packages.flatMap(readGlobals));
}
