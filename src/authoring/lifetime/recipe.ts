import type { TSESTree } from '@typescript-eslint/utils';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** One thing that a value is made of. */
export interface Ingredient {
  readonly kind:
    | 'constant'
    /** What nobody can foretell, another each time it is made. */
    | 'random'
    /** A number that goes up by one. */
    | 'counter'
    /** A setting, the same as long as the program runs. */
    | 'environment'
    /** What another file of the project exports under a name. */
    | 'imported'
    /** Something with a name of which the file shows no more: a parameter, a part of one. */
    | 'name'
    | 'unknown';
  /** Where it is made. */
  readonly at: TSESTree.Node;
  /** Two of one name are the same thing; for `name` alone. */
  readonly name?: string;
  /** Where a call hands it to the function that uses it; undefined where it is used in plain sight. */
  readonly given?: TSESTree.Node;
}

/** Everything a value can be made of: alternatives, each with all that goes into it. */
export type Recipe = readonly (readonly Ingredient[])[];

/** More alternatives than this are not told apart. */
const MOST = 8;

/** Both go into the value. */
export function mix(left: Recipe, right: Recipe): Recipe {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  const mixed = left.flatMap((one) => right.map((other) => [...one, ...other]));
  return mixed.slice(0, MOST);
}

/** The value is one or the other; what counts on from a number is no constant. */
export function either(recipes: readonly Recipe[]): Recipe {
  const all = recipes.flat();
  const counts = all.some((one) => one.some(({ kind }) => kind === 'counter'));
  return all.filter((one) => !counts || !isConstant(one)).slice(0, MOST);
}

/** Is nothing in it but what is written in the code? */
export function isConstant(ingredients: readonly Ingredient[]): boolean {
  return ingredients.every(({ kind }) => kind === 'constant');
}

/** One ingredient and no more. */
export function just(kind: Ingredient['kind'], at: TSESTree.Node, name?: string): Recipe {
  return [[name === undefined ? { kind, at } : { kind, at, name }]];
}

/** What the reading of recipes asks of a file. */
export interface Kitchen {
  readonly scope: Scope<KnownPlace>;
  /** Does a call fill an argument with what nobody can foretell? */
  readonly isFilled: (call: TSESTree.Node, argument: TSESTree.Node) => boolean;
}
