import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isWithin, printName, unwrap, type FunctionNode } from '../ast/index.ts';
import { component, getPatternPath, type Handing, type Place } from '../scope/index.ts';
import { argumentAt } from './callees.ts';
import { readErrorFirst, readFailure, readNamedFailure } from './caught.ts';
import { ANY, ENTRY } from './path.ts';
import { takeApart } from './pattern-path.ts';
import { readPass } from './pass.ts';
import { readPlace } from './place.ts';
import type { Source } from './edge.ts';
import { readFields } from './validation/fields.ts';
import { findPassed } from './validation/passed.ts';
import type { Reading } from './reading.ts';
import type { CallNode, Context } from './state.ts';

/** What callers give to the parameter that a name stands in: by the call the walk came in through, else by any call. */
export function readParameter<P extends Place>(
  reading: Reading<P>,
  owner: FunctionNode,
  name: TSESTree.Node,
  use: TSESTree.Identifier,
): void {
  const { world, state } = reading;
  const index = owner.params.findIndex((parameter) => isWithin(name, parameter));
  const parameter = owner.params[index];
  if (parameter === undefined) {
    reading.unknown();
    return;
  }
  const outer = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const root = outer.type === 'RestElement' ? outer.argument : outer;
  const { steps, defaults } = takeApart(getPatternPath(name, root), state.path.steps);
  for (const { node, steps: asked } of defaults) reading.same(node, asked, { isTurn: true });
  if (steps === undefined) return;
  const asked: Asked = { owner, index, isRest: outer.type === 'RestElement', steps };

  const through = findContext(reading, owner);
  if (through !== undefined) {
    const passings = world.passings.find(through.call, owner);
    if (index === 0) for (const read of passings) read(reading, steps);
    if (passings.length === 0) readArgument(reading, asked, through.call, through.outer);
    return;
  }
  const uses = world.scope.uses(owner);
  let isTold = false;
  const role = world.scope.role(owner, index);
  readFields(reading, role, steps);
  for (const origin of role.list) {
    if (origin.kind !== 'place') continue;
    const proof = findPassed(world, origin.place, owner, steps);
    const passed =
      proof === undefined
        ? reading
        : { ...reading, source: (found: Source) => reading.source({ ...found, proof }) };
    if (readPlace(passed, origin.place, use, steps, origin.node) || readKept(reading, origin.place, steps))
      isTold = true;
  }
  if (readAssigned(reading, owner, steps)) isTold = true;
  const calls = new Set<CallNode>([
    ...world.getCallers(owner),
    ...(uses?.calls ?? []).map(({ node }) => node),
  ]);
  for (const call of calls) readArgument(reading, asked, call, undefined);
  for (const handing of uses?.handings ?? []) {
    if (readHanding(reading, asked, handing)) isTold = true;
  }
  // A function that nobody calls but itself is called by somebody else.
  if (!isTold && [...calls].every((call) => isWithin(call, owner))) {
    reading.unknown();
    readNamedFailure(reading, outer, steps);
  }
  if (!isTold && !role.list.some(({ kind }) => kind === 'place')) readStrangers(reading, owner, name);
}

/** What those give who call an exported function, whom nobody here knows. */
function readStrangers<P extends Place>(reading: Reading<P>, owner: FunctionNode, name: TSESTree.Node): void {
  const { flowFacts, scope } = reading.world;
  const givenTo = flowFacts.callers === undefined ? undefined : scope.exported(owner);
  if (flowFacts.callers === undefined || givenTo === undefined) return;
  reading.source({ name: flowFacts.callers, node: name, path: reading.state.path.steps, givenTo });
  reading.unknown();
}

/** `req.user = …` in one function that serves requests, `req.user` in another: what is kept in what both are given. */
function readKept<P extends Place>(reading: Reading<P>, place: P, steps: readonly string[]): boolean {
  const { world } = reading;
  const [first] = steps;
  let isTold = false;
  for (const { holder, names, value } of first === undefined ? [] : world.getIndex().getMemberWrites(first)) {
    if (names.length > steps.length || names.some((name, index) => name !== steps[index])) continue;
    if (!world.fuel.spend() || !world.scope.api(holder).includes(place)) continue;
    isTold = true;
    reading.same(value, steps.slice(names.length), { context: undefined, isTurn: true });
  }
  return isTold;
}

/** `set sql(value)`: what is assigned to the member. */
function readAssigned<P extends Place>(
  reading: Reading<P>,
  owner: FunctionNode,
  steps: readonly string[],
): boolean {
  const { parent } = owner;
  const isSetter =
    (parent.type === 'MethodDefinition' || parent.type === 'Property') && parent.kind === 'set';
  const name = isSetter ? findKeyName(parent) : undefined;
  if (name === undefined) return false;
  const keeper = parent.type === 'Property' ? parent.parent : parent.parent?.parent;
  let isTold = false;
  for (const { holder, names, value } of reading.world.getIndex().getMemberWrites(name)) {
    if (names.length > 1 || keeper == null || !isHeldBy(reading, holder, keeper)) continue;
    isTold = true;
    reading.same(value, steps, { context: undefined, isTurn: true });
  }
  return isTold;
}

/** Is a value an instance of a class of the file, that class itself, or an object that the file spells out? */
export function isHeldBy<P extends Place>(
  { world }: Reading<P>,
  holder: TSESTree.Node,
  keeper: TSESTree.Node,
): boolean {
  if (!world.fuel.spend()) return false;
  return world.scope.resolve(holder).list.some((origin) => {
    if (origin.kind === 'changed')
      return origin.of.list.some((one) => one.kind === 'node' && one.node === keeper);
    return (
      (origin.kind === 'node' && origin.node === keeper) ||
      (origin.kind === 'instance' && origin.of === keeper)
    );
  });
}

/** `arguments[1]`: what callers give, by position. */
export function readArguments<P extends Place>(reading: Reading<P>, owner: FunctionNode): void {
  const asked: Asked = { owner, index: 0, isRest: true, steps: reading.state.path.steps };
  const through = findContext(reading, owner);
  if (through !== undefined) {
    readArgument(reading, asked, through.call, through.outer);
    return;
  }
  const callers = reading.world.getCallers(owner);
  for (const call of callers) readArgument(reading, asked, call, undefined);
  if (callers.length === 0) reading.unknown();
  readStrangers(reading, owner, reading.state.node);
}

/** A parameter, and what is asked of it. */
interface Asked {
  readonly owner: FunctionNode;
  readonly index: number;
  readonly isRest: boolean;
  readonly steps: readonly string[];
}

/** The call of the context that runs this very function. */
function findContext<P extends Place>(
  { world, state }: Reading<P>,
  owner: FunctionNode,
): Context | undefined {
  for (let context = state.context; context !== undefined; context = context.outer) {
    const { call } = context;
    if (world.getCallees(call).includes(owner) || world.passings.find(call, owner).length > 0) return context;
  }
  return undefined;
}

function readArgument<P extends Place>(
  reading: Reading<P>,
  { index, isRest, steps }: Asked,
  call: CallNode,
  context: Context | undefined,
): void {
  const { world } = reading;
  const turn = { context, isTurn: true };
  if (!isRest) {
    const found = argumentAt(world, call, index);
    if (found !== undefined) reading.same(found.node, [...found.steps, ...steps], turn);
    return;
  }
  const [first, ...rest] = steps;
  if (first === undefined) return;
  const count = countArguments(call);
  const wanted = /^\d+$/.test(first) ? [index + Number(first)] : range(index, count);
  for (const at of wanted) {
    const found = argumentAt(world, call, at);
    if (found !== undefined) reading.same(found.node, [...found.steps, ...rest], turn);
  }
}

function countArguments(call: CallNode): number {
  if (call.type === 'JSXOpeningElement') return 1;
  return 'arguments' in call ? call.arguments.length : call.quasi.expressions.length + 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Which parameter of a callback is an element of what the method is called on. */
const ELEMENT_AT: Readonly<Record<string, number>> = {
  forEach: 0,
  map: 0,
  filter: 0,
  flatMap: 0,
  some: 0,
  every: 0,
  find: 0,
  findIndex: 0,
  findLast: 0,
  findLastIndex: 0,
  reduce: 1,
  reduceRight: 1,
};

/** What is given to a callback: an element, the value of a promise, the match of a pattern, what a function of the file gives. */
function readHanding<P extends Place>(reading: Reading<P>, asked: Asked, handing: Handing): boolean {
  const { node: call, position } = handing;
  const { index, steps } = asked;
  const turn = { isTurn: true };
  if (call.type === 'CallExpression') {
    const callee = unwrap(call.callee);
    if (index === 0 && position === call.arguments.length - 1)
      readErrorFirst(reading, call, asked.owner, steps);
    if (readPassed(reading, asked, call, position)) return true;
    const method = callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : '';
    if (callee.type === 'MemberExpression') {
      if (position === 1 && LISTENING.has(method) && readEvent(reading, asked, call, callee.object))
        return true;
      if (Object.hasOwn(ELEMENT_AT, method) && position === 0) {
        if (ELEMENT_AT[method] === index) {
          reading.same(callee.object, [ANY, ...steps], turn);
          reading.same(callee.object, [ENTRY, ...steps], turn);
        } else if (method.startsWith('reduce') && index === 0) {
          const initial = call.arguments[1];
          if (initial !== undefined) reading.same(initial, steps, turn);
        }
        return true;
      }
      if ((method === 'then' || method === 'finally') && position === 0 && index === 0) {
        reading.same(callee.object, steps, turn);
        return true;
      }
      if (
        (method === 'catch' && position === 0 && index === 0) ||
        (method === 'then' && position === 1 && index === 0)
      ) {
        readFailure(reading, callee.object, steps);
        reading.unknown();
        return true;
      }
      if ((method === 'replace' || method === 'replaceAll') && position === 1) {
        reading.across({ kind: 'method', name: '.match', call, from: 'receiver' }, callee.object, [], turn);
        return true;
      }
    }
    if (method === 'from' && position === 1 && index === 0 && call.arguments[0] !== undefined) {
      reading.same(call.arguments[0], [ANY, ...steps], turn);
      return true;
    }
  }
  return readLocalHanding(reading, asked, handing);
}

/** What a known function gives to a callback of what it is given itself: `createElement(Post, props)`. */
function readPassed<P extends Place>(
  reading: Reading<P>,
  { owner, index, steps }: Asked,
  call: TSESTree.CallExpression,
  position: number,
): boolean {
  const { facts, flowFacts, scope } = reading.world;
  let isTold = false;
  for (const place of scope.api(call.callee)) {
    const at = facts.step(place, component.callback(position, index, owner.params.length));
    for (const pass of at === undefined ? [] : flowFacts.getPasses(at)) {
      isTold = true;
      readPass(reading, pass, call, steps);
    }
  }
  return isTold;
}

/** Methods that make a callback a listener. */
const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);

/** `bus.on('saved', (order) => …)`, where `bus.emit('saved', order)` stands in the file. */
function readEvent<P extends Place>(
  reading: Reading<P>,
  { index, steps }: Asked,
  call: TSESTree.CallExpression,
  receiver: TSESTree.Node,
): boolean {
  const { scope, fuel, getIndex } = reading.world;
  const nameOf = ([event]: readonly TSESTree.Node[]): unknown => {
    const [only] = event === undefined ? [] : scope.values(event).known;
    return only?.kind === 'literal' ? only.value : undefined;
  };
  const name = nameOf(call.arguments);
  let isTold = false;
  for (const emit of name === undefined ? [] : getIndex().emits) {
    const callee = unwrap(emit.callee);
    const given = emit.arguments[index + 1];
    if (!fuel.spend() || given === undefined || nameOf(emit.arguments) !== name) continue;
    if (callee.type !== 'MemberExpression' || printName(callee.object) !== printName(receiver)) continue;
    isTold = true;
    reading.same(given, steps, { context: undefined, isTurn: true });
  }
  return isTold;
}

/** A function of the file calls the callback it is given: `const withUser = (run) => run(load())`. */
function readLocalHanding<P extends Place>(
  reading: Reading<P>,
  asked: Asked,
  { node, position }: Handing,
): boolean {
  const { world, state } = reading;
  let isTold = false;
  for (const callee of world.getCallees(node)) {
    const parameter = callee.params[position];
    if (parameter?.type !== 'Identifier') continue;
    const variable = world.scope.bindings.findVariable(parameter);
    for (const { identifier } of variable?.references ?? []) {
      const { parent } = identifier;
      if (parent.type !== 'CallExpression' || parent.callee !== identifier) continue;
      isTold = true;
      readArgument(reading, asked, parent, world.states.enter(node, state.context));
    }
  }
  return isTold;
}
