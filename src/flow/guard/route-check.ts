import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findKeyName, unwrap, type FunctionNode } from '../../ast/index.ts';
import { component, type Place } from '../../scope/index.ts';
import { readPattern, type PatternFacts } from '../characters.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import { ANY } from '../path.ts';
import { restrictProof } from '../validation/restrict-proof.ts';
import type { PartCheck } from './part-check.ts';
import type { GuardReader } from './reader.ts';
import { readSchemas } from './route-schema.ts';
import { restrictByPattern } from './text-check.ts';

type Tests<P extends Place> = PartCheck<P>['tests'];

/** Methods in a row that one check is made by. */
const LONGEST_CHAIN = 40;
/** Objects spread into one another that are looked into. */
const DEEPEST_SPREAD = 4;

/** The dangers that a check leaves of a part that members lead on to; one that only says whether it likes the value has to be listened to. */
export function restrictTests<P extends Place>(
  { world }: GuardReader<P>,
  { tests, prove, steps }: PartCheck<P>,
  asked: readonly string[],
  isHeard: boolean,
  kind: Kind,
  dangers: Dangers,
): Dangers {
  if (prove !== undefined) return restrictProof(prove(asked.slice(steps.length)), kind, dangers);
  return tests.reduce((left, { place, node, pattern, isUnseen }) => {
    const proofs = world.flowFacts.getProofs(place);
    // A conversion changes the request itself.
    const isChanged =
      world.flowFacts.isCleared(place, kind.name, node) || world.flowFacts.isFormed(place, node);
    if (isChanged || proofs.includes(`rewritten-${kind.name}`)) return HARMLESS;
    if (!isHeard) return left;
    if (isUnseen || proofs.includes('checked') || proofs.includes(`checked-${kind.name}`)) return HARMLESS;
    const found = { outcome: true, member: undefined, isNormalized: false };
    return pattern === undefined ? left : restrictByPattern(kind, pattern, left, found);
  }, dangers);
}

/** What a middleware of a route checks; nothing when it is none that is known to. */
export function readMiddleware<P extends Place>(
  reader: GuardReader<P>,
  middleware: TSESTree.Node,
  owner: FunctionNode,
): PartCheck<P>[] {
  return reader.world.scope.resolve(middleware).list.flatMap((origin) => {
    if (origin.kind !== 'place' && origin.kind !== 'node') return [];
    const made = unwrap(origin.node);
    if (made.type !== 'CallExpression') return [];
    return [...readChain(reader, made), ...readSchemas(reader, made, owner)];
  });
}

/** `body('age').trim().isInt()`: the last method first. */
function readChain<P extends Place>(reader: GuardReader<P>, made: TSESTree.CallExpression): PartCheck<P>[] {
  const { scope, flowFacts } = reader.world;
  const tests: Tests<P>[number][] = [];
  let call: TSESTree.Node = made;
  for (let length = 0; call.type === 'CallExpression' && length < LONGEST_CHAIN; length += 1) {
    const maker = readMaker(reader, call, tests);
    if (maker !== undefined) return maker;
    for (const place of scope.api(call)) {
      const proofs = flowFacts.getProofs(place);
      // `.not().isInt()`: the method after it is turned round.
      if (proofs.includes('negated')) tests.pop();
      else if (proofs.includes('conditional')) return [{ steps: ['*nothing'], tests: [] }];
      else
        tests.push({
          place,
          node: call,
          pattern: readGivenPattern(reader, call),
          isUnseen: proofs.includes('unseen'),
        });
    }
    const callee: TSESTree.Node = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return [];
    call = unwrap(callee.object);
    const [origin] = call.type === 'Identifier' ? scope.resolve(call).list : [];
    if (origin?.kind === 'place') call = unwrap(origin.node);
  }
  return [];
}

/** The call that names the fields which the methods after it check. */
function readMaker<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
  tests: Tests<P>,
): PartCheck<P>[] | undefined {
  const { scope, facts, flowFacts } = reader.world;
  const [given] = call.arguments;
  for (const callee of scope.api(call.callee)) {
    const place = facts.step(callee, component.argument(0));
    const proofs = place === undefined ? [] : flowFacts.getProofs(place);
    const parts = proofs.flatMap((proof) => (proof.startsWith(FIELD) ? [proof.slice(FIELD.length)] : []));
    if (parts.length === 0) continue;
    if (place !== undefined && given !== undefined && proofs.includes('fields'))
      return readFields(reader, given, place, parts);
    const names = given === undefined ? [[]] : readNames(reader, given);
    return parts.flatMap((part) => names.map((name) => ({ steps: [part, ...name], tests })));
  }
  return undefined;
}

/** Rows of this name and more say in which part of a request an argument names a field: `field-query`. */
const FIELD = 'field-';

/** `'user.id'`, `['a', 'b']`, `'items.*.id'` */
function readNames<P extends Place>({ world }: GuardReader<P>, given: TSESTree.Node): string[][] {
  return world.scope.values(given).known.flatMap((value) => {
    const nodes = value.kind === 'array' ? value.node.elements : [];
    const texts =
      value.kind === 'literal' ? [value.value] : nodes.map((node) => node && findLiteralText(node));
    return texts.flatMap((text) =>
      typeof text === 'string'
        ? [
            text
              .split(/[.[\]]+/)
              .filter(Boolean)
              .map((name) => (name === '*' ? ANY : name)),
          ]
        : [],
    );
  });
}

/** `{ id: { in: ['params'], isInt: true } }`: checks by field, by the names of the methods. */
function readFields<P extends Place>(
  { world }: GuardReader<P>,
  given: TSESTree.Node,
  place: P,
  parts: readonly string[],
): PartCheck<P>[] {
  const { scope, facts } = world;
  const field = facts.step(place, component.member('*'));
  if (field === undefined) return [];
  return listProperties(world, given).flatMap((property) => {
    const name = findKeyName(property);
    if (name === undefined) return [];
    const tests = listProperties(world, property.value).flatMap((one): Tests<P>[number][] => {
      const check = findKeyName(one);
      const at = check === undefined ? undefined : facts.step(field, component.member(check));
      if (at === undefined || !isOn(world, one.value)) return [];
      return [
        {
          place: at,
          node: one.value,
          pattern: undefined,
          isUnseen: world.flowFacts.getProofs(at).includes('unseen'),
        },
      ];
    });
    const wanted = scope.property(property.value, 'in').nodes.flatMap((node) =>
      scope.values(node).known.flatMap((value) => {
        const nodes = value.kind === 'array' ? value.node.elements : [node];
        return nodes.flatMap((one) => (one && findLiteralText(one)) ?? []);
      }),
    );
    const steps = name.split('.').map((one) => (one === '*' ? ANY : one));
    return (wanted.length > 0 ? wanted : parts).map((part) => ({ steps: [part, ...steps], tests }));
  });
}

/** What objects that are spread into one another spell. */
function listProperties<P extends Place>(
  world: GuardReader<P>['world'],
  node: TSESTree.Node,
  depth = 0,
): TSESTree.Property[] {
  const [origin] = world.scope.resolve(node).list;
  if (origin?.kind !== 'node' || origin.node.type !== 'ObjectExpression' || depth > DEEPEST_SPREAD) return [];
  return origin.node.properties.flatMap((property) =>
    property.type === 'SpreadElement' ? listProperties(world, property.argument, depth + 1) : property,
  );
}

/** `isInt: true`, `isInt: { options: … }`; not `{ negated: true }`, not under a condition. */
function isOn<P extends Place>({ scope }: GuardReader<P>['world'], value: TSESTree.Node): boolean {
  const isNamed = (name: string): boolean => scope.property(value, name).nodes.length > 0;
  const { known } = scope.values(value);
  return !known.some((one) => one.kind === 'literal' && !one.value) && !isNamed('negated') && !isNamed('if');
}

function readGivenPattern<P extends Place>(
  { world }: GuardReader<P>,
  call: TSESTree.CallExpression,
): PatternFacts | undefined {
  const { scope, facts, flowFacts } = world;
  const [given] = call.arguments;
  const isPattern = scope.api(call.callee).some((callee) => {
    const place = facts.step(callee, component.argument(0));
    return place !== undefined && flowFacts.getProofs(place).includes('pattern');
  });
  const [value] = given === undefined || !isPattern ? [] : scope.values(given).known;
  return value?.kind === 'regexp' ? readPattern(value.pattern, value.flags) : undefined;
}
