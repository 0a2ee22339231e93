import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../ast/index.ts';
import { component, type Handing, type Place } from '../scope/index.ts';
import { readArgument, type Asked } from './argument.ts';
import { readErrorFirst, readFailure } from './caught.ts';
import { findGiven } from './given.ts';
import { readPass } from './pass.ts';
import { ANY, ENTRY } from './path.ts';
import { readStepGiven } from './pipeline.ts';
import type { Reading } from './reading.ts';
import { readSequenceResult } from './sequence.ts';
import { readTaskResults } from './tasks.ts';

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
export function readHanding<P extends Place>(reading: Reading<P>, asked: Asked, handing: Handing): boolean {
  const { node: call, position } = handing;
  const { index, steps } = asked;
  const turn = { isTurn: true };
  if (call.type === 'CallExpression') {
    const callee = unwrap(call.callee);
    if (index === 0 && position === call.arguments.length - 1)
      readErrorFirst(reading, call, asked.owner, steps);
    if (readPassed(reading, asked, call, position)) return true;
    if (position > 0 && position === call.arguments.length - 1 && index > 0) {
      if (readSequenceResult(reading, call, index - 1, steps)) return true;
      if (index === 1 && readTaskResults(reading, call, steps)) return true;
    }
    if (index === 0 && position === 0 && readStepGiven(reading, call, steps)) return true;
    const method = callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : '';
    if (callee.type === 'MemberExpression') {
      if (position === 1 && LISTENING.has(method)) {
        const isPart = index === 0 && readPart(reading, asked, call, callee.object);
        if (readEvent(reading, asked, call, callee.object) || isPart) return true;
      }
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
      if (SETTLED.has(method) && position === 0 && index === 0) {
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
    if (method === 'from' && position === 1 && call.arguments[0] !== undefined) {
      // What comes second is the number of the element.
      if (index === 0) reading.same(call.arguments[0], [ANY, ...steps], turn);
      return true;
    }
  }
  return readLocalHanding(reading, asked, handing);
}

/** What a known function gives to a callback, as it is or made of it: `createElement(Post, props)`, `parse(text, callback)`. */
function readPassed<P extends Place>(
  reading: Reading<P>,
  { owner, index, steps }: Asked,
  call: TSESTree.CallExpression,
  position: number,
): boolean {
  const { facts, flowFacts, scope } = reading.world;
  const turn = { isTurn: true };
  let isTold = false;
  for (const place of scope.api(call.callee)) {
    const at = facts.step(place, component.callback(position, index, owner.params.length));
    if (at === undefined) continue;
    for (const pass of flowFacts.getPasses(at)) {
      isTold = true;
      readPass(reading, pass, call, steps);
    }
    for (const { from, to, path, effects } of flowFacts.getDerived(at)) {
      for (const { at: source, given, steps: lead } of findGiven(reading.world, call, from, to)) {
        isTold = true;
        const crossing = { kind: 'known', place: at, call, from: source, effects } as const;
        reading.across(crossing, given, [...lead, ...path], turn);
      }
    }
  }
  return isTold;
}

/** Methods that hand on the value that comes later. */
const SETTLED = new Set(['then', 'finally', 'subscribe']);

/** Methods that make a callback a listener. */
const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);

/** Events at which a stream gives a part of what it has. */
const PARTS = new Set<unknown>(['data', 'line']);

/** `lines.on('line', (line) => …)`: what is taken out of the stream. */
function readPart<P extends Place>(
  reading: Reading<P>,
  { steps }: Asked,
  { arguments: [event] }: TSESTree.CallExpression,
  stream: TSESTree.Node,
): boolean {
  const [only] = event === undefined ? [] : reading.world.scope.values(event).known;
  if (only?.kind !== 'literal' || !PARTS.has(only.value)) return false;
  reading.same(stream, [ANY, ...steps], { isTurn: true });
  return true;
}

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
    if (callee.type !== 'MemberExpression' || !isSameHolder(reading, callee.object, receiver)) continue;
    isTold = true;
    reading.same(given, steps, { context: undefined, isTurn: true });
  }
  return isTold;
}

/** Are two expressions written the same, or instances of one class of the file? */
function isSameHolder<P extends Place>(
  { world }: Reading<P>,
  one: TSESTree.Node,
  other: TSESTree.Node,
): boolean {
  if (printName(one) === printName(other)) return true;
  const classes = world.scope
    .resolve(other)
    .list.flatMap((origin) => (origin.kind === 'instance' ? [origin.of] : []));
  return world.scope
    .resolve(one)
    .list.some((origin) => origin.kind === 'instance' && classes.includes(origin.of));
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
