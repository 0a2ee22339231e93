import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { KEYS } from '../path.ts';
import { getHeld, type Held } from '../validation/held.ts';
import type { Proof } from '../validation/proof.ts';
import { getShapes } from '../validation/read-schema.ts';
import { restrictProof } from '../validation/restrict-proof.ts';
import { ask } from '../world.ts';
import { restrictLiked } from './local-check.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';

/** Names for the result of a call that are followed. */
const DEEPEST_NAME = 5;

/** `if (validate(body))`, `if (!result.success) return`, `if (error) throw error`: what the schema proves of the data. */
export function readValidationTest<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Node,
  outcome: boolean,
): Atom[] {
  const found = findCall(reader, node);
  if (found === undefined) return [];
  return getHeld(reader.world, found.call, reader.substitute)
    .filter(({ validation: { tells, fails } }) => isAt(outcome ? tells : fails, found.steps))
    .flatMap((held) => prove(reader, held));
}

/** `assertValid(schema, body);` has come back. */
export function readValidationCall<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
): Atom[] {
  return getHeld(reader.world, call, reader.substitute)
    .filter(({ validation }) => validation.throws)
    .flatMap((held) => prove(reader, held));
}

/** `errors.length > 0`, `error === null`, `check(body) !== true`: such a comparison says whether one side counts as true. */
export function readValidationComparison<P extends Place>(
  reader: GuardReader<P>,
  { left, right, operator }: TSESTree.BinaryExpression,
  outcome: boolean,
): Atom[] {
  if (left.type === 'PrivateIdentifier') return [];
  const isTrue = readBound(reader, right);
  if (isTrue === undefined) return [];
  const holds = /^[!=]=/.test(operator) ? operator.startsWith('=') === outcome : undefined;
  if (holds !== undefined) return readValidationTest(reader, left, holds === isTrue);
  if (operator === '>' && !isTrue) return readValidationTest(reader, left, outcome);
  return [];
}

/** Does a constant count as true? `undefined` where it is none. */
function readBound<P extends Place>({ world }: GuardReader<P>, node: TSESTree.Node): boolean | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier' && bare.name === 'undefined') return false;
  if (bare.type === 'Literal') return Boolean(bare.value);
  const [only, ...others] = world.scope.values(bare).known;
  return only?.kind === 'literal' && others.length === 0 ? Boolean(only.value) : undefined;
}

/** What a schema has proven of a part of a value that came out of it: `schema.parse(body)`, `result.data`. */
export function findValidated<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Node,
  steps: readonly string[],
): Proof | undefined {
  const found = findCall(reader, node);
  if (found === undefined) return undefined;
  const asked = [...found.steps, ...steps];
  for (const { validation, prove: read } of getHeld(reader.world, found.call, reader.substitute)) {
    const { gives } = validation;
    if (gives?.every((name, index) => name === asked[index])) return read(asked.slice(gives.length));
  }
  return undefined;
}

function isAt(path: readonly string[] | undefined, steps: readonly string[]): boolean {
  return path?.length === steps.length && path.every((name, index) => name === steps[index]);
}

/** The call that an expression is the result of, or a member of the result. */
function findCall<P extends Place>(
  { world, step }: GuardReader<P>,
  node: TSESTree.Node,
): { readonly call: TSESTree.CallExpression; readonly steps: readonly string[] } | undefined {
  let state = ask(world, node, [], undefined);
  for (let depth = 0; depth <= DEEPEST_NAME && world.fuel.spend(); depth += 1) {
    const bare = unwrap(state.node);
    if (bare.type === 'ArrayExpression') {
      // `[...errors]` is empty where they are.
      const [only, ...more] = bare.elements;
      if (only?.type !== 'SpreadElement' || more.length > 0) return undefined;
      state = ask(world, only.argument, state.path.steps, state.context);
      continue;
    }
    if (bare.type === 'CallExpression') return { call: bare, steps: state.path.steps };
    const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
    if (bare.type === 'MemberExpression' && name !== undefined) {
      // The engine knows of every `length` that it is a number, and looks no further.
      state = ask(world, bare.object, world.paths.under(name, state.path), state.context);
      continue;
    }
    if (bare.type !== 'Identifier') return undefined;
    const [edge, ...others] = step(state).edges;
    if (edge === undefined || edge.crossing !== undefined || others.length > 0) return undefined;
    state = edge.to;
  }
  return undefined;
}

function prove<P extends Place>(reader: GuardReader<P>, { data, validation, prove: read }: Held<P>): Atom[] {
  if (validation.dataPath.length > 0) return [];
  return [data, ...findPlain(reader, data)].flatMap((one) => proveAt(reader, one, [], read));
}

/** What an instance that is checked was made of: `validate(plainToInstance(User, req.body))`. */
function findPlain<P extends Place>({ world }: GuardReader<P>, data: TSESTree.Node): TSESTree.Node[] {
  return world.scope.resolve(data).list.flatMap((origin) => {
    if (origin.kind !== 'place' || origin.node.type !== 'CallExpression') return [];
    const classes = getShapes(world, origin.node).flatMap(({ shape, given }) =>
      shape === 'inner' ? given : [],
    );
    return classes.length === 0
      ? []
      : origin.node.arguments.filter((one) => !classes.includes(one)).slice(0, 1);
  });
}

/** What is proven of data, and of what an object is put together of: `schema.parse({ query: req.query })`. */
function proveAt<P extends Place>(
  reader: GuardReader<P>,
  data: TSESTree.Node,
  at: readonly string[],
  read: (steps: readonly string[]) => Proof,
): Atom[] {
  const given = unwrap(data);
  if (given.type === 'ObjectExpression') {
    return given.properties.flatMap((property) => {
      const name = property.type === 'Property' ? findKeyName(property) : undefined;
      return name === undefined || property.type !== 'Property'
        ? []
        : proveAt(reader, property.value, [...at, name], read);
    });
  }
  const proofs = new Map<string, Proof>();
  const restrict: Atom['restrict'] = (kind, dangers, _member, _isNormalized, parts) => {
    // Only what is handed out is rid of names that the schema does not know.
    if (at.length > 0 && parts[0] === KEYS) return dangers;
    const key = parts.join('\0');
    const proof = proofs.get(key) ?? read([...at, ...parts]);
    proofs.set(key, proof);
    if (proof.kind === 'predicate') return restrictLiked(reader, proof.callbacks, kind, dangers);
    return restrictProof(proof, kind, dangers);
  };
  return [{ node: data, restrict, isOfParts: true }];
}
