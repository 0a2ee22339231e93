import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap } from '../../ast/index.ts';
import { findOnlyText, type Place } from '../../scope/index.ts';
import { readPattern } from '../characters.ts';
import { FUNCTIONS } from '../language.ts';
import { ANY, isEntry, isExact, KEYS } from '../path.ts';
import type { World } from '../world.ts';
import { readJsonSchema } from './json-schema.ts';
import {
  LETS_THROUGH,
  proveEither,
  proveEvery,
  PROVEN,
  UNREADABLE,
  type Maker,
  type Proof,
} from './proof.ts';
import { readSchema } from './read-schema.ts';

/** What an argument tells of a schema that is made with it: see `proofs` of the rows. */
export const SHAPES = [
  ...(['fields', 'elements', 'items', 'keys', 'values', 'inner', 'options', 'halves', 'texts'] as const),
  ...([
    'branches',
    'otherwise',
    'pattern',
    'start',
    'predicate',
    'transform',
    'unseen',
    'json',
    'definition',
  ] as const),
] as const;
export type Shape = (typeof SHAPES)[number];

/** What one argument, or several of one shape, prove; undefined when they are about another part of the data. */
export function readShape<P extends Place>(
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
    case 'items':
      return name === undefined ? undefined : readItem(world, given, name, rest, depth);
    case 'keys':
      return name === KEYS ? readSchema(world, first, [], depth) : undefined;
    case 'texts':
      return steps.length > 0 ? undefined : readTexts(world, given, depth);
    case 'predicate':
      return steps.length > 0 ? undefined : readPredicate(world, first);
    case 'otherwise':
    case 'transform':
    case 'unseen':
    case 'definition':
      return UNREADABLE;
    case 'elements':
      if (!isElement(name)) return undefined;
      return proveEither(listSchemas(world, given).map((schema) => readSchema(world, schema, rest, depth)));
    case 'values':
      return name === undefined || !isOne(name) ? undefined : readSchema(world, first, rest, depth);
    case 'inner':
      return readSchema(world, first, steps, depth);
    case 'options':
      return proveEither(listSchemas(world, given).map((schema) => readSchema(world, schema, steps, depth)));
    case 'branches':
      return readBranches(world, first, steps, depth);
    case 'halves':
      return readHalves(world, listSchemas(world, given), steps, depth);
    case 'pattern':
      return steps.length > 0 ? undefined : readGivenPattern(world, first);
    case 'start':
      return steps.length > 0 ? undefined : readStart(world, first);
    case 'json':
      return readJsonSchema(world, first, steps, depth);
  }
}

export function isElement(name: string | undefined): boolean {
  return name === ANY || isEntry(name) || /^\d+$/.test(name ?? '');
}

/** An item of a list of schemas by position. */
function readItem<P extends Place>(
  world: World<P>,
  given: readonly TSESTree.Node[],
  name: string,
  rest: readonly string[],
  depth: number,
): Proof | undefined {
  const items = listSchemas(world, given);
  const item = items[Number(name)];
  if (name === ANY) return proveEither(items.map((one) => readSchema(world, one, rest, depth)));
  return item === undefined ? undefined : readSchema(world, item, rest, depth);
}

/** A text put together of texts and of what schemas let through. */
function readTexts<P extends Place>(world: World<P>, given: readonly TSESTree.Node[], depth: number): Proof {
  const isText = (node: TSESTree.Node): boolean =>
    world.scope.values(node).known.some(({ kind }) => kind === 'literal');
  const parts = listSchemas(world, given).filter((node) => !isText(node));
  return parts.length === 0 ? PROVEN : proveEither(parts.map((one) => readSchema(world, one, [], depth)));
}

/** A function that likes what fits. What nobody can look into may refuse whatever it likes. */
function readPredicate<P extends Place>({ scope }: World<P>, callback: TSESTree.Node): Proof {
  const { list } = scope.resolve(callback);
  const isSeen = list.length > 0 && list.every((one) => one.kind === 'node' && isFunction(one.node));
  return isSeen ? { kind: 'predicate', callbacks: [callback], isText: false } : UNREADABLE;
}

/** What functions make of what they are given; those of the language by their names. */
export function readTransform<P extends Place>(
  { scope }: World<P>,
  [callback]: readonly TSESTree.Node[],
  steps: readonly string[],
  prove: (steps: readonly string[]) => Proof,
): Proof[] {
  if (callback === undefined) return [UNREADABLE];
  const bare = unwrap(callback);
  if (bare.type === 'Identifier' && scope.bindings.isGlobal(bare)) {
    const model = FUNCTIONS.get(bare.name);
    if (model === 'clean') return [PROVEN];
    return [model === 'text' ? prove([]) : UNREADABLE];
  }
  const { list } = scope.resolve(callback);
  const makers = list.flatMap((origin): Maker[] =>
    origin.kind === 'node' && isFunction(origin.node) ? [{ owner: origin.node, asked: steps, prove }] : [],
  );
  return [makers.length > 0 && makers.length === list.length ? { kind: 'made', makers } : UNREADABLE];
}

function isOne(name: string): boolean {
  return isExact(name) || name === ANY || isEntry(name);
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
  const patterns = known.flatMap((value) => {
    if (value.kind === 'regexp') return readPattern(value.pattern, value.flags) ?? [];
    const isText = value.kind === 'literal' && typeof value.value === 'string';
    return (isText ? readPattern(value.value, '') : undefined) ?? [];
  });
  if (!complete || patterns.length === 0 || patterns.length < known.length) return UNREADABLE;
  return { kind: 'pattern', patterns };
}

/** A text that begins with a constant one. One that nobody knows says nothing. */
function readStart<P extends Place>({ scope }: World<P>, node: TSESTree.Node): Proof | undefined {
  const start = findOnlyText(scope.values(node));
  const escaped = start?.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
  const pattern = escaped === undefined ? undefined : readPattern(`^${escaped}`, '');
  return pattern === undefined ? undefined : { kind: 'pattern', patterns: [pattern] };
}

/** `{ is: 'a', then: one, otherwise: another }`, or a `switch` of such: where no branch is left over, one of them fits. */
function readBranches<P extends Place>(
  world: World<P>,
  given: TSESTree.Node,
  steps: readonly string[],
  depth: number,
): Proof {
  const { scope } = world;
  const cases = scope.property(given, 'switch').nodes.flatMap((list) => listSchemas(world, [list]));
  const find = (name: string): TSESTree.Node[] =>
    [given, ...cases].flatMap((one) => scope.property(one, name).nodes);
  const last = find('otherwise');
  const proofs = [...find('then'), ...last].map((schema) => readSchema(world, schema, steps, depth));
  return proveEither(last.length > 0 ? proofs : [...proofs, LETS_THROUGH]);
}

/** All of several schemas fit; one that says nothing of a part leaves it to the others. */
export function readHalves<P extends Place>(
  world: World<P>,
  schemas: readonly TSESTree.Node[],
  steps: readonly string[],
  depth: number,
): Proof {
  const proofs = schemas.map((schema) => readSchema(world, schema, steps, depth));
  const isKnown = schemas.every((schema) => isSchema(world, schema));
  const telling = proofs.filter(({ kind }) => kind !== 'unknown');
  return proveEvery(isKnown && steps.length > 0 && telling.length > 0 ? telling : proofs);
}

export function isSchema<P extends Place>({ scope, flowFacts }: World<P>, node: TSESTree.Node): boolean {
  return scope.api(node).some((place) => flowFacts.getProofs(place).includes('schema'));
}
