import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isFunction, unwrap } from '../ast/index.ts';
import { getWrites, type Place } from '../scope/index.ts';
import { argumentAt } from './callees.ts';
import { FUNCTIONS } from './language.ts';
import type { World } from './world.ts';

/** Names that stand for one another, deeper than this, are not followed. */
const DEEPEST = 4;

/**
 * The functions of the language that an expression can stand for, as they are called there: `decodeURIComponent`,
 * `JSON.parse`. A variable stands for what it is made of, a parameter for what the calls of the file give to it.
 */
export function findLanguageFunctions<P extends Place>(
  world: World<P>,
  node: TSESTree.Node,
  depth = 0,
): readonly string[] {
  const bare = unwrap(node);
  const { bindings } = world.scope;
  if (depth > DEEPEST || !world.fuel.spend()) return [];
  if (bare.type === 'MemberExpression') {
    const object = unwrap(bare.object);
    const isOfLanguage = object.type === 'Identifier' && bindings.isGlobal(object);
    return isOfLanguage ? known(`${object.name}.${findMemberName(bare) ?? ''}`) : [];
  }
  if (bare.type !== 'Identifier') return [];
  if (bindings.isGlobal(bare)) return known(bare.name);
  const variable = bindings.findVariable(bare);
  const [definition, ...others] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || others.length > 0) return [];
  const { node: defining, name } = definition;
  if (defining.type === 'VariableDeclarator') {
    const isWhole = defining.id === name && defining.init !== null && getWrites(variable).length === 0;
    return isWhole && defining.init !== null ? findLanguageFunctions(world, defining.init, depth + 1) : [];
  }
  if (!isFunction(defining)) return [];
  const index = defining.params.findIndex((parameter) => parameter === name);
  if (index < 0) return [];
  const given = world.getCallers(defining).flatMap((call) => {
    const found = argumentAt(world, call, index);
    return found === undefined || found.steps.length > 0
      ? []
      : findLanguageFunctions(world, found.node, depth + 1);
  });
  return [...new Set(given)];
}

function known(name: string): readonly string[] {
  return FUNCTIONS.has(name) ? [name] : [];
}
