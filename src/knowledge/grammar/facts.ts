import { component, type Component, type Facts } from '../../scope/facts.ts';
import { readConventions } from './conventions.ts';
import { isElsewhere } from './graph.ts';
import { parsePath } from './path.ts';
import type { PackageFacts } from './rows.ts';
import { compileSurface, type KnownPlace, type Surface } from './surface.ts';

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

/**
 * The answers of a set of packages. Several tables may describe one package: their rows add up. Each package is
 * compiled when a file first asks for it.
 */
export function createFacts(packages: readonly PackageFacts[]): Facts<KnownPlace> {
  const { owners, tables } = groupTables(packages);
  const parts = new Map(
    packages.flatMap((described) =>
      Object.entries(described.parts ?? {}).map(
        ([specifier, name]) => [bare(specifier), { owner: described.package, name }] as const,
      ),
    ),
  );
  const partPlaces = new Set<KnownPlace>();
  const globals = collectGlobals(packages);
  const surfaces = new Map<string, Surface>();

  const getSurface = (name: string): Surface => {
    const surface = surfaces.get(name) ?? compileSurface(name, tables.get(name) ?? [], findForeign);
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
    const place = surface?.step(surface.exports, component.member(part?.name ?? ''));
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
    const isOwned = place.package === GLOBALS && place === findModule(GLOBALS) && next.startsWith('.');
    const owned = isOwned ? findOwnedGlobal(next.slice(1)) : undefined;
    // A member that a class of another package names goes before any member of this one's.
    const name = next.startsWith('.') && !place.named.includes(next.slice(1)) ? next.slice(1) : undefined;
    const named = place.foreign.find(({ members }) => name !== undefined && members.includes(name));
    const own = owned ?? (named && step(named, next)) ?? surfaces.get(place.package)?.step(place, next);
    if (own !== undefined) return own.isForeign ? own.foreign[0] : own;
    if (next === DEFAULT && partPlaces.has(place)) return place;
    for (const other of place.foreign) {
      const found = step(other, next);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    conventions: packages.flatMap((described) =>
      readConventions(described, owners.get(bare(described.package)) ?? described.package, findInstance),
    ),
    module: (specifier) => (UNNAMED.has(specifier) ? undefined : findModule(specifier)),
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
    step,
  };
}

const DEFAULT = component.member('default');

function bare(specifier: string): string {
  return specifier.replace(/^node:/, '');
}

/** The tables of each package by its name, and the name of the package behind each specifier. */
function groupTables(packages: readonly PackageFacts[]) {
  const owners = new Map<string, string>();
  const tables = new Map<string, PackageFacts[]>();
  for (const facts of packages) owners.set(bare(facts.package), facts.package);
  for (const facts of packages) {
    const owner = owners.get(bare(facts.package)) ?? facts.package;
    tables.set(owner, [...(tables.get(owner) ?? []), facts]);
    for (const alias of facts.aliases ?? []) {
      if (!owners.has(bare(alias))) owners.set(bare(alias), owner);
    }
  }
  return { owners, tables };
}

interface OwnedGlobal {
  readonly owner: string;
  readonly members: readonly string[];
}

function collectGlobals(packages: readonly PackageFacts[]): Map<string, OwnedGlobal> {
  const globals = new Map<string, OwnedGlobal>();
  for (const facts of packages) {
    for (const [name, path] of Object.entries(facts.globals ?? {})) {
      const members = parsePath(path).map((step) => {
        const [member, ...others] = step.kind === 'member' ? step.names : [];
        if (member === undefined || others.length > 0) {
          throw new Error(`${facts.package}, globals.${name}: '${path}' is no chain of members`);
        }
        return member;
      });
      globals.set(name, { owner: facts.package, members });
    }
  }
  return globals;
}
