import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import { component, type Place } from '../../scope/index.ts';
import { readPattern } from '../characters.ts';
import { ANY, ENTRY, isExact } from '../path.ts';
import { findGiven } from '../place.ts';
import type { World } from '../world.ts';
import { readJsonSchema } from './json-schema.ts';
import { ANY_TEXT, proveEither, proveEvery, PROVEN, UNREADABLE, type Proof } from './proof.ts';

/** Schemas nested deeper than this in one another are not looked into. */
const DEEPEST_SCHEMA = 8;
/** Methods in a row that one schema is made by. */
const LONGEST_CHAIN = 20;

/** What an argument tells of a schema that is made with it: see `proofs` of the rows. */
const SHAPES = ['fields', 'elements', 'values', 'inner', 'options', 'halves', 'pattern', 'json'] as const;
type Shape = (typeof SHAPES)[number];

/** What a schema proves of the part of the data that `steps` lead to. */
export function readSchema<P extends Place>(
  world: World<P>,
  schema: TSESTree.Node,
  steps: readonly string[],
  depth = 0,
): Proof {
  if (depth > DEEPEST_SCHEMA || !world.fuel.spend()) return UNREADABLE;
  const { list, complete } = world.scope.resolve(schema);
  if (list.length === 0 || !complete) return UNREADABLE;
  return proveEither(
    list.map((origin) =>
      origin.kind === 'place' ? readMade(world, origin.place, unwrap(origin.node), steps, depth) : UNREADABLE,
    ),
  );
}

/** A schema of a known package: what it is, and what it is made with. */
function readMade<P extends Place>(
  world: World<P>,
  place: P,
  made: TSESTree.Node,
  steps: readonly string[],
  depth: number,
): Proof {
  const names = world.flowFacts.getProofs(place);
  if (names.some(world.flowFacts.isHarmless)) return PROVEN;
  const proofs = readChain(world, made, steps, depth);
  if (proofs.length > 0) return proveEvery(proofs);
  return names.includes('text') ? ANY_TEXT : UNREADABLE;
}

/** What the calls that a schema is made by say, the last first. One of another kind than a schema ends the chain. */
function readChain<P extends Place>(
  world: World<P>,
  made: TSESTree.Node,
  steps: readonly string[],
  depth: number,
): Proof[] {
  const proofs: Proof[] = [];
  let hasField = false;
  let node: TSESTree.Node = made;
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || !world.fuel.spend()) break;
    for (const { shape, given } of getShapes(world, node)) {
      // A field that is declared again is what it is declared last.
      if (shape === 'fields' && hasField) continue;
      const found = readShape(world, shape, given, steps, depth + 1);
      if (found === undefined) continue;
      hasField ||= shape === 'fields';
      proofs.push(found);
    }
    if (!world.scope.api(node).some((place) => world.flowFacts.getProofs(place).includes('schema'))) break;
    const callee: TSESTree.Node = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') break;
    node = unwrap(callee.object);
    if (node.type === 'Identifier') {
      const [origin, ...others] = world.scope.resolve(node).list;
      if (origin?.kind !== 'place' || others.length > 0) break;
      node = unwrap(origin.node);
    }
  }
  return proofs;
}

interface GivenShape {
  readonly shape: Shape;
  readonly given: readonly TSESTree.Node[];
}

/** What the arguments of a call tell of the schema it makes. */
function getShapes<P extends Place>(
  { scope, facts, flowFacts }: World<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): GivenShape[] {
  const shapes = new Map<Shape, TSESTree.Node[]>();
  for (const callee of scope.api(call.callee)) {
    const target = call.type === 'NewExpression' ? facts.step(callee, component.construct) : callee;
    for (const { at, given } of target === undefined ? [] : findGiven(call, 0, Infinity)) {
      const place = typeof at === 'number' ? facts.step(target ?? callee, component.argument(at)) : undefined;
      const names = place === undefined ? [] : flowFacts.getProofs(place);
      for (const shape of SHAPES) {
        if (!names.includes(shape)) continue;
        const known = shapes.get(shape);
        if (known === undefined) shapes.set(shape, [given]);
        else if (!known.includes(given)) known.push(given);
      }
    }
  }
  return [...shapes].map(([shape, given]) => ({ shape, given }));
}

/** What one argument, or several of one shape, prove; undefined when they are about another part of the data. */
function readShape<P extends Place>(
  world: World<P>,
  shape: Shape,
  given: readonly TSESTree.Node[],
  steps: readonly string[],
  depth: number,
): Proof | undefined {
  const [name, ...rest] = steps;
  const [first] = given;
  if (first === undefined) return undefined;
  switch (shape) {
    case 'fields':
      return name === undefined ? undefined : readField(world, given, name, rest, depth);
    case 'elements':
      if (name !== ANY && name !== ENTRY && !/^\d+$/.test(name ?? '')) return undefined;
      return proveEither(listSchemas(world, given).map((schema) => readSchema(world, schema, rest, depth)));
    case 'values':
      return name === undefined || !isOne(name) ? undefined : readSchema(world, first, rest, depth);
    case 'inner':
      return readSchema(world, first, steps, depth);
    case 'options':
      return proveEither(listSchemas(world, given).map((schema) => readSchema(world, schema, steps, depth)));
    case 'halves':
      return proveEvery(listSchemas(world, given).map((schema) => readSchema(world, schema, steps, depth)));
    case 'pattern':
      return steps.length > 0 ? undefined : readGivenPattern(world, first);
    case 'json':
      return readJsonSchema(world, first, steps, depth);
  }
}

function isOne(name: string): boolean {
  return isExact(name) || name === ANY || name === ENTRY;
}

/** A field of an object of schemas. One that is not there is nobody's that anything is known of. */
function readField<P extends Place>(
  world: World<P>,
  given: readonly TSESTree.Node[],
  name: string,
  rest: readonly string[],
  depth: number,
): Proof | undefined {
  if (!isExact(name)) return UNREADABLE;
  const properties = given.map((one) => world.scope.property(one, name));
  const nodes = properties.flatMap((property) => property.nodes);
  if (nodes.length === 0) return undefined;
  const proofs = nodes.map((node) => readSchema(world, node, rest, depth));
  return proveEither(properties.some(({ unknown }) => unknown) ? [...proofs, UNREADABLE] : proofs);
}

/** `either(a, b)`, `either([a, b])` */
function listSchemas<P extends Place>(
  world: World<P>,
  given: readonly TSESTree.Node[],
): readonly TSESTree.Node[] {
  return given.flatMap((node) => {
    const [origin, ...others] = world.scope.resolve(node).list;
    if (origin?.kind !== 'node' || origin.node.type !== 'ArrayExpression' || others.length > 0) return [node];
    return origin.node.elements.flatMap((element) => element ?? []);
  });
}

function readGivenPattern<P extends Place>({ scope }: World<P>, node: TSESTree.Node): Proof {
  const { known, complete } = scope.values(node);
  const patterns = known.flatMap((value) =>
    value.kind === 'regexp' ? (readPattern(value.pattern, value.flags) ?? []) : [],
  );
  if (!complete || patterns.length === 0 || patterns.length < known.length) return UNREADABLE;
  return { kind: 'pattern', patterns };
}
