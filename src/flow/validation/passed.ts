import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, type FunctionNode } from '../../ast/index.ts';
import { component, type Place, type SchemaPosition } from '../../scope/index.ts';
import type { World } from '../world.ts';
import { readJsonSchema } from './json-schema.ts';
import { proveEvery, type Proof } from './proof.ts';

/** Methods in a row that are looked through for a schema. */
const LONGEST_CHAIN = 20;

/**
 * What schemas have proven of a part of what a function is given, before it is run: `procedure.input(schema).query(({ input
 * }) => …)`. Undefined where no schema stands at the calls that the function is given to.
 */
export function findPassed<P extends Place>(
  world: World<P>,
  place: P,
  owner: FunctionNode,
  steps: readonly string[],
): Proof | undefined {
  let at: P | undefined = place;
  for (let index = 0; at !== undefined; index += 1) {
    const proofs = world.flowFacts
      .getSchemas(at)
      .flatMap((position) => findSchemas(world, owner, position))
      .map((schema) => readJsonSchema(world, schema, steps.slice(index)));
    if (proofs.length > 0) return proveEvery(proofs);
    const name = steps[index];
    at = name === undefined ? undefined : world.facts.step(at, component.member(name));
  }
  return undefined;
}

function findSchemas<P extends Place>(
  world: World<P>,
  owner: FunctionNode,
  { method, argument, members }: SchemaPosition,
): TSESTree.Node[] {
  return world.scope.registrations(owner).flatMap(({ node: call }) => {
    const calls = method === undefined ? [call] : findChained(world, call, method);
    let nodes: readonly TSESTree.Node[] = calls.flatMap((one) => one.arguments[argument] ?? []);
    for (const name of members) nodes = nodes.flatMap((node) => world.scope.property(node, name).nodes);
    return nodes;
  });
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The calls of a method in the chain that a call ends, through names that are given once. */
function findChained<P extends Place>(world: World<P>, call: Call, method: string): Call[] {
  const found: Call[] = [];
  let node: TSESTree.Node | undefined = call.callee;
  for (let length = 0; node !== undefined && length < LONGEST_CHAIN && world.fuel.spend(); length += 1) {
    const bare: TSESTree.Node = unwrap(node);
    if (bare.type === 'MemberExpression') node = bare.object;
    else if (bare.type === 'CallExpression') {
      const callee = unwrap(bare.callee);
      if (callee.type === 'MemberExpression' && findMemberName(callee) === method) found.push(bare);
      node = callee;
    } else {
      const definition: TSESTree.Node | undefined =
        bare.type === 'Identifier' ? world.scope.bindings.findVariable(bare)?.defs[0]?.node : undefined;
      node = definition?.type === 'VariableDeclarator' ? (definition.init ?? undefined) : undefined;
    }
  }
  return found;
}
