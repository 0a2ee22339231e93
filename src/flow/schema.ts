import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';
import { component, type Place } from '../scope/index.ts';
import { ANY } from './path.ts';
import { readPlace } from './place.ts';
import type { Reading } from './reading.ts';

/** Schemas nested deeper than this in one another are not looked into. */
const DEEPEST_SCHEMA = 5;

/**
 * A member of what a schema of fields lets through: `schema.parse(body).id` is what the schema of `id` makes of `body.id`.
 * Answers whether the call is one of such a schema and the field is in plain sight.
 */
export function readSchemaField<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
): boolean {
  const callee = unwrap(call.callee);
  const [given] = call.arguments;
  const method = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined || given === undefined) return false;
  const { steps } = reading.state.path;
  const inner = steps[0] === 'data' ? 1 : 0;
  return readField(reading, { schema: callee.object, method, given, call }, steps, inner, 0);
}

interface Parsing {
  readonly schema: TSESTree.Node;
  readonly method: string;
  readonly given: TSESTree.Node;
  readonly call: TSESTree.CallExpression;
}

/** `at` counts the steps that lead to the field: those before are the way from the result to the value. */
function readField<P extends Place>(
  reading: Reading<P>,
  parsing: Parsing,
  steps: readonly string[],
  at: number,
  depth: number,
): boolean {
  const { world } = reading;
  const name = steps[at];
  if (name === undefined || depth > DEEPEST_SCHEMA || !world.fuel.spend()) return false;
  const fields = findFields(reading, parsing.schema, name);
  let isTold = false;
  for (const field of fields) {
    if (readParsed(reading, parsing, field, steps, at + 1)) isTold = true;
    else if (readField(reading, { ...parsing, schema: field }, steps, at + 1, depth + 1)) isTold = true;
  }
  return isTold;
}

/** The schemas of a field: in the object of fields that the schema, or a method of it, was given. */
function findFields<P extends Place>(
  reading: Reading<P>,
  schema: TSESTree.Node,
  name: string,
): TSESTree.Node[] {
  const { scope } = reading.world;
  return scope.resolve(schema).list.flatMap((origin) => {
    let node = origin.kind === 'place' ? unwrap(origin.node) : undefined;
    for (let depth = 0; node?.type === 'CallExpression' && depth < 20; depth += 1) {
      const found = findGivenField(reading, node, name);
      if (found.length > 0) return found;
      const callee: TSESTree.Node = unwrap(node.callee);
      node = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    }
    return [];
  });
}

function findGivenField<P extends Place>(
  { world }: Reading<P>,
  call: TSESTree.CallExpression,
  name: string,
): readonly TSESTree.Node[] {
  const { scope, facts, flowFacts } = world;
  const [first] = call.arguments;
  if (first === undefined) return [];
  for (const callee of scope.api(call.callee)) {
    const place = facts.step(callee, component.argument(0));
    const shape = place === undefined ? undefined : flowFacts.getShape(place);
    if (shape === 'fields') return scope.property(first, name).nodes;
    if (shape === 'elements' && (name === ANY || /^\d+$/.test(name))) return [first];
  }
  return [];
}

/** What the schema of one field makes of its part of the given value; false when that schema has fields of its own. */
function readParsed<P extends Place>(
  reading: Reading<P>,
  { method, given, call }: Parsing,
  field: TSESTree.Node,
  steps: readonly string[],
  at: number,
): boolean {
  const { scope, facts } = reading.world;
  let isTold = false;
  for (const schema of scope.api(field)) {
    let place = facts.step(schema, component.member(method));
    place = place && facts.step(place, component.result);
    if (place !== undefined && steps[0] === 'data')
      place = facts.step(place, component.member('data')) ?? place;
    if (place === undefined) continue;
    isTold = true;
    const inner = steps[0] === 'data' ? 1 : 0;
    const taken = steps.slice(inner, at);
    const rest = steps.slice(at);
    const asked: Reading<P> = {
      ...reading,
      across(crossing, _node, path, turn) {
        const members = 'steps' in path ? path.steps : path;
        reading.across(crossing, given, [...taken, ...members, ...rest], turn);
      },
    };
    readPlace(asked, place, call, []);
  }
  return isTold;
}
