import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import type { FileView } from '../file.ts';
import { getPositions, plays, type Position, type Site } from '../site.ts';
import { findOnlyLiteral, getReads } from '../../scope/index.ts';
import { findRecurrence, type Recurring } from './nonce.ts';
import { readRecipe } from './read-recipe.ts';
import { either, mix, type Kitchen, type Recipe } from './recipe.ts';

/** A nonce at a site: what it is made of, and whether it comes back. */
export interface JudgedNonce {
  readonly site: Site;
  readonly position: Position;
  /** The expression that gives it. */
  readonly node: TSESTree.Node;
  readonly recipe: Recipe;
  readonly key: Recipe;
  readonly recurring: Recurring | undefined;
}

/** Makes what recipes are read with, for a file. */
export function openKitchen(file: FileView): Kitchen {
  const filled = new Map<TSESTree.Node, Set<TSESTree.Node>>();
  for (const site of file.getSites('random-fill')) {
    const nodes = getPositions(site, 'random-fill').flatMap(({ property }) => property?.nodes ?? []);
    filled.set(site.node, new Set(nodes.map(unwrap)));
  }
  return {
    scope: file.scope,
    isFilled: (call, argument) => filled.get(call)?.has(unwrap(argument)) === true,
  };
}

/** Every nonce that something is encrypted with. */
export function judgeNonces(file: FileView): readonly JudgedNonce[] {
  const roles: readonly Role[] = ['nonce', 'nonce-either'];
  const sites = roles.flatMap((role) => file.getSites(role).map((site) => [role, site] as const));
  if (sites.length === 0) return [];
  const kitchen = openKitchen(file);
  return sites.flatMap(([role, site]) => {
    if (role === 'nonce-either' && !isEncrypting(file, site.node)) return [];
    const key = readRole(kitchen, site, 'nonce-key');
    const message = either([readRole(kitchen, site, 'nonce-message'), readUpdates(file, kitchen, site.node)]);
    return getPositions(site, role).flatMap((position) => {
      const [node, ...others] = position.property?.nodes ?? [];
      if (!position.isCertain || node === undefined || others.length > 0 || isNothing(node)) return [];
      const recipe = readRecipe(kitchen, node);
      const recurring = findRecurrence(kitchen, recipe, { node: site.node, key, message });
      return [{ site, position, node, recipe, key, recurring }];
    });
  });
}

/** `null` stands where a cipher takes none. */
function isNothing(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Literal' && (bare.value === null || bare.value === '');
}

function readRole(kitchen: Kitchen, site: Site, role: Role): Recipe {
  const nodes = getPositions(site, role).flatMap(({ property }) => property?.nodes ?? []);
  return either(nodes.map((node) => readRecipe(kitchen, node)));
}

/** The calls of methods on what a call gives: directly, or through the one variable that holds it. */
export function getMethodCalls(file: FileView, made: TSESTree.Node): readonly TSESTree.CallExpression[] {
  const holders = getHolders(file, made);
  return holders.flatMap((holder) => {
    const member = holder.parent;
    if (member?.type !== 'MemberExpression' || member.object !== holder) return [];
    const call = wrapped(member).parent;
    return call?.type === 'CallExpression' && call.callee === wrapped(member) ? [call] : [];
  });
}

/** The name of the method that is called; an empty text for what is called otherwise. */
export function getMethodName({ callee }: TSESTree.CallExpression): string {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' ? (findMemberName(bare) ?? '') : '';
}

/** A value where it is made, or where the one variable that holds it is read. */
function getHolders({ scope }: FileView, made: TSESTree.Node): readonly TSESTree.Node[] {
  const outer = wrapped(made);
  const { parent } = outer;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return [outer];
  const variable = scope.bindings.findVariable(parent.id);
  return variable === undefined ? [] : getReads(variable).map(({ identifier }) => wrapped(identifier));
}

function readUpdates(file: FileView, kitchen: Kitchen, made: TSESTree.Node): Recipe {
  const given = getMethodCalls(file, made).flatMap((call) => {
    return getMethodName(call) === 'update' ? call.arguments.slice(0, 1) : [];
  });
  return given.map((node) => readRecipe(kitchen, node)).reduce<Recipe>(mix, []);
}

/** Does what both encrypts and decrypts encrypt here? */
function isEncrypting(file: FileView, made: TSESTree.Node): boolean {
  return getMethodCalls(file, made).some((call) => getMethodName(call) === 'encrypt');
}

/** How many bytes a nonce is that one call draws; undefined where something is done to them, or nobody can tell. */
export function getDrawnBytes({ scope }: FileView, { node }: JudgedNonce): number | undefined {
  for (const origin of scope.resolve(node).list) {
    if (origin.kind !== 'place' || origin.node.type !== 'CallExpression') continue;
    const [size] = origin.node.arguments;
    if (size === undefined || !plays(scope, origin.node, 'random-value')) continue;
    const bytes = findOnlyLiteral(scope.values(size))?.value;
    if (typeof bytes === 'number') return bytes;
  }
  return undefined;
}
