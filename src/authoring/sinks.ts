import type { TSESTree } from '@typescript-eslint/utils';
import { findFunctionName, findKeyName, getReturns, unwrap, type FunctionNode } from '../ast/index.ts';
import type { Kind, KnownPlace, RowEntry } from '../knowledge/index.ts';
import { component, type Facts, type Scope } from '../scope/index.ts';
import { createConditions, type ConditionSource } from './sites/conditions.ts';

/** A position that data of others must not reach. */
export interface Sink {
  readonly kind: Kind;
  readonly entry: RowEntry;
  /** The call, construction, template or assignment. */
  readonly node: TSESTree.Node;
  /** What is called or written, as the code spells it. */
  readonly api: string;
  /** Canonical name of what is called or written. */
  readonly place: KnownPlace;
  /** Arguments as the callee receives them; undefined where a spread hides them. */
  readonly arguments: readonly (TSESTree.Node | undefined)[];
  /** The expression given at the position. */
  readonly value: TSESTree.Node;
  /** Members of the value that the row leads on to. */
  readonly steps: readonly string[];
  /** False when a condition of the row could not be decided. */
  readonly isCertain: boolean;
  /** Does it say nothing of other sinks of its kind that the same data goes on to? */
  readonly isApart?: boolean;
}

/** Does the beginning of the text alone tell what it is given to? */
export function isSupposed({ entry }: Sink): boolean {
  return entry.when.some(
    ({ expected }) => typeof expected === 'object' && expected !== null && 'begins' in expected,
  );
}

type Called = Pick<Sink, 'node' | 'api' | 'place' | 'arguments'>;

interface SinkSource extends ConditionSource {
  readonly facts: Facts<KnownPlace>;
}

/** Options nested deeper than this in one another are not looked into. */
const DEEPEST = 5;

/** Finds the sinks among the arguments of a call. */
export function readSinks(source: SinkSource, callee: KnownPlace, called: Called): Sink[] {
  const sinks: Sink[] = [];
  called.arguments.forEach((argument, index) => {
    const isLast = index === called.arguments.length - 1;
    const positions = [component.argument(index), ...(isLast ? [component.lastArgument] : [])];
    for (const position of positions) {
      const place = source.facts.step(callee, position);
      if (place !== undefined && argument !== undefined) collect(source, place, argument, [], called, sinks);
    }
  });
  if (called.arguments.at(-1) === undefined) collectSpread(source, callee, called, sinks);
  return sinks;
}

/** Arguments that a spread stands for; few functions take more. */
const MOST_SPREAD = 4;

/** Further from the first than any argument that a row counts: what stands there can only be one of all that are left. */
const SOMEWHERE = 32;

/** Finds the sinks in what a call spreads out, and in what stands behind that, wherever it comes to stand. */
function collectSpread(source: SinkSource, callee: KnownPlace, called: Called, sinks: Sink[]): void {
  const { node } = called;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
  const at = node.arguments.findIndex(({ type }) => type === 'SpreadElement');
  const spread = node.arguments[at];
  // `run.call(undefined, ...rest)`: the position is another one.
  if (spread?.type !== 'SpreadElement' || at !== called.arguments.length - 1) return;
  for (let index = 0; index < MOST_SPREAD; index += 1) {
    const place = source.facts.step(callee, component.argument(at + index));
    if (place !== undefined) collect(source, place, spread.argument, [String(index)], called, sinks);
  }
  const open = source.facts.step(callee, component.argument(SOMEWHERE));
  for (const argument of open === undefined ? [] : node.arguments.slice(at + 1))
    if (open !== undefined && argument.type !== 'SpreadElement')
      collect(source, open, argument, [], called, sinks);
}

/**
 * Finds the sinks in what is written to a member of a known place. Conditions are judged by the arguments of the call that made
 * what it is a member of: `createElement('script').src`.
 */
export function readWrittenSinks(
  source: SinkSource,
  target: KnownPlace,
  value: TSESTree.Node,
  called: Called,
  made: Called['arguments'] = called.arguments,
): Sink[] {
  const sinks: Sink[] = [];
  collect(source, target, value, [], called, sinks, made);
  return sinks;
}

/** Finds the sinks in what a function returns whose role says what becomes of it: an answer, a redirect. */
export function readReturnedSinks(
  source: SinkSource & { readonly scope: Scope<KnownPlace> },
  owner: FunctionNode,
): Sink[] {
  const sinks: Sink[] = [];
  const values = getReturns(owner).nodes;
  if (values.length === 0) return sinks;
  for (const place of source.scope.results(owner)) {
    for (const value of values) {
      const called = { node: value, api: findFunctionName(owner) ?? 'return', place, arguments: [value] };
      collect(source, place, value, [], called, sinks);
    }
  }
  return sinks;
}

function collect(
  source: SinkSource,
  place: KnownPlace,
  value: TSESTree.Node,
  steps: readonly string[],
  called: Called,
  sinks: Sink[],
  given: Called['arguments'] = called.arguments,
): void {
  for (const entry of place.rows) {
    if (entry.table !== 'sinks') continue;
    const holds = createConditions(source, called.node, given).judge(place, entry);
    if (holds === false) continue;
    // `Array.from({ length: n })` says a size; what is not written out as an object may be a list.
    const isOfList = steps.at(-1) === 'length' && unwrap(value).type !== 'ObjectExpression';
    const kind = entry.name === 'size' && isOfList ? 'size-or-list' : (entry.name as Kind);
    sinks.push({ ...called, kind, entry, value, steps, isCertain: holds === true });
  }
  if (steps.length >= DEEPEST) {
    // Deeper than a path can ask, but where the objects are written out each is asked about by itself.
    for (const node of findWritten(value, steps))
      collectMembers(source, place, node, [], called, sinks, given);
    return;
  }
  collectMembers(source, place, value, steps, called, sinks, given);
}

function collectMembers(
  source: SinkSource,
  place: KnownPlace,
  value: TSESTree.Node,
  steps: readonly string[],
  called: Called,
  sinks: Sink[],
  given: Called['arguments'],
): void {
  const names = place.hasAnyMember ? [...place.members, '*', '*key'] : place.members;
  for (const name of names) {
    const next = source.facts.step(place, name === '*key' ? component.keys : component.member(name));
    // An instance that leads to another one is no tree of options.
    if (next === undefined || next === place || (place.isInstance && next.isInstance)) continue;
    collect(source, next, value, [...steps, name], called, sinks, given);
    if (name !== '*key') continue;
    // The names of a list are numbers; a list of records stands for each of them.
    for (const element of findElements(value, steps)) collect(source, next, element, [name], called, sinks);
  }
}

/** The elements of a list that is written out where `steps` lead to. */
function findElements(value: TSESTree.Node, steps: readonly string[]): readonly TSESTree.Node[] {
  return findWritten(value, steps).flatMap((node) =>
    node.type === 'ArrayExpression' ? findWritten(node, ['*']) : [],
  );
}

/** What is written where `steps` lead to, as far as objects and lists are spelled out. */
function findWritten(value: TSESTree.Node, steps: readonly string[]): readonly TSESTree.Node[] {
  let nodes = [unwrap(value)];
  for (const step of steps) {
    nodes = nodes.flatMap((node): TSESTree.Node[] => {
      if (node.type === 'ArrayExpression' && step === '*')
        return node.elements.flatMap((one) =>
          one === null || one.type === 'SpreadElement' ? [] : unwrap(one),
        );
      if (node.type !== 'ObjectExpression') return [];
      return node.properties.flatMap((one) =>
        one.type === 'Property' && (step === '*' || findKeyName(one) === step) ? unwrap(one.value) : [],
      );
    });
  }
  return nodes;
}
