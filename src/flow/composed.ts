import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, isFunction, type FunctionNode } from '../ast/index.ts';
import { component, findElements, findMaker, type Making, type Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import { readHanding } from './callback.ts';
import { ANY } from './path.ts';
import type { Reading } from './reading.ts';
import { getStandings } from './standing.ts';
import type { Context } from './state.ts';

type Call = TSESTree.CallExpression;

/** A row of functions, each of which is given what the one before gives. */
interface Row {
  /** The call that makes the row. */
  readonly maker: Call;
  /** In the order in which they run. */
  readonly functions: readonly TSESTree.Node[];
  /** What the first one is given at once: `pipe(value, f, g)`. */
  readonly start: TSESTree.Node | undefined;
}

/** Longer rows than this are not followed. */
const LONGEST = 24;

/** What a call of a row gives: `flow(f, g)(value)`, or the row itself where it is run at once. Answers whether it is one. */
export function readComposed<P extends Place>(reading: Reading<P>, call: Call): boolean {
  const { world, state } = reading;
  const row = findRow(reading, call);
  if (row?.start !== undefined) {
    readGivenBy(reading, row, row.functions.length, state.path.steps, undefined);
    return true;
  }
  const maker = findMaker(world.scope, call.callee);
  const called = maker && findRow(reading, maker);
  if (called === undefined || called.start !== undefined) return false;
  readGivenBy(reading, called, called.functions.length, state.path.steps, { call, outer: state.context });
  return true;
}

/** What a function in a row is given. Answers whether it stands in one. */
export function readComposedGiven<P extends Place>(reading: Reading<P>, asked: Asked): boolean {
  const { owner, index, steps } = asked;
  let isTold = false;
  for (const outer of getStandings(reading.world.scope, owner)) {
    const { parent } = outer;
    const places = parent?.type === 'ArrayExpression' ? getStandings(reading.world.scope, parent) : [outer];
    for (const place of places) {
      const maker = place.parent;
      if (maker?.type !== 'CallExpression' || !reading.world.fuel.spend()) continue;
      const row = findRow(reading, maker);
      const at = row?.functions.findIndex((one) => one === outer) ?? -1;
      if (row === undefined || at < 0) continue;
      isTold = true;
      if (at > 0 || row.start !== undefined) {
        if (index === 0) readGivenBy(reading, row, at, steps, undefined);
      } else readCallers(reading, row, asked);
    }
  }
  return isTold;
}

/** What calls of a row give its first function, and those that the row is handed to. */
function readCallers<P extends Place>(reading: Reading<P>, { maker }: Row, asked: Asked): void {
  for (const outer of getStandings(reading.world.scope, maker)) {
    const call = outer.parent;
    if (call?.type !== 'CallExpression' || !reading.world.fuel.spend()) continue;
    const position = call.arguments.findIndex((argument) => argument === outer);
    if (position >= 0) readHanding(reading, asked, { node: call, position });
    const given = call.callee === outer ? call.arguments[asked.index] : undefined;
    if (given !== undefined && given.type !== 'SpreadElement')
      reading.same(given, asked.steps, { context: undefined, isTurn: true });
  }
}

/** A call of a row, and the calls that it was met through. */
interface Through {
  readonly call: Call;
  readonly outer: Context | undefined;
}

/** What the function at `at` of a row is given: what the one before it gives. */
function readGivenBy<P extends Place>(
  reading: Reading<P>,
  row: Row,
  at: number,
  steps: readonly string[],
  through: Through | undefined,
): void {
  const { world } = reading;
  if (at > LONGEST || !world.fuel.spend()) {
    reading.unknown();
    return;
  }
  const before = row.functions[at - 1];
  if (before === undefined) {
    const start = row.start ?? through?.call.arguments[0];
    if (start !== undefined) reading.same(start, steps, { context: through?.outer, isTurn: true });
    return;
  }
  const context = through && world.states.enter(through.call, through.outer);
  const owners = world.scope
    .resolve(before)
    .list.flatMap(({ kind, ...origin }) =>
      kind === 'node' && 'node' in origin && isFunction(origin.node) ? [origin.node] : [],
    );
  for (const owner of owners) {
    if (through !== undefined) pass(reading, row, at - 1, owner, through);
    for (const returned of getReturns(owner).nodes) reading.same(returned, steps, { context, isTurn: true });
  }
  if (owners.length === 0 && !readKnown(reading, row, at, before, steps, through)) reading.unknown();
}

/** In a call of the row, the function at `at` is given what comes to it there. */
function pass<P extends Place>(
  { world }: Reading<P>,
  row: Row,
  at: number,
  owner: FunctionNode,
  through: Through,
): void {
  if (world.passings.find(through.call, owner).length > 0) return;
  world.passings.add(through.call, owner, (to, steps) => {
    readGivenBy(to, row, at, steps, through);
  });
}

/** A function of a package: what it makes of its first argument. Answers whether anything is known of it. */
function readKnown<P extends Place>(
  reading: Reading<P>,
  row: Row,
  at: number,
  step: TSESTree.Node,
  steps: readonly string[],
  through: Through | undefined,
): boolean {
  const { scope, facts, flowFacts } = reading.world;
  let isTold = false;
  for (const callee of scope.api(step)) {
    const place = facts.step(callee, component.result);
    if (place === undefined) continue;
    reading.place(place);
    for (const { index, by, path } of flowFacts.getPasses(place)) {
      if (index !== 0 || by !== undefined) continue;
      isTold = true;
      readGivenBy(
        reading,
        row,
        at - 1,
        [...path.map((name) => (name === '*' ? ANY : name)), ...steps],
        through,
      );
    }
    for (const { from, path, effects } of flowFacts.getDerived(place)) {
      if (from !== 0) continue;
      isTold = true;
      const crossing = { kind: 'known', place, call: step, from, effects } as const;
      const crossed: Reading<P> = {
        ...reading,
        same: (node, asked, turn) => {
          reading.across(crossing, node, asked, turn);
        },
      };
      readGivenBy(crossed, row, at - 1, path, through);
    }
  }
  return isTold;
}

/** The row that a call makes, if it makes one. */
function findRow<P extends Place>({ world }: Reading<P>, maker: Call): Row | undefined {
  const making = world.scope.making(maker);
  if (!isRow(making)) return undefined;
  const given = maker.arguments.flatMap(
    (one) => (making === 'piped' ? undefined : findElements(world.scope, one)) ?? [one],
  );
  if (given.some(({ type }) => type === 'SpreadElement')) return undefined;
  if (making === 'piped') return { maker, functions: given.slice(1), start: given[0] };
  return { maker, functions: making === 'composed' ? given : given.toReversed(), start: undefined };
}

function isRow(making: Making | undefined): boolean {
  return making === 'composed' || making === 'composed-back' || making === 'piped';
}
