import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { readPattern } from '../characters.ts';
import { ANY, isDeep, isEntry, isExact, KEYS } from '../path.ts';
import type { World } from '../world.ts';
import { ANY_TEXT, LETS_THROUGH, proveEither, proveEvery, PROVEN, UNREADABLE, type Proof } from './proof.ts';
import { readSchema } from './read-schema.ts';

const DEEPEST_SCHEMA = 8;
/** Types whose values hold no text. */
const TEXTLESS = new Set<unknown>(['number', 'integer', 'boolean', 'null']);
/** What texts of a format match. */
const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ['uuid', '^[\\da-fA-F-]+$'],
  ['date', '^[\\d-]+$'],
  ['time', '^[\\d:.zZ+-]+$'],
  ['date-time', '^[\\dtTzZ:.+ -]+$'],
  ['iso-date-time', '^[\\dtTzZ:.+ -]+$'],
  ['duration', '^[\\dA-Z.]+$'],
  ['ipv4', '^[\\d.]+$'],
  ['ipv6', '^[\\da-fA-F:.]+$'],
  ['hostname', '^[a-zA-Z\\d.-]+$'],
]);
/** What tells of a schema that only a validator that looks it up can read. */
const LOOKED_UP = ['$ref', '$dynamicRef', 'not', 'if'] as const;

/** What a JSON Schema proves of the part of the data that `steps` lead to. */
export function readJsonSchema<P extends Place>(
  world: World<P>,
  schema: TSESTree.Node,
  steps: readonly string[],
  depth = 0,
): Proof {
  if (depth > DEEPEST_SCHEMA || !world.fuel.spend()) return UNREADABLE;
  const { list, complete } = world.scope.resolve(schema);
  if (list.length === 0 || !complete) return UNREADABLE;
  return proveEither(
    list.map((origin) => {
      // What a package makes is one, too.
      if (origin.kind === 'place') return readSchema(world, schema, steps, depth + 1);
      if (origin.kind !== 'node') return UNREADABLE;
      const text = findLiteralText(origin.node);
      if (text !== undefined) return readTypeName(text, steps);
      if (origin.node.type !== 'ObjectExpression') return UNREADABLE;
      return readObject(world, origin.node, steps, depth + 1);
    }),
  );
}

/** The name of a type in place of a schema, with what else is said of it behind a bar: `number|optional`. */
function readTypeName(text: string, steps: readonly string[]): Proof {
  const [name] = text.split('|');
  if (TEXTLESS.has(name)) return PROVEN;
  return name === 'string' && steps.length === 0 ? ANY_TEXT : UNREADABLE;
}

function readObject<P extends Place>(
  world: World<P>,
  schema: TSESTree.ObjectExpression,
  steps: readonly string[],
  depth: number,
): Proof {
  const { scope } = world;
  const get = (name: string) => scope.property(schema, name);
  const has = (name: string): boolean => get(name).nodes.length > 0;
  if (get('type').unknown) return UNREADABLE;
  const proofs: Proof[] = LOOKED_UP.some(has) ? [UNREADABLE] : [];
  for (const [name, prove] of [
    ['anyOf', proveEither],
    ['oneOf', proveEither],
    ['allOf', proveEvery],
  ] as const) {
    for (const node of get(name).nodes) proofs.push(prove(readList(world, node, steps, depth)));
  }
  const text = steps.length === 0 || isDeep(steps[0]) ? readText(world, schema) : undefined;
  const own = steps.length === 0 ? text : (text ?? readPart(world, schema, steps, depth));
  if (own !== undefined) proofs.push(own);
  if (steps.length === 0 && has('maxLength')) proofs.push({ kind: 'bounded', proof: LETS_THROUGH });
  return proofs.length === 0 ? LETS_THROUGH : proveEvery(proofs);
}

function readList<P extends Place>(
  world: World<P>,
  list: TSESTree.Node,
  steps: readonly string[],
  depth: number,
): readonly Proof[] {
  const [origin, ...others] = world.scope.resolve(list).list;
  if (origin?.kind !== 'node' || origin.node.type !== 'ArrayExpression' || others.length > 0) {
    return [UNREADABLE];
  }
  return origin.node.elements.map((element) =>
    element === null ? UNREADABLE : readJsonSchema(world, element, steps, depth),
  );
}

/** What the keywords about a value itself prove. */
function readText<P extends Place>(
  { scope }: World<P>,
  schema: TSESTree.ObjectExpression,
): Proof | undefined {
  const property = (name: string) => scope.property(schema, name);
  if (['enum', 'const'].some((name) => property(name).nodes.length > 0)) return PROVEN;
  const values = (name: string): readonly unknown[] =>
    scope
      .propertyValues({ ...property(name), missing: false }, schema)
      .known.flatMap((value) => (value.kind === 'literal' ? [value.value] : []));
  const types = property('type').nodes.flatMap((node) => {
    const [origin] = scope.resolve(node).list;
    const isList = origin?.kind === 'node' && origin.node.type === 'ArrayExpression';
    const nodes = isList ? origin.node.elements.flatMap((element) => element ?? []) : [node];
    return nodes.flatMap((one) =>
      scope.values(one).known.map((value) => (value.kind === 'literal' ? value.value : '')),
    );
  });
  if (types.length > 0 && types.every((type) => TEXTLESS.has(type))) return PROVEN;
  const sources = [...values('pattern'), ...values('format').map((format) => FORMATS.get(format))];
  const patterns = sources.flatMap((source) =>
    typeof source === 'string' ? (readPattern(source, 'u') ?? []) : [],
  );
  const [pattern] = patterns;
  if (pattern !== undefined) return { kind: 'pattern', patterns: [pattern] };
  if (property('pattern').nodes.length > 0 && values('pattern').length === 0) return UNREADABLE;
  return types.length > 0 && types.every((type) => type === 'string') ? ANY_TEXT : undefined;
}

/** Keywords about the parts of a value. */
const PARTS = ['items', 'properties', 'patternProperties', 'additionalProperties'] as const;

/** Are names that the schema does not know refused, or dropped? */
function readKeys<P extends Place>(
  { scope }: World<P>,
  schema: TSESTree.ObjectExpression,
): Proof | undefined {
  const [additional] = scope.property(schema, 'additionalProperties').nodes;
  if (scope.property(schema, 'patternProperties').nodes.length > 0) return UNREADABLE;
  if (additional === undefined) return undefined;
  const { known, complete } = scope.values(additional);
  if (!complete) return UNREADABLE;
  return known.every((value) => value.kind === 'literal' && value.value === false) ? PROVEN : undefined;
}

/** What the keywords about the parts of a value prove of one. A part that none is about is let through as it is. */
function readPart<P extends Place>(
  world: World<P>,
  schema: TSESTree.ObjectExpression,
  [name = '', ...rest]: readonly string[],
  depth: number,
): Proof | undefined {
  const { scope } = world;
  const get = (keyword: string): readonly TSESTree.Node[] => scope.property(schema, keyword).nodes;
  const read = (node: TSESTree.Node): Proof => readJsonSchema(world, node, rest, depth);
  if (!isExact(name) && name !== ANY && !isEntry(name) && PARTS.some((keyword) => get(keyword).length > 0))
    return name === KEYS ? readKeys(world, schema) : UNREADABLE;
  if (name === ANY || isEntry(name) || /^\d+$/.test(name)) {
    const [items] = get('items');
    if (items !== undefined) {
      const { list } = scope.resolve(items);
      const isTuple = list.some((origin) => origin.kind === 'node' && origin.node.type === 'ArrayExpression');
      return isTuple ? UNREADABLE : read(items);
    }
  }
  for (const properties of get('properties')) {
    const field = scope.property(properties, name);
    if (field.unknown || !isExact(name)) return UNREADABLE;
    if (field.nodes.length > 0) return proveEither(field.nodes.map(read));
  }
  if (get('patternProperties').length > 0) return UNREADABLE;
  const [additional] = get('additionalProperties');
  if (additional === undefined) return undefined;
  const { known } = scope.values(additional);
  const isRefused = known.some((value) => value.kind === 'literal' && value.value === false);
  if (isRefused) return PROVEN;
  return known.some(({ kind }) => kind === 'literal') ? undefined : read(additional);
}
