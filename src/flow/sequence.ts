import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, isFunction, unwrap, wrapped, type FunctionNode } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import type { Reading } from './reading.ts';
import { getArgumentProofs } from './proofs.ts';
import { getStandings } from './standing.ts';

/** What the rows call a list of functions, each of which is given what the one before hands on. */
const SEQUENCE = 'sequence';

/**
 * What a function of a sequence is given: `waterfall([(done) => done(null, dir), (dir, done) => …])`. Answers whether it
 * stands in one.
 */
export function readSequence<P extends Place>(reading: Reading<P>, { owner, index, steps }: Asked): boolean {
  const outer = wrapped(owner);
  const list = outer.parent;
  if (list?.type !== 'ArrayExpression' || !isSequence(reading, list)) return false;
  const before = list.elements[list.elements.findIndex((element) => element === outer) - 1];
  if (before == null || before.type === 'SpreadElement') {
    reading.unknown();
    return true;
  }
  const turn = { context: undefined, isTurn: true };
  const given = unwrap(before);
  if (given.type === 'CallExpression' && isHandingOn(reading, given)) {
    const value = given.arguments[index];
    if (value !== undefined) reading.same(value, steps, turn);
    return true;
  }
  if (!isFunction(given)) {
    reading.unknown();
    return true;
  }
  if (given.async) {
    if (index === 0) for (const returned of getReturns(given).nodes) reading.same(returned, steps, turn);
    return true;
  }
  // The first argument says what has gone wrong.
  for (const call of findDone(reading, given)) {
    const value = call.arguments[index + 1];
    if (value !== undefined && reading.world.fuel.spend()) reading.same(value, steps, turn);
  }
  return true;
}

function isSequence<P extends Place>(reading: Reading<P>, list: TSESTree.ArrayExpression): boolean {
  return getStandings(reading.world.scope, list).some((outer) => {
    const call = outer.parent;
    if (call?.type !== 'CallExpression' || !reading.world.fuel.spend()) return false;
    const position = call.arguments.findIndex((argument) => argument === outer);
    return position >= 0 && getArgumentProofs(reading.world, call, position).includes(SEQUENCE);
  });
}

/** `constant(dir)`: a function that hands on what it was made with. */
function isHandingOn<P extends Place>(reading: Reading<P>, call: TSESTree.CallExpression): boolean {
  return getArgumentProofs(reading.world, call, 0).includes('handed-out');
}

/** The calls of the function that a step says with that it is done: its last parameter. */
function findDone<P extends Place>({ world }: Reading<P>, owner: FunctionNode): TSESTree.CallExpression[] {
  const last = owner.params.at(-1);
  const variable = last?.type === 'Identifier' ? world.scope.bindings.findVariable(last) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const called = wrapped(identifier);
    const call = called.parent;
    return call?.type === 'CallExpression' && call.callee === called ? [call] : [];
  });
}
