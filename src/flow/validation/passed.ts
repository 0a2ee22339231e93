import type { TSESTree } from '@typescript-eslint/utils';
import {
  findLiteralText,
  findMemberName,
  isFunction,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import {
  component,
  PASSED_NAME,
  type Place,
  type SchemaBeside,
  type SchemaPosition,
} from '../../scope/index.ts';
import { KEYS } from '../path.ts';
import type { World } from '../world.ts';
import { readJsonSchema } from './json-schema.ts';
import { proveEither, proveEvery, PROVEN, type Proof } from './proof.ts';
import { readSchema } from './read-schema.ts';
import { proveArguments, proveUnseen } from './sdl.ts';

/** Methods in a row that are looked through for a schema. */
const LONGEST_CHAIN = 20;
/** Lists and calls nested deeper than this in one another are not looked through for a text. */
const DEEPEST_TEXT = 4;

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
    const asked = steps.slice(index);
    const positions = world.flowFacts.getSchemas(at);
    const proofs = positions.flatMap((position) =>
      'beside' in position
        ? (readBeside(world, owner, position, asked) ?? [])
        : findSchemas(world, owner, position, steps[index - 1]).flatMap(({ schema, names }) =>
            position.isOfTypes
              ? (proveArguments(findTexts(world, schema).map(world.getTypes), names, asked) ?? [])
              : readJsonSchema(world, schema, asked),
          ),
    );
    const isTyped = positions.some((position) => 'isOfTypes' in position && position.isOfTypes);
    if (isTyped && proofs.length === 0) return proveUnseen(asked, world.flowFacts.isObjectName);
    if (proofs.length > 0) return proveEvery(proofs);
    const name = steps[index];
    at = name === undefined ? undefined : world.facts.step(at, component.member(name));
  }
  return undefined;
}

/** `{ args: { name: { type: GraphQLString } }, resolve: (_, { name }) => … }` */
function readBeside<P extends Place>(
  world: World<P>,
  owner: FunctionNode,
  { beside }: SchemaBeside,
  [name, ...rest]: readonly string[],
): Proof | undefined {
  const { parent } = wrapped(owner);
  const fields = parent?.type === 'Property' ? world.scope.property(parent.parent, beside) : undefined;
  if (name === undefined || fields === undefined || fields.unknown || fields.nodes.length === 0)
    return undefined;
  // What is not declared is refused.
  if (name === KEYS) return PROVEN;
  const field = fields.nodes.flatMap((node) => world.scope.property(node, name).nodes);
  return field.length === 0 ? undefined : proveEither(field.map((node) => readSchema(world, node, rest)));
}

/** A function of the file that what is given goes through first, and what is asked of the value that it makes of that. */
interface Making {
  readonly maker: FunctionNode;
  readonly asked: readonly string[];
}

/** `procedure.input((value) => check(value)).query(({ input }) => …)`: functions that stand where a schema could. */
export function findMakers<P extends Place>(
  world: World<P>,
  place: P,
  owner: FunctionNode,
  steps: readonly string[],
): readonly Making[] {
  const found: Making[] = [];
  let at: P | undefined = place;
  for (let index = 0; at !== undefined; index += 1) {
    for (const position of world.flowFacts.getSchemas(at)) {
      if ('beside' in position || position.isOfTypes) continue;
      for (const { schema } of findSchemas(world, owner, position, steps[index - 1]))
        for (const origin of world.scope.resolve(schema).list)
          if (origin.kind === 'node' && isFunction(origin.node))
            found.push({ maker: origin.node, asked: steps.slice(index) });
    }
    const name = steps[index];
    at = name === undefined ? undefined : world.facts.step(at, component.member(name));
  }
  return found;
}

function findSchemas<P extends Place>(
  world: World<P>,
  owner: FunctionNode,
  { method, argument, members }: SchemaPosition,
  part: string | undefined,
): { readonly schema: TSESTree.Node; readonly names: readonly string[] }[] {
  return world.scope.registrations(owner).flatMap(({ node: call, names }) => {
    const calls = method === undefined ? [call] : findChained(world, call, method);
    let nodes: readonly TSESTree.Node[] = calls.flatMap((one) => one.arguments[argument] ?? []);
    for (const [index, member] of members.entries()) {
      const passed = index === members.length - 1 ? part : names[index];
      const name = member === PASSED_NAME ? passed : member;
      nodes = nodes.flatMap((node) => (name === undefined ? [] : world.scope.property(node, name).nodes));
    }
    return nodes.map((schema) => ({ schema, names }));
  });
}

/** Texts in GraphQL's schema language: as they are, with a tag, in a list, or what a function makes a schema of. */
function findTexts<P extends Place>(world: World<P>, schema: TSESTree.Node, depth = 0): string[] {
  if (depth > DEEPEST_TEXT || !world.fuel.spend()) return [];
  return world.scope.resolve(schema).list.flatMap((origin) => {
    const node = 'node' in origin ? unwrap(origin.node) : undefined;
    const given = node?.type === 'TaggedTemplateExpression' ? node.quasi : node;
    switch (given?.type) {
      case 'Literal':
      case 'TemplateLiteral': {
        const text = findLiteralText(given);
        return text === undefined ? [] : [text];
      }
      case 'ArrayExpression':
        return given.elements.flatMap((one) => (one === null ? [] : findTexts(world, one, depth + 1)));
      case 'CallExpression':
        return given.arguments.slice(0, 1).flatMap((one) => findTexts(world, one, depth + 1));
      case 'ObjectExpression':
        return world.scope
          .property(given, 'typeDefs')
          .nodes.flatMap((one) => findTexts(world, one, depth + 1));
      default:
        return [];
    }
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
