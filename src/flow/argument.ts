import type { FunctionNode } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import { argumentAt } from './callees.ts';
import type { Reading } from './reading.ts';
import type { CallNode, Context } from './state.ts';

/** A parameter, and what is asked of it. */
export interface Asked {
  readonly owner: FunctionNode;
  readonly index: number;
  readonly isRest: boolean;
  readonly steps: readonly string[];
}

/** What a call gives to a parameter. */
export function readArgument<P extends Place>(
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
