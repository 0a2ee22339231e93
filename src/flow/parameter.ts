import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, type FunctionNode } from '../ast/index.ts';
import { getPatternPath, type Handing, type Place, type Uses } from '../scope/index.ts';
import { argumentAt } from './callees.ts';
import { ANY, ENTRY } from './path.ts';
import { takeApart } from './pattern-path.ts';
import { readPlace } from './place.ts';
import type { Reading } from './reading.ts';
import type { CallNode, Context } from './state.ts';

/** What callers give to the parameter that a name stands in: by the call the walk came in through, else by any call. */
export function readParameter<P extends Place>(
  reading: Reading<P>,
  owner: FunctionNode,
  name: TSESTree.Node,
  use: TSESTree.Identifier,
): void {
  const { world, state } = reading;
  const index = owner.params.findIndex(({ range }) => name.range[0] >= range[0] && name.range[1] <= range[1]);
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

  const through = findContext(reading, owner);
  if (through !== undefined) {
    readArgument(reading, asked, through.call, through.outer);
    return;
  }
  const uses = world.scope.uses(owner);
  let isTold = readRole(reading, use, uses);
  const calls = new Set<CallNode>([
    ...world.getCallers(owner),
    ...(uses?.calls ?? []).map(({ node }) => node),
  ]);
  for (const call of calls) readArgument(reading, asked, call, undefined);
  for (const handing of uses?.handings ?? []) {
    if (readHanding(reading, asked, handing)) isTold = true;
  }
  if (!isTold && calls.size === 0) reading.unknown();
}

/** A parameter, and what is asked of it. */
interface Asked {
  readonly owner: FunctionNode;
  readonly index: number;
  readonly isRest: boolean;
  readonly steps: readonly string[];
}

/** The call of the context that runs this very function. */
function findContext<P extends Place>(reading: Reading<P>, owner: FunctionNode): Context | undefined {
  for (let context = reading.state.context; context !== undefined; context = context.outer) {
    if (reading.world.getCallees(context.call).includes(owner)) return context;
  }
  return undefined;
}

/** What is known of the parameter by the function's role or by its declared type, not by what its callers pass. */
function readRole<P extends Place>(
  reading: Reading<P>,
  use: TSESTree.Identifier,
  uses: Uses | undefined,
): boolean {
  let isTold = false;
  for (const origin of reading.world.scope.resolve(use).list) {
    if (origin.kind !== 'place') continue;
    const { node } = origin;
    const isGiven =
      node.type.startsWith('TS') || uses?.handings.some((handing) => handing.node === node) === true;
    if (isGiven && readPlace(reading, origin.place, use)) isTold = true;
  }
  return isTold;
}

function readArgument<P extends Place>(
  reading: Reading<P>,
  { index, isRest, steps }: Asked,
  call: CallNode,
  context: Context | undefined,
): void {
  const turn = { context, isTurn: true };
  if (!isRest) {
    const found = argumentAt(call, index);
    if (found !== undefined) reading.same(found.node, [...found.steps, ...steps], turn);
    return;
  }
  const [first, ...rest] = steps;
  if (first === undefined) return;
  const count = 'arguments' in call ? call.arguments.length : call.quasi.expressions.length + 1;
  const wanted = /^\d+$/.test(first) ? [index + Number(first)] : range(index, count);
  for (const at of wanted) {
    const found = argumentAt(call, at);
    if (found !== undefined) reading.same(found.node, [...found.steps, ...rest], turn);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

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
function readHanding<P extends Place>(reading: Reading<P>, asked: Asked, handing: Handing): boolean {
  const { node: call, position } = handing;
  const { index, steps } = asked;
  const turn = { isTurn: true };
  if (call.type === 'CallExpression') {
    const callee = unwrap(call.callee);
    const method = callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : '';
    if (callee.type === 'MemberExpression') {
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
      if ((method === 'then' || method === 'finally') && position === 0 && index === 0) {
        reading.same(callee.object, steps, turn);
        return true;
      }
      if ((method === 'replace' || method === 'replaceAll') && position === 1) {
        reading.across({ kind: 'method', name: '.match', call, from: 'receiver' }, callee.object, [], turn);
        return true;
      }
    }
    if (method === 'from' && position === 1 && index === 0 && call.arguments[0] !== undefined) {
      reading.same(call.arguments[0], [ANY, ...steps], turn);
      return true;
    }
  }
  return readLocalHanding(reading, asked, handing);
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
