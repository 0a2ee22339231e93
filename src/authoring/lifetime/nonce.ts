import type { TSESTree } from '@typescript-eslint/utils';
import { compareFrequency } from './frequency.ts';
import { isConstant, type Ingredient, type Kitchen, type Recipe } from './recipe.ts';

/** Why a nonce comes back. */
export type Recurrence =
  /** Written in the code: bytes, a text, zeros. */
  | 'constant'
  /** Drawn at random, but once for many uses. */
  | 'once'
  /** Counted from a number that is written in the code. */
  | 'counter'
  /** A setting, or what another file exports: the same as long as the program runs, at least. */
  | 'setting'
  /** Made of the key, or of what the key is made of. */
  | 'key'
  /** Made of the message: equal messages are seen to be equal. */
  | 'message';

/** A nonce that comes back under one key, and where it is made. */
export interface Recurring {
  readonly kind: Recurrence;
  readonly at: TSESTree.Node;
  /** Where a call hands it on; undefined where it is used in plain sight. */
  readonly given: TSESTree.Node | undefined;
}

/** What a nonce is used with. */
export interface NonceUse {
  readonly node: TSESTree.Node;
  readonly key: Recipe;
  readonly message: Recipe;
}

/** Does a value come back from one use to the next, under one key? Undefined where it does not, or nobody can tell. */
export function findRecurrence(kitchen: Kitchen, nonce: Recipe, use: NonceUse): Recurring | undefined {
  const { scope } = kitchen;
  const isFresh = ({ kind, at, given }: Ingredient): boolean =>
    kind === 'random' && compareFrequency(scope, at, given ?? use.node) !== 'once';
  // A key that is drawn for one message needs no nonce of its own.
  if (use.key.length > 0 && use.key.every((one) => one.some(isFresh))) return undefined;
  for (const ingredients of nonce) {
    if (ingredients.some((one) => one.kind === 'unknown' || isFresh(one))) continue;
    const kind = judge(kitchen, ingredients, use);
    const shown = ingredients.find((one) => one.kind !== 'constant') ?? ingredients[0];
    if (kind !== undefined && shown !== undefined) return { kind, at: shown.at, given: shown.given };
  }
  return undefined;
}

function judge(kitchen: Kitchen, ingredients: readonly Ingredient[], use: NonceUse): Recurrence | undefined {
  if (isConstant(ingredients)) return 'constant';
  const kinds = new Set(ingredients.map(({ kind }) => kind));
  const names = ingredients.flatMap(({ name }) => name ?? []);
  if (names.length > 0) {
    if (kinds.has('counter')) return undefined;
    if (names.every((name) => isOnlyName(use.key, name))) return 'key';
    return names.every((name) => isOnlyName(use.message, name)) ? 'message' : undefined;
  }
  if (kinds.has('counter')) {
    const isKept = use.key.length > 0 && use.key.every((one) => one.every(outlives));
    const [count] = ingredients.filter(({ kind }) => kind === 'counter');
    const isKnown = count !== undefined && isKept && !kinds.has('random');
    return isKnown && compareFrequency(kitchen.scope, count.at, use.node) !== 'unknown'
      ? 'counter'
      : undefined;
  }
  return kinds.has('random') ? 'once' : 'setting';
}

/** Is a value made of one thing that has a name, and of that one? What is made of two may be another each time. */
function isOnlyName(recipe: Recipe, name: string): boolean {
  return (
    recipe.length > 0 &&
    recipe.every(
      (one) =>
        one.some((ingredient) => ingredient.name === name) &&
        one.every((ingredient) =>
          ingredient.kind === 'name' ? ingredient.name === name : ingredient.kind === 'constant',
        ),
    )
  );
}

/** Is the key there again when the program starts anew: a setting, a constant? */
function outlives({ kind }: Ingredient): boolean {
  return kind === 'constant' || kind === 'environment' || kind === 'imported';
}
