import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, unwrap } from '../../ast/index.ts';
import { component, type Place } from '../../scope/index.ts';
import { findGiven } from '../given.ts';
import type { World } from '../world.ts';

/** Methods in a row that one schema is made by. */
const LONGEST_CHAIN = 20;
/** Objects spread into one another that are looked into. */
const DEEPEST_SPREAD = 4;
/** More fields than anybody spells in one object. */
const MOST_FIELDS = 100;

/** The fields that a schema of an object spells: `object({ id: … })`, with all methods that are called on it. */
export function getFieldNames<P extends Place>(world: World<P>, schema: TSESTree.Node): readonly string[] {
  const names = new Set<string>();
  let node: TSESTree.CallExpression | undefined = findMade(world, schema);
  for (let length = 0; node !== undefined && length < LONGEST_CHAIN && world.fuel.spend(); length += 1) {
    for (const given of findFields(world, node)) addNames(world, given, names, DEEPEST_SPREAD);
    const callee: TSESTree.Node = unwrap(node.callee);
    node = callee.type === 'MemberExpression' ? findMade(world, callee.object) : undefined;
  }
  return [...names].slice(0, MOST_FIELDS);
}

/** The call by which a schema is made, here or behind a name. */
function findMade<P extends Place>(
  { scope }: World<P>,
  schema: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const bare = unwrap(schema);
  if (bare.type === 'CallExpression') return bare;
  const [origin, ...others] = bare.type === 'Identifier' ? scope.resolve(bare).list : [];
  const made = origin?.kind === 'place' && others.length === 0 ? unwrap(origin.node) : undefined;
  return made?.type === 'CallExpression' ? made : undefined;
}

/** The arguments of a call that are objects of schemas. */
function findFields<P extends Place>(world: World<P>, call: TSESTree.CallExpression): TSESTree.Node[] {
  const { scope, facts, flowFacts } = world;
  return scope.api(call.callee).flatMap((callee) =>
    findGiven(world, call, 0, Infinity).flatMap(({ at, given }) => {
      const place = typeof at === 'number' ? facts.step(callee, component.argument(at)) : undefined;
      return place !== undefined && flowFacts.getProofs(place).includes('fields') ? [given] : [];
    }),
  );
}

function addNames<P extends Place>(
  world: World<P>,
  given: TSESTree.Node,
  names: Set<string>,
  depth: number,
): void {
  const { scope, fuel } = world;
  for (const origin of depth > 0 ? scope.resolve(given).list : []) {
    if (origin.kind !== 'node' || origin.node.type !== 'ObjectExpression') continue;
    for (const property of origin.node.properties) {
      if (!fuel.spend()) return;
      if (property.type === 'SpreadElement') addNames(world, property.argument, names, depth - 1);
      const name = property.type === 'Property' ? findKeyName(property) : undefined;
      if (name !== undefined) names.add(name);
    }
  }
}
