import type { Facts, Place } from '../../src/scope/index.ts';

/** A toy world: full names of places, spelled step by step, such as `pg.Pool#.query()`. */
export interface ToyWorld {
  /** Every place there is; what lies on the way to one is a place too. */
  readonly places: readonly string[];
  /** Global names, each a first step of a place. */
  readonly globals?: readonly string[];
  /** What is found at a name is found under another: a factory's result is an instance. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly same?: Readonly<Record<string, Place['same']>>;
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
}

/** Facts as small as can be, so that the tracer is tested on its own. */
export function createToyFacts(world: ToyWorld): Facts {
  const places = new Map<string, Place>();
  const at = (spelled: string): Place | undefined => {
    const name = world.alias?.[spelled] ?? spelled;
    if (!world.places.some((place) => place === name || isStep(place, name))) return undefined;
    const place = places.get(name) ?? {
      name,
      same: world.same?.[name] ?? [],
      constant: world.constants?.[name],
    };
    places.set(name, place);
    return place;
  };
  return {
    module: (specifier) =>
      world.globals?.includes(specifier) === true ? undefined : at(specifier.replace(/^node:/, '')),
    global(name) {
      if (name === 'globalThis' || name === 'window')
        return at('global') ?? { name: 'global', same: [], constant: undefined };
      return world.globals?.includes(name) === true ? at(name) : undefined;
    },
    element: () => undefined,
    stranger: () => undefined,
    step(place, next) {
      if (place.name === 'global')
        return world.globals?.includes(next.slice(1)) === true ? at(next.slice(1)) : undefined;
      return next === '.default' && !/[.#(]/.test(place.name) ? place : at(place.name + next);
    },
  };
}

function isStep(place: string, name: string): boolean {
  return place.startsWith(name) && /^[.#(~no]/.test(place.slice(name.length));
}
