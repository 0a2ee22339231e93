import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, getReturns, unwrap, wrapped } from '../../ast/index.ts';
import { component, getReads, type Place, type Validation } from '../../scope/index.ts';
import { enter, isDeep, KEYS } from '../path.ts';
import type { Reading } from '../reading.ts';
import type { World } from '../world.ts';
import { getFieldNames } from './field-names.ts';
import { readJsonSchema } from './json-schema.ts';
import { LETS_THROUGH, UNREADABLE, type Proof } from './proof.ts';
import { findKept, readSchema } from './read-schema.ts';

/** A call that holds data against a schema. */
export interface Held<P extends Place> {
  readonly place: P;
  readonly call: TSESTree.CallExpression;
  readonly validation: Validation;
  /** The data, and the members that lead on from there to what the schema is of. */
  readonly data: TSESTree.Node;
  /** What the schema proves of a part of it. */
  readonly prove: (steps: readonly string[]) => Proof;
  /** The fields that the schema spells. */
  readonly getFields: () => readonly string[];
}

/** How a call holds its arguments against schemas. `substitute` says what stands for an expression. */
export function getHeld<P extends Place>(
  world: World<P>,
  call: TSESTree.CallExpression,
  substitute: (node: TSESTree.Node) => TSESTree.Node = (node) => node,
): Held<P>[] {
  const held: Held<P>[] = [];
  for (const origin of world.scope.resolve(call).list) {
    if (origin.kind !== 'place' || origin.node !== call) continue;
    const { place } = origin;
    for (const validation of world.flowFacts.getValidations(place)) {
      const data = call.arguments[validation.data];
      if (data === undefined || data.type === 'SpreadElement') continue;
      const written = findSchema(call, validation.schema);
      const schema = written && substitute(written);
      const isJson = isJsonSchema(world, call, validation.schema);
      const isUnlooked = validation.keeps && isFailureUnlooked(world, call, validation);
      const prove = (steps: readonly string[]): Proof => {
        if (isUnlooked) return LETS_THROUGH;
        if (schema === undefined) return UNREADABLE;
        const kept = steps[0] === KEYS ? findKept(world, [place], call) : undefined;
        if (kept !== undefined) return kept;
        return isJson ? readJsonSchema(world, schema, steps) : readSchema(world, schema, steps);
      };
      const getFields = (): readonly string[] =>
        schema === undefined || isJson ? [] : getFieldNames(world, schema);
      held.push({ place, call, validation, data, prove, getFields });
    }
  }
  return held;
}

/** `const { value } = schema.validate(body)`: does nobody look whether the data fits? */
function isFailureUnlooked<P extends Place>(
  { scope }: World<P>,
  call: TSESTree.CallExpression,
  { fails }: Validation,
): boolean {
  const [failure] = fails ?? [];
  const isOther = (node: TSESTree.Node): boolean => {
    const use = wrapped(node);
    const { parent } = use;
    if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
    const name = findMemberName(parent);
    return name !== undefined && name !== failure;
  };
  const use = wrapped(call);
  const { parent } = use;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== use) return isOther(call);
  if (parent.id.type === 'ObjectPattern')
    return parent.id.properties.every((one) => one.type === 'Property' && isNamedOther(one, failure));
  const variable = parent.id.type === 'Identifier' ? scope.bindings.findVariable(parent.id) : undefined;
  const reads = variable === undefined ? [] : getReads(variable);
  return reads.length > 0 && reads.every(({ identifier }) => isOther(identifier));
}

function isNamedOther(property: TSESTree.Property, failure: string | undefined): boolean {
  const name = findKeyName(property);
  return name !== undefined && name !== failure;
}

/** Is the schema an argument that is written as JSON Schema? */
function isJsonSchema<P extends Place>(
  { scope, facts, flowFacts }: World<P>,
  call: TSESTree.CallExpression,
  position: Validation['schema'],
): boolean {
  if (typeof position !== 'number') return false;
  return scope.api(call.callee).some((callee) => {
    const place = facts.step(callee, component.argument(position));
    return place !== undefined && flowFacts.getProofs(place).includes('json');
  });
}

function findSchema(
  call: TSESTree.CallExpression,
  position: Validation['schema'],
): TSESTree.Node | undefined {
  const callee = unwrap(call.callee);
  if (position === 'callee') return callee;
  if (position === 'receiver') return callee.type === 'MemberExpression' ? callee.object : undefined;
  return position === undefined ? undefined : call.arguments[position];
}

/**
 * What a schema lets through: `schema.parse(body).id` is what the schema of `id` makes of `body.id`. Answers whether the
 * call is one that hands out what is asked for.
 */
export function readValidated<P extends Place>(reading: Reading<P>, call: TSESTree.CallExpression): boolean {
  const { steps } = reading.state.path;
  let isTold = false;
  for (const held of getHeld(reading.world, call)) {
    const { validation, prove } = held;
    const { gives } = validation;
    if (!gives?.every((name, index) => name === steps[index])) continue;
    isTold = true;
    const rest = steps.slice(gives.length);
    readProven(reading, held, prove(rest), rest);
    const [asked] = rest;
    if (!isDeep(asked)) continue;
    // Of everything in it, each field is what its own schema lets through.
    for (const name of held.getFields()) {
      for (const inner of enter({ steps: rest }, name))
        readProven(reading, held, prove([name, ...inner]), [name, ...inner]);
    }
  }
  return isTold;
}

/** Asks for what was given, or for what functions have made of it. */
function readProven<P extends Place>(
  reading: Reading<P>,
  held: Held<P>,
  proof: Proof,
  steps: readonly string[],
  context = reading.state.context,
): void {
  const { place, call, validation, data } = held;
  const inner = proof.kind === 'bounded' ? proof.proof : proof;
  if (inner.kind === 'unknown') reading.unknown();
  if (inner.kind === 'unknown' || inner.kind === 'harmless') return;
  if (proof.kind !== 'made') {
    const crossing = { kind: 'known', place, call, from: validation.data, effects: [], proof } as const;
    reading.across(crossing, data, [...validation.dataPath, ...steps], { context });
    return;
  }
  const { passings, states } = reading.world;
  for (const { owner, asked, prove } of proof.makers) {
    const at = steps.slice(0, steps.length - asked.length);
    passings.add(call, owner, (to, inner) => {
      readProven(to, held, prove(inner), [...at, ...inner], context);
    });
    const turn = { context: states.enter(call, context), isTurn: true };
    for (const returned of getReturns(owner).nodes) reading.same(returned, asked, turn);
  }
}
