import type { Component, Facts } from '../../scope/facts.ts';
import { component } from '../../scope/facts.ts';
import { compileSurface, type KnownPlace, type Surface } from './automaton.ts';
import { parsePath } from './path.ts';
import type { PackageFacts } from './rows.ts';

/** Names of the object whose members are the globals. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** The answers of a set of packages. Each is compiled when a file first asks for it. */
export function createFacts(packages: readonly PackageFacts[]): Facts<KnownPlace> {
  const described = new Map<string, PackageFacts>();
  const owners = new Map<string, { readonly owner: PackageFacts; readonly path: string }>();
  for (const facts of packages) {
    for (const name of [facts.package, ...(facts.aliases ?? [])])
      described.set(name.replace(/^node:/, ''), facts);
    for (const [name, path] of Object.entries(facts.globals ?? {})) owners.set(name, { owner: facts, path });
  }
  const compiled = new Map<PackageFacts, Surface>();
  const surfaces = new Map<string, Surface>();

  const surfaceOf = (facts: PackageFacts): Surface => {
    let surface = compiled.get(facts);
    if (surface === undefined) {
      surface = compileSurface(facts);
      compiled.set(facts, surface);
      surfaces.set(facts.package, surface);
    }
    return surface;
  };
  const module = (specifier: string): KnownPlace | undefined => {
    const facts = described.get(specifier.replace(/^node:/, ''));
    return facts === undefined ? undefined : surfaceOf(facts).exports;
  };
  const step = (place: KnownPlace, next: Component): KnownPlace | undefined => {
    if (place.package === 'global' && place === module('global') && next.startsWith('.')) {
      const owned = ownedGlobal(next.slice(1));
      if (owned !== undefined) return owned;
    }
    return surfaces.get(place.package)?.step(place, next);
  };
  const ownedGlobal = (name: string): KnownPlace | undefined => {
    const found = owners.get(name);
    if (found === undefined) return undefined;
    let place: KnownPlace | undefined = surfaceOf(found.owner).exports;
    for (const one of parsePath(found.path)) {
      if (one.kind !== 'member' || place === undefined) return undefined;
      const [member] = one.names;
      place =
        member === undefined ? undefined : surfaces.get(place.package)?.step(place, component.member(member));
    }
    return place;
  };
  return {
    module: (specifier) => (specifier === 'global' ? undefined : module(specifier)),
    global(name) {
      const globals = module('global');
      if (GLOBAL_OBJECTS.has(name)) return globals;
      return ownedGlobal(name) ?? (globals && step(globals, component.member(name)));
    },
    step,
  };
}
