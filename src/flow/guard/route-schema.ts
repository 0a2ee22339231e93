import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, isFunction, isWithin, unwrap, type FunctionNode } from '../../ast/index.ts';
import { component, type Place } from '../../scope/index.ts';
import { KEYS } from '../path.ts';
import { readJsonSchema } from '../validation/json-schema.ts';
import { LETS_THROUGH, proveEither, type Proof } from '../validation/proof.ts';
import { isSchema, readShape } from '../validation/schema-part.ts';
import type { World } from '../world.ts';
import type { PartCheck } from './part-check.ts';
import type { GuardReader } from './reader.ts';
import { findValidated } from './validation.ts';

/** Rows of this name and more say which part of a request passes a schema before the route's function is run. */
const HELD = 'held-';
/** The same, where the request stays as it was: what the schema does not name is still in it. */
const TESTED = 'tested-';
/** Like the first, where the properties of an object may stand in place of its JSON Schema. */
const SHORT = 'short-';
/** Members of members of an argument that are looked through for a schema. */
const DEEPEST_MEMBER = 6;

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * The schemas among the arguments of a call that makes a route, or a middleware of one, as the rows tell them:
 * `app.get('/', { schema: { querystring } }, show)`, `validate({ body })`. Of several routes in a list, those that hold the
 * function.
 */
export function readSchemas<P extends Place>(
  reader: GuardReader<P>,
  call: Call,
  owner: FunctionNode | undefined,
): PartCheck<P>[] {
  const { world } = reader;
  const checks: PartCheck<P>[] = [];
  for (const callee of world.scope.api(call.callee)) {
    for (const [index, given] of call.arguments.entries()) {
      const place = world.facts.step(callee, component.argument(index));
      if (place !== undefined && given.type !== 'SpreadElement') read(place, given, 0);
    }
  }
  return checks;

  function read(place: P, node: TSESTree.Node, depth: number): void {
    const { facts, flowFacts, scope, fuel } = world;
    if (depth > DEEPEST_MEMBER || !fuel.spend()) return;
    for (const name of flowFacts.getProofsAt(place, call)) {
      const prefix = [HELD, TESTED, SHORT].find((one) => name.startsWith(one));
      if (prefix !== undefined) checks.push(createCheck(reader, node, name.slice(prefix.length), prefix));
    }
    for (const name of flowFacts.getMembers(place)) {
      const next = facts.step(place, component.member(name));
      if (next === undefined) continue;
      for (const value of scope.property(node, name).nodes) read(next, value, depth + 1);
    }
    const element = facts.step(place, component.member('*'));
    if (element === undefined) return;
    for (const one of listElements(world, node, owner)) read(element, one, depth + 1);
  }
}

function createCheck<P extends Place>(
  reader: GuardReader<P>,
  schema: TSESTree.Node,
  part: string,
  prefix: string,
): PartCheck<P> {
  return {
    steps: part === '' ? [] : [part],
    tests: [],
    prove: (steps) => {
      if (prefix === TESTED && steps[0] === KEYS) return LETS_THROUGH;
      const [name, ...rest] = steps;
      if (prefix !== SHORT || name === undefined || !isShort(reader, schema))
        return readWritten(reader, schema, steps);
      const { nodes } = reader.world.scope.property(schema, name);
      return nodes.length === 0 ? LETS_THROUGH : readWritten(reader, nodes[0] ?? schema, rest);
    },
  };
}

/** Any of these makes an object a schema. */
const OF_SCHEMA = ['type', 'properties', '$ref', 'oneOf', 'allOf', 'anyOf', 'additionalProperties'] as const;

/** `{ id: { type: 'integer' } }`, for an object with such a property. */
function isShort<P extends Place>({ world }: GuardReader<P>, schema: TSESTree.Node): boolean {
  const { scope } = world;
  const [origin, ...others] = scope.resolve(schema).list;
  return (
    origin?.kind === 'node' &&
    origin.node.type === 'ObjectExpression' &&
    others.length === 0 &&
    !isOfSchemas(world, origin.node) &&
    OF_SCHEMA.every((name) => {
      const { nodes, unknown } = scope.property(origin.node, name);
      return nodes.length === 0 && !unknown;
    })
  );
}

/** A schema of a package, an object of such schemas, JSON Schema, or a function that holds data against one. */
function readWritten<P extends Place>(
  reader: GuardReader<P>,
  schema: TSESTree.Node,
  steps: readonly string[],
): Proof {
  const { world } = reader;
  const { list } = world.scope.resolve(schema);
  const [origin, ...others] = list;
  if (origin?.kind === 'node' && others.length === 0) {
    if (isFunction(origin.node)) return readReturned(reader, origin.node, steps);
    if (origin.node.type === 'ObjectExpression' && isOfSchemas(world, origin.node))
      return readShape(world, 'fields', [schema], steps, 0) ?? LETS_THROUGH;
  }
  return readMethod(world, schema, steps) ?? readJsonSchema(world, schema, steps);
}

function isOfSchemas<P extends Place>(world: World<P>, node: TSESTree.Node): boolean {
  const { scope } = world;
  return scope.allMembers(scope.resolve(node)).nodes.some((value) => isSchema(world, value));
}

/** `(body) => schema.parse(body)`; what else it returns is an answer, or nobody's data. */
function readReturned<P extends Place>(
  reader: GuardReader<P>,
  owner: FunctionNode,
  steps: readonly string[],
): Proof {
  const proofs = getReturns(owner).nodes.flatMap((node) => findValidated(reader, node, steps) ?? []);
  return proofs.length === 0 ? LETS_THROUGH : proveEither(proofs);
}

/** `schema.parse` as a function. */
function readMethod<P extends Place>(
  world: World<P>,
  node: TSESTree.Node,
  steps: readonly string[],
): Proof | undefined {
  const { scope, facts, flowFacts } = world;
  const method = unwrap(node);
  if (method.type !== 'MemberExpression') return undefined;
  for (const place of scope.api(method)) {
    const result = facts.step(place, component.result);
    for (const { schema, gives } of result === undefined ? [] : flowFacts.getValidations(result)) {
      if (schema === 'receiver' && gives?.every((name, index) => name === steps[index]))
        return readJsonSchema(world, method.object, steps.slice(gives.length));
    }
  }
  return undefined;
}

/** The elements of a list that a function is within, or is named in. */
function listElements<P extends Place>(
  { scope }: World<P>,
  node: TSESTree.Node,
  owner: FunctionNode | undefined,
): TSESTree.Node[] {
  if (owner === undefined) return [];
  const [origin, ...others] = scope.resolve(node).list;
  if (origin?.kind !== 'node' || origin.node.type !== 'ArrayExpression' || others.length > 0) return [];
  const elements = origin.node.elements.flatMap((element) => {
    const [one] = element === null ? [] : scope.resolve(element).list;
    return one?.kind === 'node' ? [one.node] : [];
  });
  const holding = elements.filter((element) => isWithin(owner, element));
  if (holding.length > 0) return holding;
  const isNamed = (inner: TSESTree.Node): boolean =>
    inner.type === 'Property' &&
    scope.resolve(inner.value).list.some((value) => value.kind === 'node' && value.node === owner);
  return elements.filter((element) => scope.nodesIn(element)?.some(isNamed) === true);
}
