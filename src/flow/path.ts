/**
 * Access paths: the members that lead from a value to the part of it that is asked about. Interned, so that equal paths
 * are the same object and can serve as keys.
 */
export interface AccessPath {
  /** Small and unique among the paths of one table. */
  readonly id: number;
  /** Names of members, outermost first; see {@link ANY}, {@link DEEP} and {@link KEYS}. */
  readonly steps: readonly string[];
}

/** Any one member: an element at an unknown index, a member whose name nobody knows. */
export const ANY = '*';
/** The value itself and everything in it, however deep; only at the end of a path. */
export const DEEP = '**';
/** The names of the members, in place of their values; only at the end of a path. */
export const KEYS = '*key';
/** The values of a map, the members of a set. */
export const ENTRY = '*entry';

/** Longer paths end in {@link DEEP}: deeper members add nothing but cost. */
const LONGEST = 5;

/** The paths met in one file. */
export interface PathTable {
  /** The value itself. */
  readonly empty: AccessPath;
  /** The path with these steps. */
  of(steps: readonly string[]): AccessPath;
  /** The path that goes through `name` first. */
  under(name: string, path: AccessPath): AccessPath;
}

/** Makes an empty table. */
export function createPathTable(): PathTable {
  const known = new Map<string, AccessPath>();
  const of = (steps: readonly string[]): AccessPath => {
    const kept = steps.length > LONGEST ? [...steps.slice(0, LONGEST - 1), DEEP] : steps;
    const key = `${kept.length}${kept.join('\0')}`;
    let path = known.get(key);
    if (path === undefined) {
      path = { id: known.size, steps: kept };
      known.set(key, path);
    }
    return path;
  };
  return { empty: of([]), of, under: (name, path) => of([name, ...path.steps]) };
}

/**
 * What is left to ask of a member named `name`, for each way the path can lead through it. Undefined as a name is a
 * member whose name nobody knows, which can be the one that is asked about.
 */
export function enter({ steps }: AccessPath, name: string | undefined): readonly (readonly string[])[] {
  const [first, ...rest] = steps;
  if (first === undefined || first === KEYS) return [];
  if (first === DEEP) return [[DEEP]];
  if (first === ANY || name === undefined || name === ANY || first === name) return [rest];
  return [];
}

/** Does a path ask for one member by its name? */
export function isExact(name: string | undefined): name is string {
  return name !== undefined && name !== ANY && name !== DEEP && name !== KEYS && name !== ENTRY;
}
