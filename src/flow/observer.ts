import { findKeyName, findMemberName, unwrap, wrapped } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import type { Reading } from './reading.ts';
import { getStandings } from './standing.ts';

/**
 * What an observer is given: `source.subscribe({ next(value) {} })`. Values that come over time stand for what gives them.
 * Answers whether the function stands in one.
 */
export function readObserved<P extends Place>(reading: Reading<P>, { owner, index, steps }: Asked): boolean {
  const { parent } = wrapped(owner);
  const isNext = parent?.type === 'Property' && index === 0 && findKeyName(parent) === 'next';
  if (!isNext || parent.parent.type !== 'ObjectExpression') return false;
  let isTold = false;
  for (const outer of getStandings(reading.world.scope, parent.parent)) {
    const call = outer.parent;
    if (call?.type !== 'CallExpression' || call.arguments[0] !== outer || !reading.world.fuel.spend())
      continue;
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'subscribe') continue;
    isTold = true;
    reading.same(callee.object, steps, { context: undefined, isTurn: true });
  }
  return isTold;
}
