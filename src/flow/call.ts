import type { TSESTree } from '@typescript-eslint/utils';
import {
  findMemberName,
  findRequired,
  getReturns,
  isAsset,
  isFunction,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import { findCallee } from './called.ts';
import { readComposed } from './composed.ts';
import { readCell } from './kept.ts';
import { CONSTRUCTORS } from './language.ts';
import { isGlobal, readFunctionModel, readLanguageCall } from './language-call.ts';
import { KEYS } from './path.ts';
import { readPipeline } from './pipeline.ts';
import { readPlace } from './place.ts';
import type { Reading } from './reading.ts';
import { readSequenceResult } from './sequence.ts';
import type { CallNode } from './state.ts';
import { readStreamMade } from './stream.ts';
import { readTaskResults } from './tasks.ts';
import { readParts } from './text.ts';
import { readValidated } from './validation/held.ts';

/** Where the result of a call comes from: rows of packages, functions of the file, functions of the language. */
export function readCall<P extends Place>(reading: Reading<P>, node: TSESTree.CallExpression): void {
  const isKnown = readKnownResult(reading, node);
  const isLocal = readReturns(reading, node);
  if (isLocal || readValidated(reading, node) || readPipeline(reading, node)) return;
  const { steps } = reading.state.path;
  if (readComposed(reading, node) || (!isKnown && readStreamMade(reading, node))) return;
  if (readSequenceResult(reading, node, 0, steps) || readTaskResults(reading, node, steps)) return;
  // What a module exports is called as its authors chose; what a file of the program holds is its own.
  if (isLoading(reading, node) && (reading.state.path.steps[0] === KEYS || isAsset(findRequired(node) ?? '')))
    return;
  // `path.join` joins no list.
  const isLanguage = (isKnown && findCallee(node) === 'join') || readLanguageCall(reading, node);
  if (isKnown || isLanguage) return;
  const settled = findSettled(reading, node);
  if (settled === undefined) reading.unknown();
  else reading.same(settled, reading.state.path);
}

/** `promises.resolve(value)`, of whatever library of promises: a promise of the value. */
function findSettled<P extends Place>(
  { world: { flowFacts } }: Reading<P>,
  { callee, arguments: given }: TSESTree.CallExpression,
): TSESTree.Node | undefined {
  const bare = unwrap(callee);
  const [value, ...others] = given;
  if (bare.type !== 'MemberExpression' || others.length > 0) return undefined;
  const holder = unwrap(bare.object);
  const isOfPromises = holder.type === 'Identifier' && flowFacts.isPromiseLibrary(holder.name);
  return isOfPromises && findMemberName(bare) === 'resolve' ? value : undefined;
}

function isLoading<P extends Place>(reading: Reading<P>, { callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'Identifier' && isGlobal(reading, bare, 'require');
}

/** Reads the places that a call or construction gives. Answers whether the facts know of any. */
function readKnownResult<P extends Place>(reading: Reading<P>, node: CallNode): boolean {
  let isKnown = false;
  for (const origin of reading.world.scope.resolve(node).list) {
    if (origin.kind !== 'place' || origin.node !== node) continue;
    if (readPlace(reading, origin.place, node)) isKnown = true;
  }
  return (node.type === 'CallExpression' && readCell(reading, node)) || isKnown;
}

/** What functions of the file return, seen from this call. Answers whether the call runs any. */
function readReturns<P extends Place>(reading: Reading<P>, node: CallNode): boolean {
  const { world, state } = reading;
  const callees = world.getCallees(node);
  for (const callee of callees) readReturned(reading, callee, node, state.path.steps);
  return callees.length > 0;
}

function readReturned<P extends Place>(
  reading: Reading<P>,
  callee: FunctionNode,
  call: CallNode,
  steps: readonly string[],
): void {
  const { world, state } = reading;
  const turn = { context: world.states.enter(call, state.context), isTurn: true };
  if (!callee.generator) {
    for (const returned of getReturns(callee).nodes) reading.same(returned, steps, turn);
    return;
  }
  if (steps.length === 0) return;
  for (const yielded of world.getYields(callee)) reading.same(yielded, steps.slice(1), turn);
}

/** Where the result of a tagged template comes from. */
export function readTagged<P extends Place>(
  reading: Reading<P>,
  node: TSESTree.TaggedTemplateExpression,
): void {
  const { quasi } = node;
  const tag = unwrap(node.tag);
  if (tag.type === 'MemberExpression' && isGlobal(reading, unwrap(tag.object), 'String')) {
    readParts(reading, [quasi]);
    return;
  }
  const isKnown = readKnownResult(reading, node);
  if (!readReturns(reading, node) && !isKnown) reading.unknown();
}

/** Where a constructed value, or a member of it, comes from. */
export function readNew<P extends Place>(reading: Reading<P>, node: TSESTree.NewExpression): void {
  const { world, state } = reading;
  if (readStreamMade(reading, node)) return;
  const isKnown = readKnownResult(reading, node);
  const [name, ...rest] = state.path.steps;
  let isLocal = false;
  for (const origin of world.scope.resolve(node).list) {
    if (origin.kind !== 'instance') continue;
    isLocal = true;
    if (name === undefined) continue;
    const context = world.states.enter(node, state.context);
    for (const value of world.scope.classMember(origin.of, name, false).nodes) {
      reading.same(value, rest, { context, isTurn: true });
    }
  }
  if (isKnown || isLocal) return;
  const callee = unwrap(node.callee);
  const called = callee.type === 'Identifier' && isGlobal(reading, callee, callee.name) ? callee.name : '';
  const model = CONSTRUCTORS.get(called);
  if (called === 'Promise') readPromise(reading, node);
  else if (model === undefined) reading.unknown();
  else readFunctionModel(reading, node, model, called);
}

/** `new Promise((resolve) => resolve(value))` */
function readPromise<P extends Place>(reading: Reading<P>, node: TSESTree.NewExpression): void {
  const [given] = node.arguments;
  const executor = given === undefined ? undefined : unwrap(given);
  const [settle] = executor !== undefined && isFunction(executor) ? executor.params : [];
  const variable =
    settle?.type === 'Identifier' ? reading.world.scope.bindings.findVariable(settle) : undefined;
  if (variable === undefined) reading.unknown();
  for (const { identifier } of variable?.references ?? []) {
    const settler = wrapped(identifier);
    const { parent } = settler;
    if (parent?.type !== 'CallExpression' || parent.callee !== settler) continue;
    const [value] = parent.arguments;
    if (value !== undefined) reading.same(value, reading.state.path);
  }
}
