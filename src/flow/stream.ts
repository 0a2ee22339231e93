import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, getAncestors, isClass, isFunction, unwrap } from '../ast/index.ts';
import type { ClassNode, FunctionNode } from '../ast/index.ts';
import { findSourceName, type Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import { ANY } from './path.ts';
import type { Reading } from './reading.ts';
import { getStandings } from './standing.ts';
import type { CallNode } from './state.ts';

/** Options of a stream, and methods of its class, that are given each part of what is led into it. */
const TAKING = new Set(['transform', 'write']);
const TAKING_METHODS = new Set(['_transform', '_write']);
/** Which parameter of these is called with what is handed on. */
const DONE_AT = 2;
/** Calls that make streams of one class. */
const MOST_MADE = 16;

type Maker = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * What a step of a stream is given: `new Transform({ transform(chunk) {} })` that something is piped into, a method of a
 * class of the file that does the same, a function among the steps of `pipeline`. Answers whether anything tells of it.
 */
export function readStreamGiven<P extends Place>(
  reading: Reading<P>,
  { owner, index, steps }: Asked,
): boolean {
  if (index !== 0) return false;
  let isTold = false;
  for (const maker of findMakers(reading, owner)) {
    for (const given of findLed(reading, maker)) {
      isTold = true;
      readContent(reading, given, [ANY, ...steps]);
    }
  }
  // A last function that is neither is told how it ended.
  for (const given of owner.generator || owner.async ? findLed(reading, owner) : []) {
    isTold = true;
    readContent(reading, given, steps);
  }
  return isTold;
}

/** What is taken out of a stream that the file makes: what its function hands on. Answers whether it is one. */
export function readStreamMade<P extends Place>(reading: Reading<P>, node: CallNode): boolean {
  const [first, ...rest] = reading.state.path.steps;
  if (first !== ANY || (node.type !== 'NewExpression' && node.type !== 'CallExpression')) return false;
  const takers = findTakers(reading, node);
  for (const taker of takers) {
    for (const given of findHandedOn(reading, taker))
      reading.same(given, rest, { context: undefined, isTurn: true });
  }
  if (takers.length > 0) return true;
  const target = node.type === 'CallExpression' && isPipe(node) ? node.arguments[0] : undefined;
  if (target === undefined) return false;
  reading.same(target, reading.state.path.steps, { isTurn: true });
  return true;
}

/** The value of a stream, or of a function that stands for one. */
function readContent<P extends Place>(
  reading: Reading<P>,
  given: TSESTree.Node,
  steps: readonly string[],
): void {
  const turn = { context: undefined, isTurn: true };
  const functions = reading.world.scope
    .resolve(given)
    .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : []));
  if (functions.length === 0) reading.same(given, steps, turn);
  for (const owner of steps[0] === ANY ? functions : [])
    for (const yielded of reading.world.getYields(owner)) reading.same(yielded, steps.slice(1), turn);
}

/** The calls that make the streams whose parts a function is given. */
function findMakers<P extends Place>({ world }: Reading<P>, owner: FunctionNode): readonly Maker[] {
  const { scope, fuel } = world;
  const { parent } = owner;
  if (parent.type === 'MethodDefinition' && TAKING_METHODS.has(findKeyName(parent) ?? '')) {
    const around = getAncestors(parent).find(isClass);
    return scope
      .getNodes()
      .filter(
        (node): node is TSESTree.NewExpression =>
          node.type === 'NewExpression' && fuel.spend() && isMadeOf(scope.resolve(node).list, around),
      )
      .slice(0, MOST_MADE);
  }
  return scope
    .registrations(owner)
    .flatMap(({ node, position, names }) =>
      position === 0 && names.length === 1 && TAKING.has(names[0] ?? '') ? [node] : [],
    );
}

function isMadeOf(
  list: readonly { readonly kind: string; readonly of?: unknown }[],
  owner: ClassNode | undefined,
): boolean {
  return owner !== undefined && list.some((origin) => origin.kind === 'instance' && origin.of === owner);
}

/** What is led into a stream or a step, wherever it stands: `source.pipe(step)`, `pipeline(source, step)`. */
function findLed<P extends Place>({ world }: Reading<P>, step: TSESTree.Node): TSESTree.Node[] {
  return getStandings(world.scope, step).flatMap((outer) => {
    const { parent } = outer;
    if (parent?.type !== 'CallExpression' || !world.fuel.spend()) return [];
    const at = parent.arguments.findIndex((argument) => argument === outer);
    const callee = unwrap(parent.callee);
    if (at === 0 && callee.type === 'MemberExpression' && isPipe(parent)) return [callee.object];
    const before =
      findSourceName(world.scope.bindings, callee) === 'pipeline' ? parent.arguments[at - 1] : undefined;
    return before === undefined ? [] : [before];
  });
}

function isPipe({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && findMemberName(bare) === 'pipe';
}

/** The functions of the file that are given what is led into a stream that is made here. */
function findTakers<P extends Place>({ world: { scope } }: Reading<P>, node: Maker): FunctionNode[] {
  const [options] = node.arguments;
  const found =
    options === undefined
      ? []
      : scope
          .resolve(options)
          .list.flatMap((origin) => {
            const object = 'node' in origin ? unwrap(origin.node) : undefined;
            return object?.type === 'ObjectExpression' ? object.properties : [];
          })
          .flatMap((property) =>
            property.type === 'Property' && findKeyName(property) === 'transform'
              ? scope.resolve(property.value).list
              : [],
          );
  for (const origin of scope.resolve(node).list) {
    if (origin.kind !== 'instance') continue;
    for (const value of scope.classMember(origin.of, '_transform', false).nodes)
      found.push(...scope.resolve(value).list);
  }
  return found.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : []));
}

/** What a function of a stream hands on: `done(null, value)`, `this.push(value)`. */
function findHandedOn<P extends Place>(
  { world: { scope } }: Reading<P>,
  taker: FunctionNode,
): TSESTree.Node[] {
  const done = taker.params[DONE_AT];
  const name = done?.type === 'Identifier' ? scope.bindings.findVariable(done) : undefined;
  return (scope.nodesIn(taker) ?? []).flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const callee = unwrap(node.callee);
    const isDone =
      callee.type === 'Identifier' && name !== undefined && scope.bindings.findVariable(callee) === name;
    const isPush =
      callee.type === 'MemberExpression' &&
      findMemberName(callee) === 'push' &&
      unwrap(callee.object).type === 'ThisExpression';
    return (isDone ? node.arguments[1] : isPush ? node.arguments[0] : undefined) ?? [];
  });
}
