import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import type { Reading } from './reading.ts';
import { getArgumentProofs } from './proofs.ts';
import { getStandings } from './standing.ts';
import { readResult } from './tasks.ts';

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
  if (before == null || before.type === 'SpreadElement') reading.unknown();
  else readResult(reading, before, index, steps);
  return true;
}

/** What the last function of a sequence hands to the callback behind it, or to whoever waits for the call. */
export function readSequenceResult<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
  index: number,
  steps: readonly string[],
): boolean {
  if (!getArgumentProofs(reading.world, call, 0).includes(SEQUENCE)) return false;
  const [given] = call.arguments;
  for (const origin of given === undefined ? [] : reading.world.scope.resolve(given).list) {
    const last =
      origin.kind === 'node' && origin.node.type === 'ArrayExpression'
        ? origin.node.elements.at(-1)
        : undefined;
    if (last == null || last.type === 'SpreadElement') reading.unknown();
    else readResult(reading, last, index, steps);
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
