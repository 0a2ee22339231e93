import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText } from '../../ast/index.ts';
import { component, findOnlyText, type Place } from '../../scope/index.ts';
import { readPattern } from '../characters.ts';
import { isExact, KEYS } from '../path.ts';
import type { World } from '../world.ts';
import { LETS_THROUGH, proveEither, proveEvery, PROVEN, UNREADABLE, type Proof } from './proof.ts';
import { readNamed, readSchema } from './read-schema.ts';
import { isElement } from './schema-part.ts';
import { readTypeText, type TypeText } from './type-text.ts';

/** Definitions within one another that are looked into. */
const DEEPEST = 8;

/** What is known where a definition is read: the places whose members are the words of its language. */
interface Known<P extends Place> {
  readonly world: World<P>;
  readonly words: readonly P[];
  readonly depth: number;
}

/** What a definition proves of a part of the data: a text, or an object whose values are definitions. */
export function readDefinition<P extends Place>(
  world: World<P>,
  callees: readonly P[],
  definition: TSESTree.Node,
  steps: readonly string[],
  depth: number,
): Proof {
  const words = callees.flatMap((callee) =>
    world.flowFacts.getMembers(callee).flatMap((name) => {
      const place = world.facts.step(callee, component.member(name));
      return place !== undefined && world.flowFacts.getProofs(place).includes('words') ? [place] : [];
    }),
  );
  return readDefined({ world, words, depth }, definition, steps);
}

function readDefined<P extends Place>(
  known: Known<P>,
  definition: TSESTree.Node,
  steps: readonly string[],
): Proof {
  const { world, depth } = known;
  if (depth > DEEPEST || !world.fuel.spend()) return UNREADABLE;
  const { list, complete } = world.scope.resolve(definition);
  if (list.length === 0 || !complete) return UNREADABLE;
  const inner = { ...known, depth: depth + 1 };
  return proveEither(
    list.map((origin) => {
      if (origin.kind === 'place') return readSchema(world, definition, steps, depth + 1);
      if (origin.kind !== 'node') return UNREADABLE;
      const text = findLiteralText(origin.node);
      if (text !== undefined) return readText(inner, readTypeText(text), steps);
      if (origin.node.type === 'ObjectExpression') return readObject(inner, origin.node, steps);
      return readRegExp(world, origin.node, steps);
    }),
  );
}

function readRegExp<P extends Place>(
  { scope }: World<P>,
  node: TSESTree.Node,
  steps: readonly string[],
): Proof {
  const [only, ...others] = scope.values(node).known;
  if (only?.kind !== 'regexp' || others.length > 0 || steps.length > 0) return UNREADABLE;
  return provePattern(only.pattern, only.flags);
}

function provePattern(source: string, flags: string): Proof {
  const facts = readPattern(source, flags);
  return facts === undefined ? UNREADABLE : { kind: 'pattern', patterns: [facts] };
}

/** `{ name: 'string', 'age?': 'number', '+': 'delete' }`: names that it does not know are kept unless it says otherwise. */
function readObject<P extends Place>(
  known: Known<P>,
  object: TSESTree.ObjectExpression,
  [name, ...rest]: readonly string[],
): Proof {
  const { scope } = known.world;
  if (name === undefined) return UNREADABLE;
  const others = findOnlyText(
    scope.propertyValues({ ...scope.property(object, '+'), missing: false }, object),
  );
  const unnamed = others === 'delete' || others === 'reject' ? PROVEN : LETS_THROUGH;
  if (name === KEYS) return unnamed;
  if (!isExact(name)) return UNREADABLE;
  const fields = [name, `${name}?`].map((key) => scope.property(object, key));
  if (fields.some(({ unknown }) => unknown)) return UNREADABLE;
  const nodes = fields.flatMap((field) => field.nodes);
  if (nodes.length > 0) return proveEither(nodes.map((node) => readDefined(known, node, rest)));
  const [spread] = scope.property(object, '...').nodes;
  return spread === undefined ? UNREADABLE : readDefined(known, spread, [name, ...rest]);
}

function readText<P extends Place>(
  known: Known<P>,
  type: TypeText | undefined,
  steps: readonly string[],
): Proof {
  switch (type?.kind) {
    case undefined:
      return UNREADABLE;
    case 'constant':
      return PROVEN;
    case 'either':
      return proveEither(type.parts.map((part) => readText(known, part, steps)));
    case 'every':
      return proveEvery(type.parts.map((part) => readText(known, part, steps)));
    case 'list':
      return isElement(steps[0]) ? readText(known, type.of, steps.slice(1)) : UNREADABLE;
    case 'pattern':
      return steps.length > 0 ? UNREADABLE : provePattern(type.source, '');
    case 'word':
      return readWord(known, type.names, steps);
  }
}

function readWord<P extends Place>(
  { world, words }: Known<P>,
  names: readonly string[],
  steps: readonly string[],
): Proof {
  const places = words.flatMap((word) => {
    let place: P | undefined = word;
    for (const name of names) place = place && world.facts.step(place, component.member(name));
    return place ?? [];
  });
  const proof = readNamed(world, places.flatMap(world.flowFacts.getProofs));
  // A text has no parts.
  return steps.length > 0 && (proof?.kind === 'text' || proof?.kind === 'pattern')
    ? UNREADABLE
    : (proof ?? UNREADABLE);
}
