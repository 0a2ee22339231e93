import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getReturns, isFunction, unwrap, type FunctionNode } from '../ast/index.ts';
import { resolveAnswer } from './answer.ts';
import { getBuiltinCall, isInterop } from './builtins.ts';
import { instantiate } from './classes.ts';
import { resolveHeld } from './collection.ts';
import { component, type Component, type Place } from './facts.ts';
import { resolveCell } from './kept.ts';
import { resolveLoading } from './loader.ts';
import { ABSENT, only, partly, union, UNKNOWN, type Origin, type Origins } from './origin.ts';
import { placeOrigins } from './places.ts';
import type { Tracer } from './tracer.ts';

/** What a call gives. A call of what nobody knows stands for itself. */
export function resolveCall<P extends Place>(tracer: Tracer<P>, node: TSESTree.CallExpression): Origins<P> {
  if (node.callee.type === 'Super') return only({ kind: 'node', node });
  const passed = resolvePassing(tracer, node) ?? resolveHeld(tracer, node);
  if (passed !== undefined) return passed;
  const given = resolveCalls(tracer, node.callee, component.result, node);
  return resolveCell(tracer, node, given) ?? given;
}

/** What a tagged template gives. */
export function resolveTemplate<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.TaggedTemplateExpression,
): Origins<P> {
  return resolveCalls(tracer, node.tag, component.tag, node);
}

/** Everything that running a callee gives: a place one step on, the returns of a function, a loaded module. */
function resolveCalls<P extends Place>(
  tracer: Tracer<P>,
  callee: TSESTree.Node,
  step: Component,
  node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
): Origins<P> {
  const { list, complete } = tracer.resolve(callee);
  // `run.call(x, …)` runs another function than the one that is called, with other arguments.
  const isPlain = node.type === 'CallExpression' && node.callee === callee;
  const parts = list.flatMap((origin) => resolveRun(tracer, origin, step, node, isPlain) ?? []);
  if (parts.length === 0) return resolvePromised(tracer, callee, node) ?? only({ kind: 'node', node });
  return complete && parts.length === list.length ? union(parts) : partly(union(parts));
}

/** `promises.promisify(fs.readFile)`, of another file: what nobody knows by such a name, given a function that rows know. */
function resolvePromised<P extends Place>(
  tracer: Tracer<P>,
  callee: TSESTree.Node,
  node: TSESTree.Node,
): Origins<P> | undefined {
  const bare = unwrap(callee);
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  const called = name ?? (bare.type === 'Identifier' ? bare.name : '');
  if (node.type !== 'CallExpression' || tracer.facts.isPromisifier?.(called) !== true) return undefined;
  const [argument] = node.arguments;
  const given = argument && tracer.resolve(argument);
  return given?.list.every(({ kind }) => kind === 'place') === true && given.list.length > 0
    ? given
    : undefined;
}

function resolveRun<P extends Place>(
  tracer: Tracer<P>,
  origin: Origin<P>,
  step: Component,
  node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
  isPlain: boolean,
): Origins<P> | undefined {
  if (origin.kind === 'place')
    return resolveGiven(tracer, origin.place, step, node) ?? only({ kind: 'node', node });
  if (origin.kind === 'loader') {
    return node.type === 'CallExpression' ? resolveLoading(tracer, origin.role, node) : undefined;
  }
  if (origin.kind !== 'node' || !isFunction(origin.node)) return undefined;
  const returned = resolveReturned(tracer, origin.node, node, isPlain);
  const declared = tracer.facts.declared?.(origin.node);
  const given = declared && resolveGiven(tracer, declared, step, node);
  return given === undefined ? returned : union([given, returned]);
}

/** What a call of a place gives, as far as the facts know. */
function resolveGiven<P extends Place>(
  tracer: Tracer<P>,
  callee: P,
  step: Component,
  node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
): Origins<P> | undefined {
  let place = tracer.facts.step(callee, step);
  if (step === component.tag) place = place && tracer.facts.step(place, component.result);
  return place && placeOrigins(tracer, place, node);
}

/** What a function of the file returns. */
function resolveReturned<P extends Place>(
  tracer: Tracer<P>,
  callee: FunctionNode,
  node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
  isPlain: boolean,
): Origins<P> {
  if (callee.generator) return only({ kind: 'node', node });
  const { nodes, hasEmptyReturn } = getReturns(callee);
  const parts: Origins<P>[] = [];
  for (const returned of nodes) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    parts.push(
      isPlain && node.type === 'CallExpression'
        ? resolveAnswer(tracer, callee, node, returned)
        : tracer.resolve(returned),
    );
  }
  return union(hasEmptyReturn || parts.length === 0 ? [...parts, ABSENT] : parts);
}

/** Functions of the language that hand a value through unchanged, or that run what they are called on. */
function resolvePassing<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
): Origins<P> | undefined {
  const [argument] = node.arguments;
  if (isInterop(node)) return argument === undefined ? UNKNOWN : tracer.resolve(argument);
  const builtin = getBuiltinCall(tracer, node);
  if (builtin === undefined) return undefined;
  if (PASSING.has(builtin)) return argument === undefined ? UNKNOWN : tracer.resolve(argument);
  if (builtin === 'Reflect.apply' && argument !== undefined) {
    return resolveCalls(tracer, argument, component.result, node);
  }
  if (builtin === 'Reflect.construct' && argument !== undefined) {
    return instantiate(tracer, tracer.resolve(argument), node);
  }
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' ? resolveMethod(tracer, node, callee, builtin) : undefined;
}

const PASSING = new Set([
  'Object.freeze',
  'Object.seal',
  'Object.preventExtensions',
  'Promise.resolve',
  'structuredClone',
]);

function resolveMethod<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  builtin: string,
): Origins<P> | undefined {
  const [argument] = node.arguments;
  switch (builtin) {
    case '.call':
    case '.apply': {
      const own = tracer.resolve(callee).list.some((origin) => origin.kind !== 'node');
      return own ? undefined : resolveCalls(tracer, callee.object, component.result, node);
    }
    case '.bind':
    case '.catch':
    case '.finally':
      return tracer.resolve(callee.object);
    case '.then':
      return argument === undefined ? UNKNOWN : resolveCalls(tracer, argument, component.result, node);
    default:
      return undefined;
  }
}
