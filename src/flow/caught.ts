import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, isWithin, walk, type FunctionNode } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Reading } from './reading.ts';
import type { FlowSource } from './world.ts';

/** What was caught where `tried` failed, or the part of it at `steps`. */
export function readFailure<P extends Place>(
  reading: Reading<P>,
  tried: TSESTree.Node,
  steps: readonly string[],
): void {
  const { node } = reading.state;
  // Whoever asks for both takes the one that tells more.
  if (reading.world.mayFail(tried)) reading.nature({ name: 'failure', node, path: steps });
  reading.nature({ name: 'caught', node, path: steps });
}

/** `readFile(path, (error, data) => …)`: the first of a callback's parameters, or one that is called so. */
export function readErrorFirst<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
  owner: FunctionNode,
  steps: readonly string[],
): void {
  const { scope, flowFacts } = reading.world;
  const [first] = owner.params;
  if (first?.type !== 'Identifier' || (owner.params.length < 2 && !flowFacts.isFailureName(first.name)))
    return;
  const { node } = reading.state;
  if (!scope.api(call.callee).some(flowFacts.isFailing)) return;
  reading.nature({ name: 'failure', node, path: steps });
  reading.nature({ name: 'caught', node, path: steps });
}

/** A parameter that nothing tells of but its name. */
export function readNamedFailure<P extends Place>(
  reading: Reading<P>,
  parameter: TSESTree.Node | undefined,
  steps: readonly string[],
): void {
  const { node } = reading.state;
  if (parameter?.type !== 'Identifier' || !reading.world.flowFacts.isFailureName(parameter.name)) return;
  reading.nature({ name: 'caught', node, path: steps, called: parameter.name, isNamed: true });
}

/** Is something called within a node, apart from functions that run later, that tells of the inside of a machine where it fails? */
export function hasFailing<P extends Place>(
  { scope, flowFacts, fuel, visitorKeys }: FlowSource<P>,
  node: TSESTree.Node,
): boolean {
  const later: TSESTree.Node[] = [];
  let isFound = false;
  walk(node, visitorKeys, (inner) => {
    if (isFound || later.some((outer) => isWithin(inner, outer))) return;
    if (isFunction(inner)) later.push(inner);
    if (inner.type !== 'CallExpression' || !fuel.spend()) return;
    isFound = scope.api(inner.callee).some(flowFacts.isFailing);
  });
  return isFound;
}
