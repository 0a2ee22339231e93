import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';
import { findInit } from './binding.ts';
import { component, type Making, type Place } from './facts.ts';
import { getPlaces } from './places.ts';
import type { Tracer } from './tracer.ts';

type Argument = TSESTree.CallExpressionArgument;

/** What a call runs, and what that is given besides what stands in the call. */
export interface Run {
  /** The function: what is called, or what a call has bound arguments to before. */
  readonly run: TSESTree.Node;
  readonly before: readonly Argument[];
  readonly after: readonly Argument[];
  /** Does a call with too few arguments give a function that waits for the others? */
  readonly isCurried: boolean;
}

/** Functions made of functions made of functions, and so on: nobody goes further. */
const DEEPEST = 6;

/** `partial(f, a)`, `curry(f)(a)`, `f.bind(null, a)`, or the name of one: what it runs when it is called. */
export function findRun<P extends Place>(tracer: Tracer<P>, callee: TSESTree.Node, depth = 0): Run {
  const own: Run = { run: callee, before: [], after: [], isCurried: false };
  const maker = findMaker(tracer, callee);
  if (maker === undefined || depth > DEEPEST || !tracer.fuel.spend()) return own;
  const [given, ...bound] = maker.arguments;
  const method = unwrap(maker.callee);
  if (method.type === 'MemberExpression' && findMemberName(method) === 'bind')
    return add(findRun(tracer, method.object, depth + 1), bound, []);
  const making = getMaking(tracer, maker);
  if (making === undefined) {
    const called = findRun(tracer, maker.callee, depth + 1);
    return called.isCurried ? add(called, maker.arguments, []) : own;
  }
  if (given === undefined || given.type === 'SpreadElement') return own;
  const inner = findRun(tracer, given, depth + 1);
  switch (making) {
    case 'bound':
      return add(inner, bound, []);
    case 'bound-last':
      return add(inner, [], bound);
    case 'bound-list': {
      const elements = findElements(tracer, bound[0]);
      return elements === undefined ? own : add(inner, elements, []);
    }
    case 'curried':
      return { ...inner, isCurried: true };
    default:
      return own;
  }
}

/** What the facts say that a call makes of the functions that it is given. */
export function getMaking<P extends Place>(
  { facts, resolve }: Pick<Tracer<P>, 'facts' | 'resolve'>,
  { callee }: TSESTree.CallExpression,
): Making | undefined {
  const bare = unwrap(callee);
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  if (facts.making === undefined || (name !== undefined && facts.mayKnow?.(name) === false)) return undefined;
  for (const place of getPlaces(resolve(callee))) {
    const result = facts.step(place, component.result);
    const making = result && facts.making(result);
    if (making !== undefined) return making;
  }
  return undefined;
}

/** The call that made a function, in place or behind a constant. */
export function findMaker<P extends Place>(
  { bindings }: Pick<Tracer<P>, 'bindings'>,
  callee: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const bare = unwrap(callee);
  const variable = bare.type === 'Identifier' ? bindings.findVariable(bare) : undefined;
  const init = variable === undefined ? bare : findInit(variable);
  const made = init === undefined ? undefined : unwrap(init);
  return made?.type === 'CallExpression' ? made : undefined;
}

function add(inner: Run, before: readonly Argument[], after: readonly Argument[]): Run {
  return { ...inner, before: [...inner.before, ...before], after: [...after, ...inner.after] };
}

/** The elements of a list that is spelled out; undefined where they can be others. */
export function findElements<P extends Place>(
  { resolve }: Pick<Tracer<P>, 'resolve'>,
  list: TSESTree.Node | undefined,
): readonly Argument[] | undefined {
  const origins = list === undefined ? undefined : resolve(list);
  const [only, ...others] = origins?.list ?? [];
  if (origins?.complete !== true || only?.kind !== 'node' || others.length > 0) return undefined;
  return only.node.type === 'ArrayExpression' ? only.node.elements.filter((one) => one !== null) : undefined;
}
