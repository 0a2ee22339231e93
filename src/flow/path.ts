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
/** The value itself and everything in it, however deep; only at the end of a path. See {@link leaveOut}. */
export const DEEP = '**';
/** The names of the members, in place of their values; only at the end of a path. */
export const KEYS = '*key';
/** The values of a map, the members of a set. */
export const ENTRY = '*entry';

/** The value that a map keeps under a key which is written out. */
export function entryOf(key: string): string {
  return `${ENTRY}${SEPARATOR}${key}`;
}

/** Does a step ask for a value of a map, or a member of a set? */
export function isEntry(step: string | undefined): boolean {
  return step?.startsWith(ENTRY) === true;
}

/** Can two steps that ask for values of a map mean the same one? */
export function isSameEntry(left: string, right: string): boolean {
  return left === right || left === ENTRY || right === ENTRY;
}

/** Longer paths end in {@link DEEP}: deeper members add nothing but cost. */
const LONGEST = 5;

/** Elements after this one are not told apart: a function that gives itself the rest of its list counts on without end. */
const LAST_INDEX = 40;

function isFar(step: string): boolean {
  return step.length > 1 && Number(step) > LAST_INDEX && /^\d+$/.test(step);
}

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
    const near = steps.some(isFar) ? steps.map((step) => (isFar(step) ? ANY : step)) : steps;
    const kept = near.length > LONGEST ? [...near.slice(0, LONGEST - 1), DEEP] : near;
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
export function enter(
  { steps }: Pick<AccessPath, 'steps'>,
  name: string | undefined,
): readonly (readonly string[])[] {
  const [first, ...rest] = steps;
  if (first === undefined || first === KEYS) return [];
  if (isDeep(first)) return name !== undefined && isLeftOut(first, name) ? [] : [[DEEP]];
  if (first === ANY || name === undefined || name === ANY || first === name) return [rest];
  return [];
}

/** Does a path ask for one member by its name? */
export function isExact(name: string | undefined): name is string {
  return name !== undefined && name !== ANY && !isDeep(name) && name !== KEYS && !isEntry(name);
}

/** Does a step ask for everything in the value? */
export function isDeep(step: string | undefined): step is string {
  return step?.startsWith(DEEP) === true;
}

/** Everything in a value but some of its members, which are given another value or taken away on the way: `{ key, ...rest }`. */
export function leaveOut(step: string, names: readonly string[]): string {
  if (!isDeep(step) || names.length === 0) return step;
  const all = new Set([...getLeftOut(step), ...names]);
  return [DEEP, ...[...all].sort().slice(0, MOST_LEFT_OUT)].join(SEPARATOR);
}

/** The members that a step leaves out. */
export function getLeftOut(step: string): readonly string[] {
  return step.split(SEPARATOR).slice(1);
}

function isLeftOut(step: string, name: string): boolean {
  return step !== DEEP && getLeftOut(step).includes(name);
}

/** No name of a member in plain code has one. */
const SEPARATOR = '\n';
/** More members than anybody takes away one by one. */
const MOST_LEFT_OUT = 30;
