import { findMemberName, unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Asked } from './argument.ts';
import type { Reading } from './reading.ts';

/**
 * What an observer is given: `source.subscribe({ next(value) {} })`. Values that come over time stand for what gives them.
 * Answers whether the function stands in one.
 */
export function readObserved<P extends Place>(reading: Reading<P>, { owner, index, steps }: Asked): boolean {
  const { scope, fuel } = reading.world;
  let isTold = false;
  for (const { node: call, position, names } of index === 0 ? scope.registrations(owner) : []) {
    const isNext = position === 0 && names.length === 1 && names[0] === 'next';
    if (!isNext || call.type !== 'CallExpression' || !fuel.spend()) continue;
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'subscribe') continue;
    isTold = true;
    reading.same(callee.object, steps, { context: undefined, isTurn: true });
  }
  return isTold;
}
