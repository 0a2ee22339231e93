import type { TSESTree } from '@typescript-eslint/utils';
import { compareOrder } from '../../flow/index.ts';
import { getProgram } from '../../ast/index.ts';
import type { JudgedNonce } from './nonce-site.ts';
import type { Ingredient, Recipe } from './recipe.ts';

/** One nonce at two places that encrypt with one key, one after the other. */
export interface Repeated {
  readonly first: JudgedNonce;
  readonly second: JudgedNonce;
  readonly at: TSESTree.Node;
}

/** Finds nonces that are drawn once and used at two places under one key. Those that come back anyhow are left out. */
export function findRepeated(nonces: readonly JudgedNonce[]): readonly Repeated[] {
  const users = new Map<TSESTree.Node, JudgedNonce[]>();
  const found: Repeated[] = [];
  for (const nonce of nonces) {
    const drawn = nonce.recurring === undefined ? findDrawn(nonce.recipe) : undefined;
    if (drawn === undefined) continue;
    const known = users.get(drawn) ?? [];
    const first = known.find((other) => isSameKey(other.key, nonce.key) && isAfter(other, nonce));
    if (first !== undefined) found.push({ first, second: nonce, at: drawn });
    users.set(drawn, [...known, nonce]);
  }
  return found;
}

function findDrawn(recipe: Recipe): TSESTree.Node | undefined {
  const [only, ...others] = recipe;
  const drawn = only?.filter(({ kind }) => kind !== 'constant') ?? [];
  return others.length === 0 && drawn.length === 1 && drawn[0]?.kind === 'random' ? drawn[0].at : undefined;
}

function isSameKey(left: Recipe, right: Recipe): boolean {
  const [one, ...others] = left;
  const [other, ...rest] = right;
  if (one === undefined || other === undefined || others.length + rest.length > 0) return false;
  return one.length === other.length && one.every((ingredient, index) => isSame(ingredient, other[index]));
}

function isSame(left: Ingredient, right: Ingredient | undefined): boolean {
  if (left.kind !== right?.kind || left.kind === 'unknown') return false;
  return left.kind === 'name' ? left.name === right.name : left.at === right.at;
}

function isAfter({ site }: JudgedNonce, { site: later }: JudgedNonce): boolean {
  return compareOrder(site.node, later.node, getProgram(later.node)) !== 'never';
}
