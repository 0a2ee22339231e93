import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, getReturns, isWithin, type FunctionNode } from '../ast/index.ts';
import { getPatternPath, type Place } from '../scope/index.ts';
import { readArgument, type Asked } from './argument.ts';
import { readHanding } from './callback.ts';
import { readNamedFailure } from './caught.ts';
import { readComposedGiven } from './composed.ts';
import { readKeptMember } from './kept.ts';
import { takeApart } from './pattern-path.ts';
import { readPlace } from './place.ts';
import { readSequence } from './sequence.ts';
import type { Source } from './edge.ts';
import { readChecked, readDeclared } from './validation/class-schema.ts';
import { readFields } from './validation/fields.ts';
import { findMakers, findPassed } from './validation/passed.ts';
import type { Reading } from './reading.ts';
import type { CallNode, Context } from './state.ts';
import { readObserved } from './observer.ts';
import { readStreamGiven } from './stream.ts';
import { readTaskGiven } from './tasks.ts';

/** What callers give to the parameter that a name stands in: by the call the walk came in through, else by any call. */
export function readParameter<P extends Place>(
  reading: Reading<P>,
  owner: FunctionNode,
  name: TSESTree.Node,
  use: TSESTree.Identifier,
): void {
  const { state } = reading;
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
  if (!readGiven(reading, asked, name, use)) readNamedFailure(reading, outer, steps);
}

/** What is given to a position. Answers whether anything tells of it. */
function readGiven<P extends Place>(
  reading: Reading<P>,
  asked: Asked,
  name: TSESTree.Node,
  use: TSESTree.Node,
): boolean {
  const { world } = reading;
  const { owner, index, steps } = asked;
  const through = findContext(reading, owner);
  if (through !== undefined) {
    const passings = world.passings.find(through.call, owner);
    if (index === 0) for (const read of passings) read(reading, steps);
    if (passings.length === 0) readArgument(reading, asked, through.call, through.outer);
    return true;
  }
  const uses = world.scope.uses(owner);
  let isTold = false;
  const role = world.scope.role(owner, index);
  readFields(reading, role, steps);
  const declared = readDeclared(world, role, steps);
  const matched = declared.kind === 'pattern' ? declared : undefined;
  for (const origin of role.list) {
    if (origin.kind !== 'place') continue;
    const makers = findMakers(world, origin.place, owner, steps);
    for (const { maker, asked: rest } of makers)
      for (const made of getReturns(maker).nodes) reading.same(made, rest, { isTurn: true });
    if (makers.length > 0) {
      isTold = true;
      continue;
    }
    const isChecked = world.flowFacts.getProofs(origin.place).includes('declared');
    const checked = isChecked ? readChecked(world, owner.params[index], steps) : undefined;
    const proof = findPassed(world, origin.place, owner, steps) ?? matched ?? checked;
    const passed =
      proof === undefined
        ? reading
        : { ...reading, source: (found: Source) => reading.source({ ...found, proof }) };
    if (
      readPlace(passed, origin.place, use, steps, origin.node) ||
      readKept(reading, origin.place, steps) ||
      readKeptMember(reading, origin.place, steps)
    )
      isTold = true;
  }
  if (readAssigned(reading, owner, steps)) isTold = true;
  if (readSequence(reading, asked) || readTaskGiven(reading, asked)) isTold = true;
  if (readStreamGiven(reading, asked)) isTold = true;
  if (readObserved(reading, asked) || readComposedGiven(reading, asked)) isTold = true;
  const calls = new Set<CallNode>([
    ...world.getCallers(owner),
    ...(uses?.calls ?? []).map(({ node }) => node),
  ]);
  for (const call of calls) readArgument(reading, asked, call, undefined);
  for (const handing of uses?.handings ?? []) {
    if (readHanding(reading, asked, handing)) isTold = true;
  }
  // A function that nobody calls but itself is called by somebody else.
  const isUncalled = !isTold && [...calls].every((call) => isWithin(call, owner));
  if (isUncalled) reading.unknown();
  if (!isTold && !role.list.some(({ kind }) => kind === 'place')) readStrangers(reading, owner, name);
  return !isUncalled;
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
  const [first, ...steps] = reading.state.path.steps;
  if (first !== undefined && /^\d+$/.test(first)) {
    const { node } = reading.state;
    readGiven(reading, { owner, index: Number(first), isRest: false, steps }, node, node);
    return;
  }
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
