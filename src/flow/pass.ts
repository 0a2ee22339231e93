import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, isFunction, unwrap, wrapped } from '../ast/index.ts';
import { getPatternPath, type Pass, type Place } from '../scope/index.ts';
import { findGiven } from './place.ts';
import type { Reading } from './reading.ts';

/** Follows what comes out of a call back to where it is given. `rest` is what is asked of it. */
export function readPass<P extends Place>(
  reading: Reading<P>,
  { index, by, isResult, path }: Pass,
  call: TSESTree.Node,
  rest: readonly string[],
): void {
  const given =
    by === undefined
      ? findGiven(call, index, index).map((one) => one.given)
      : findCalls(reading, call, by).flatMap(({ arguments: args }) => args[index] ?? []);
  const steps = [...path, ...rest];
  for (const value of given) {
    if (!reading.world.fuel.spend()) return;
    if (!isResult) {
      reading.same(value, steps, { isTurn: true });
      continue;
    }
    for (const origin of reading.world.scope.resolve(value).list) {
      if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
      for (const returned of getReturns(origin.node).nodes) reading.same(returned, steps, { isTurn: true });
    }
  }
}

/** `const [state, setState] = useState()`: the calls of `setState`. */
function findCalls<P extends Place>(
  { world }: Reading<P>,
  call: TSESTree.Node,
  member: string,
): TSESTree.CallExpression[] {
  const { parent } = wrapped(call);
  if (parent?.type !== 'VariableDeclarator') return [];
  const calls: TSESTree.CallExpression[] = [];
  for (const name of findNames(parent.id)) {
    const [step, ...others] = getPatternPath(name, parent.id);
    const taken =
      step?.kind === 'element' ? String(step.index) : step?.kind === 'property' ? step.name : undefined;
    if (taken !== member || others.length > 0) continue;
    for (const { identifier } of world.scope.bindings.findVariable(name)?.references ?? []) {
      const outer = wrapped(identifier);
      if (outer.parent?.type === 'CallExpression' && unwrap(outer.parent.callee) === unwrap(outer))
        calls.push(outer.parent);
    }
  }
  return calls;
}

function findNames(pattern: TSESTree.Node): TSESTree.Identifier[] {
  if (pattern.type === 'ArrayPattern')
    return pattern.elements.flatMap((one) => (one?.type === 'Identifier' ? [one] : []));
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((one) => (one.value?.type === 'Identifier' ? [one.value] : []));
}
