import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, isClass, isFunction, unwrap } from '../../ast/index.ts';
import { component, type Origin, type Place } from '../../scope/index.ts';
import { readPattern } from '../characters.ts';
import { findGiven } from '../given.ts';
import { isExact, KEYS } from '../path.ts';
import type { World } from '../world.ts';
import { readClass } from './class-schema.ts';
import { readDefinition } from './definition.ts';
import {
  ANY_NUMBER,
  ANY_TEXT,
  LETS_THROUGH,
  proveEither,
  proveEvery,
  PROVEN,
  UNREADABLE,
  type Proof,
} from './proof.ts';
import {
  isElement,
  isSchema,
  readHalves,
  readShape,
  readTransform,
  SHAPES,
  type Shape,
} from './schema-part.ts';

/** Schemas nested deeper than this in one another are not looked into. */
const DEEPEST_SCHEMA = 8;
/** Methods in a row that one schema is made by. */
const LONGEST_CHAIN = 20;

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
      origin.kind === 'place'
        ? readMade(world, origin.place, unwrap(origin.node), steps, depth)
        : readLater(world, origin, steps, depth),
    ),
  );
}

/** A schema that a function makes when it is asked for, so that it may hold itself; or a class, or what is one of it. */
function readLater<P extends Place>(
  world: World<P>,
  origin: Origin<P>,
  steps: readonly string[],
  depth: number,
): Proof {
  if (origin.kind === 'instance' && isClass(origin.of)) return readClass(world, origin.of, steps, depth);
  if (origin.kind !== 'node') return UNREADABLE;
  if (isClass(origin.node)) return readClass(world, origin.node, steps, depth);
  if (origin.node.type === 'ObjectExpression') return readTyped(world, origin.node, steps, depth);
  if (!isFunction(origin.node)) return UNREADABLE;
  return proveEither(getReturns(origin.node).nodes.map((node) => readSchema(world, node, steps, depth + 1)));
}

/** `{ type: GraphQLString, description: '…' }`: a schema of a package that stands below its own name. */
function readTyped<P extends Place>(
  world: World<P>,
  object: TSESTree.ObjectExpression,
  steps: readonly string[],
  depth: number,
): Proof {
  const { nodes, unknown } = world.scope.property(object, 'type');
  return unknown ? UNREADABLE : proveEither(nodes.map((node) => readSchema(world, node, steps, depth + 1)));
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
  if (isProven(world, names)) return PROVEN;
  const proofs = readChain(world, made, steps, depth);
  if (proofs.length > 0) return proveEvery(proofs);
  return readNamed(world, names) ?? UNREADABLE;
}

/** What is proven by a schema that is known by its name alone. */
export function readNamed<P extends Place>(world: World<P>, names: readonly string[]): Proof | undefined {
  if (isProven(world, names)) return PROVEN;
  if (names.includes('counted')) return ANY_NUMBER;
  if (names.includes('any')) return LETS_THROUGH;
  return findAlphabet(names) ?? (names.includes('text') ? ANY_TEXT : undefined);
}

/** A number that something else may bound is as large as its sender likes. */
function isProven<P extends Place>({ flowFacts }: World<P>, names: readonly string[]): boolean {
  return names.some(flowFacts.isHarmless) && !names.includes('counted');
}

/** What texts of a kind that is known by its name are written with. */
const ALPHABETS: ReadonlyMap<string, string> = new Map([['plain', '^[\\w.:+-]+$']]);

function findAlphabet(names: readonly string[]): Proof | undefined {
  const patterns = names.flatMap((name) => {
    const alphabet = ALPHABETS.get(name);
    return (alphabet === undefined ? undefined : readPattern(alphabet, 'u')) ?? [];
  });
  return patterns.length === 0 ? undefined : { kind: 'pattern', patterns };
}

/** What a call says of fields that a schema does not name: whether they are let through. */
export function findKept<P extends Place>(
  { flowFacts }: World<P>,
  places: readonly P[],
  call: TSESTree.Node,
): Proof | undefined {
  const names = places.flatMap((place) => flowFacts.getProofsAt(place, call));
  if (names.includes('open')) return LETS_THROUGH;
  return names.includes('closed') ? PROVEN : undefined;
}

function isNamed(step: string | undefined): boolean {
  return isExact(step) && !/^\d+$/.test(step);
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
    const names = world.scope.api(node).flatMap(world.flowFacts.getProofs);
    if (names.includes('bounded') && steps.length === 0)
      proofs.push({ kind: 'bounded', proof: LETS_THROUGH });
    const named = readNamed(world, names);
    // A text has no parts that have names.
    if (named !== undefined) proofs.push(named === ANY_TEXT && isNamed(steps[0]) ? PROVEN : named);
    if (steps[0] === KEYS) {
      // What comes last decides on fields that the schema does not name.
      const kept = findKept(world, world.scope.api(node), node);
      if (kept !== undefined) return [kept];
    }
    const callee: TSESTree.Node = unwrap(node.callee);
    const receiver = callee.type === 'MemberExpression' ? callee.object : undefined;
    const listed = names.includes('listed') ? receiver : undefined;
    const [name, ...rest] = steps;
    if (listed !== undefined && isElement(name)) {
      proofs.push(readSchema(world, listed, rest, depth + 1));
      break;
    }
    const shapes = getShapes(world, node);
    const [defined] = shapes.find(({ shape }) => shape === 'definition')?.given ?? [];
    if (defined !== undefined) {
      proofs.push(readDefinition(world, world.scope.api(node.callee), defined, steps, depth + 1));
      break;
    }
    const transform = shapes.find(({ shape }) => shape === 'transform');
    if (transform !== undefined) {
      const others = shapes.filter((one) => one !== transform);
      const before = (asked: readonly string[]): Proof => readBefore(world, node, others, asked, depth + 1);
      proofs.push(...readTransform(world, transform.given, steps, before));
      // What comes before is what the function is given.
      const after = others.map((one) => readShape(world, one.shape, one.given, steps, depth + 1));
      proofs.push(...after.filter((one) => one !== undefined));
      break;
    }
    const halves = shapes.find(({ shape }) => shape === 'halves');
    if (halves !== undefined && receiver !== undefined && isSchema(world, receiver)) {
      proofs.push(readHalves(world, [receiver, ...halves.given], steps, depth + 1));
      break;
    }
    const otherwise = shapes.find(({ shape }) => shape === 'otherwise');
    if (otherwise !== undefined && receiver !== undefined) {
      const options = [receiver, ...otherwise.given];
      proofs.push(proveEither(options.map((schema) => readSchema(world, schema, steps, depth + 1))));
      break;
    }
    for (const { shape, given } of shapes) {
      // A field that is declared again is what it is declared last.
      if (shape === 'fields' && hasField) continue;
      const found = readShape(world, shape, given, steps, depth + 1);
      if (found === undefined) continue;
      hasField ||= shape === 'fields';
      proofs.push(found);
    }
    if (!names.includes('schema')) break;
    if (receiver === undefined) break;
    node = unwrap(receiver);
    if (node.type === 'Identifier') {
      const [origin, ...others] = world.scope.resolve(node).list;
      if (origin?.kind !== 'place' || others.length > 0) break;
      node = unwrap(origin.node);
    }
  }
  return proofs;
}

/** What is proven of what a schema's function is given: by the schema that it is a method of, or by nobody. */
function readBefore<P extends Place>(
  world: World<P>,
  call: TSESTree.Node,
  others: readonly GivenShape[],
  asked: readonly string[],
  depth: number,
): Proof {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const object = callee?.type === 'MemberExpression' ? callee.object : undefined;
  return object !== undefined && isSchema(world, object) && others.length === 0
    ? readSchema(world, object, asked, depth)
    : LETS_THROUGH;
}

interface GivenShape {
  readonly shape: Shape;
  readonly given: readonly TSESTree.Node[];
}

/** What the arguments of a call tell of the schema it makes. */
export function getShapes<P extends Place>(
  world: World<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): GivenShape[] {
  const { scope, facts, flowFacts } = world;
  const shapes = new Map<Shape, TSESTree.Node[]>();
  const note = (names: readonly string[], given: readonly TSESTree.Node[]): void => {
    for (const shape of SHAPES) {
      if (!names.includes(shape)) continue;
      const known = shapes.get(shape) ?? [];
      shapes.set(shape, [...known, ...given.filter((one) => !known.includes(one))]);
    }
  };
  for (const callee of scope.api(call.callee)) {
    const target = call.type === 'NewExpression' ? facts.step(callee, component.construct) : callee;
    for (const { at, given } of target === undefined ? [] : findGiven(world, call, 0, Infinity)) {
      const place = typeof at === 'number' ? facts.step(target ?? callee, component.argument(at)) : undefined;
      if (place === undefined) continue;
      note(flowFacts.getProofsAt(place, call), [given]);
      // `new GraphQLInputObjectType({ fields: () => ({ … }) })`
      for (const name of flowFacts.getMembers(place)) {
        const option = facts.step(place, component.member(name));
        const names = option === undefined ? [] : flowFacts.getProofs(option);
        if (names.length > 0) note(names, scope.property(given, name).nodes.flatMap(getLater));
      }
    }
  }
  return [...shapes].map(([shape, given]) => ({ shape, given }));
}

/** What is written, or what a function gives that is written in its place. */
function getLater(node: TSESTree.Node): readonly TSESTree.Node[] {
  const bare = unwrap(node);
  return isFunction(bare) ? getReturns(bare).nodes : [bare];
}
