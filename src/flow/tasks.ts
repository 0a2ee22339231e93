import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, getReturns, isFunction, unwrap, wrapped, type FunctionNode } from '../ast/index.ts';
import { findElements, type Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import { enter } from './path.ts';
import { getArgumentProofs } from './proofs.ts';
import type { Reading } from './reading.ts';
import { getStandings } from './standing.ts';

/**
 * What the rows call functions that are run for their results, which are known by the names, or the positions, of the
 * functions: `parallel({ user: (done) => done(null, id) }, (err, results) => results.user)`.
 */
const TASKS = 'tasks';
/** The same, and a task that stands behind the names of others is given the results so far, or what it names of them. */
const DEPENDENT = 'dependent-tasks';
const INJECTED = 'injected-tasks';
const ALL: readonly string[] = [TASKS, DEPENDENT, INJECTED];

type Call = TSESTree.CallExpression;

/** What the call gives, or hands to its last callback: the results. Answers whether it runs tasks. */
export function readTaskResults<P extends Place>(
  reading: Reading<P>,
  call: Call,
  steps: readonly string[],
): boolean {
  if (findTasks(reading, call) === undefined) return false;
  const [given] = call.arguments;
  for (const { name, task } of given === undefined ? [] : listTasks(reading, given))
    for (const rest of enter({ steps }, name)) readResult(reading, task, 0, rest);
  return true;
}

/** What a task is given that waits for others: their results. Answers whether it is one. */
export function readTaskGiven<P extends Place>(reading: Reading<P>, { owner, index, steps }: Asked): boolean {
  const { scope, fuel } = reading.world;
  let isTask = false;
  for (const { table, isWaiting } of findTables(reading, owner)) {
    for (const outer of getStandings(scope, table)) {
      const call = outer.parent;
      if (call?.type !== 'CallExpression' || call.arguments[0] !== outer || !fuel.spend()) continue;
      const kind = findTasks(reading, call);
      const parameter = owner.params[index];
      if (kind === DEPENDENT && isWaiting && index === 0) isTask = readTaskResults(reading, call, steps);
      else if (kind === INJECTED && parameter?.type === 'Identifier')
        isTask = readTaskResults(reading, call, [parameter.name, ...steps]);
    }
  }
  return isTask;
}

/** The tables that a function is a member of. `isWaiting`: it stands behind the names of others, in a list. */
function findTables<P extends Place>(
  { world: { scope } }: Reading<P>,
  owner: FunctionNode,
): { readonly table: TSESTree.ObjectExpression; readonly isWaiting: boolean }[] {
  return getStandings(scope, owner).flatMap((outer) => {
    const list = outer.parent?.type === 'ArrayExpression' ? outer.parent : undefined;
    return (list === undefined ? [outer] : getStandings(scope, list)).flatMap(({ parent }) =>
      parent?.type === 'Property' && parent.parent.type === 'ObjectExpression'
        ? [{ table: climbSpread(parent.parent), isWaiting: list !== undefined }]
        : [],
    );
  });
}

/** `{ ...{ user } }`: the object that one is spread into. */
function climbSpread(table: TSESTree.ObjectExpression): TSESTree.ObjectExpression {
  const spread = wrapped(table).parent;
  return spread?.type === 'SpreadElement' && spread.parent.type === 'ObjectExpression'
    ? climbSpread(spread.parent)
    : table;
}

/** How a call runs its first argument, if it runs tasks. */
function findTasks<P extends Place>({ world }: Reading<P>, call: Call): string | undefined {
  return getArgumentProofs(world, call, 0).find((proof) => ALL.includes(proof));
}

interface Task {
  readonly name: string | undefined;
  readonly task: TSESTree.Node;
}

/** The tasks of a table or a list. One that waits for others is the last of a list. */
function listTasks<P extends Place>(reading: Reading<P>, given: TSESTree.Node): Task[] {
  const { world } = reading;
  if (!world.fuel.spend()) return [];
  return world.scope.resolve(given).list.flatMap((origin): Task[] => {
    if (origin.kind !== 'node') return [];
    const { node } = origin;
    if (node.type === 'ArrayExpression')
      return node.elements.flatMap((task, index) => (task === null ? [] : { name: String(index), task }));
    if (node.type !== 'ObjectExpression') return [];
    return node.properties.flatMap((property) => {
      if (property.type === 'SpreadElement') return listTasks(reading, property.argument);
      const task = findElements(world.scope, property.value)?.at(-1) ?? property.value;
      return { name: findKeyName(property), task };
    });
  });
}

/** What a step hands on as one of its results: `done(null, value)`, or what an asynchronous function returns. */
export function readResult<P extends Place>(
  reading: Reading<P>,
  step: TSESTree.Node,
  index: number,
  steps: readonly string[],
): void {
  const turn = { context: undefined, isTurn: true };
  const given = unwrap(step);
  if (given.type === 'CallExpression' && isHandingOn(reading, given)) {
    const value = given.arguments[index];
    if (value !== undefined) reading.same(value, steps, turn);
    return;
  }
  const origins = isFunction(given) ? [given] : reading.world.scope.resolve(given).list;
  const owners = origins.flatMap((one): FunctionNode[] =>
    'kind' in one ? (one.kind === 'node' && isFunction(one.node) ? [one.node] : []) : [one],
  );
  if (owners.length === 0) reading.unknown();
  for (const owner of owners) {
    if (owner.async) {
      if (index === 0) for (const returned of getReturns(owner).nodes) reading.same(returned, steps, turn);
      continue;
    }
    // The first argument says what has gone wrong.
    for (const call of findDone(reading, owner)) {
      const value = call.arguments[index + 1];
      if (value !== undefined && reading.world.fuel.spend()) reading.same(value, steps, turn);
    }
  }
}

/** `constant(dir)`: a function that hands on what it was made with. */
function isHandingOn<P extends Place>(reading: Reading<P>, call: Call): boolean {
  return getArgumentProofs(reading.world, call, 0).includes('handed-out');
}

/** The calls of the function that a step says with that it is done: its last parameter. */
function findDone<P extends Place>({ world }: Reading<P>, owner: FunctionNode): Call[] {
  const last = owner.params.at(-1);
  const variable = last?.type === 'Identifier' ? world.scope.bindings.findVariable(last) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const called = wrapped(identifier);
    const call = called.parent;
    return call?.type === 'CallExpression' && call.callee === called ? [call] : [];
  });
}
