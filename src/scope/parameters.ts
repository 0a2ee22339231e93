import type { TSESTree } from '@typescript-eslint/utils';
import {
  isFunction,
  findMemberName,
  parameterPattern,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import type { Place } from './facts.ts';
import { findUses, usesOf } from './function-uses.ts';
import { resolveKnownCallback, resolveListener } from './listener.ts';
import { ABSENT, partly, union, UNKNOWN, type Origins } from './origin.ts';
import { getPlaces } from './places.ts';
import { resolveDeclaredRole, resolveTypedParameter } from './role.ts';
import { resolveProperty, type Tracer } from './tracer.ts';
import { getOwnUses, type CallSite, type Handing } from './uses.ts';

/** What the callers hand over as parameter `index` of a function, as far as the file shows. */
export function resolveParameter<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> {
  const uses = findUses(tracer, owner);
  const parts: Origins<P>[] = [
    resolveDeclaredRole(tracer, owner, index),
    resolveTypedParameter(tracer, owner, index),
    ...resolveListener(tracer, owner, index),
  ].filter((part) => part !== undefined);
  if (uses === undefined) return parts.length === 0 ? UNKNOWN : partly(union(parts));
  for (const call of uses.calls) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    parts.push(resolveArgument(tracer, call, index));
  }
  for (const handing of uses.handings) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    parts.push(resolveHanding(tracer, handing, index, owner.params.length));
  }
  if (parts.length === 0) return UNKNOWN;
  return uses.complete ? union(parts) : partly(union(parts));
}

/** What one call hands over as parameter `index`. */
export function resolveArgument<P extends Place>(
  tracer: Tracer<P>,
  call: CallSite,
  index: number,
): Origins<P> {
  if (call.list !== undefined) return resolveListed(tracer, call.list, index);
  for (const [at, argument] of call.arguments.slice(0, index + 1).entries()) {
    if (argument?.type === 'SpreadElement') return resolveListed(tracer, argument.argument, index - at);
  }
  const argument = call.arguments[index];
  return argument == null ? ABSENT : tracer.resolve(argument);
}

/** `f.apply(this, arguments)`, `f(...args)` */
function resolveListed<P extends Place>(tracer: Tracer<P>, list: TSESTree.Node, index: number): Origins<P> {
  return partly(resolveProperty(tracer, tracer.member(tracer.resolve(list), String(index))));
}

/** What a callee hands to a callback: `(n:m)` or a listener of a known package, an element, a promise's value. */
function resolveHanding<P extends Place>(
  tracer: Tracer<P>,
  handing: Handing,
  index: number,
  count: number,
): Origins<P> {
  const known = resolveKnownCallback(tracer, handing, index, count);
  if (known !== undefined) return known;
  const callee = unwrap(handing.node.callee);
  if (callee.type === 'MemberExpression') return resolveIteration(tracer, index, handing.node, callee);
  return resolveWrapped(tracer, handing, index, count);
}

/**
 * `app.get('/', wrap(async (req, res) => …))`: what makes a callback of a callback hands on what it is given. A wrapper of
 * the file says so itself; one of another file is taken to.
 */
function resolveWrapped<P extends Place>(
  tracer: Tracer<P>,
  { node, position }: Handing,
  index: number,
  count: number,
): Origins<P> {
  const runs = tracer
    .resolve(node.callee)
    .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : []));
  if (runs.length > 0) {
    return union(runs.map((run) => partly(resolveRun(tracer, run, position, index))));
  }
  const holder = wrapped(node).parent;
  const named = holder?.type === 'VariableDeclarator' ? usesOf(tracer, holder.id) : undefined;
  const outer = (named ?? getOwnUses(node)).handings;
  if (outer.length === 0 || !tracer.fuel.spend()) return UNKNOWN;
  return partly(union(outer.map((handing) => resolveHanding(tracer, handing, index, count))));
}

/** What a function of the file gives the callback that it takes at a position. */
function resolveRun<P extends Place>(
  tracer: Tracer<P>,
  run: FunctionNode,
  position: number,
  index: number,
): Origins<P> {
  const parameter = run.params[position];
  const uses = parameter?.type === 'Identifier' ? usesOf(tracer, parameter) : undefined;
  return uses === undefined || uses.calls.length === 0
    ? UNKNOWN
    : union(uses.calls.map((call) => resolveArgument(tracer, call, index)));
}

const ITERATING = new Set([
  'forEach',
  'map',
  'filter',
  'flatMap',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
]);

/** `promise.then(v => …)` hands on the value of the promise, `[a, b].map(v => …)` each element. */
function resolveIteration<P extends Place>(
  tracer: Tracer<P>,
  index: number,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  callee: TSESTree.MemberExpression,
): Origins<P> {
  if (index !== 0 || call.type !== 'CallExpression') return UNKNOWN;
  if (getBuiltinCall(tracer, call) === '.then') return tracer.resolve(callee.object);
  return ITERATING.has(findMemberName(callee) ?? '')
    ? tracer.resolveElements(tracer.resolve(callee.object))
    : UNKNOWN;
}

/** What the role of a function, or the declared type of a parameter, gives the parameter, whoever calls the function. */
export function resolveRole<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> {
  const parts = resolveListener(tracer, owner, index);
  for (const handing of findUses(tracer, owner)?.handings ?? []) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    parts.push(resolveHanding(tracer, handing, index, owner.params.length));
  }
  const declared = resolveDeclaredRole(tracer, owner, index);
  const parameter = owner.params[index];
  const pattern = parameter === undefined ? undefined : parameterPattern(parameter);
  const type = pattern !== undefined && 'typeAnnotation' in pattern ? pattern.typeAnnotation : undefined;
  // The role tells more than the type: what a client is given may be of the same type as what a server is.
  const isKnown = parts.some((part) => getPlaces(part).length > 0);
  if (type?.type === 'TSTypeAnnotation' && !isKnown) parts.push(tracer.resolveType(type.typeAnnotation));
  const typed = isKnown ? undefined : resolveTypedParameter(tracer, owner, index);
  if (typed !== undefined) parts.push(typed);
  if (declared !== undefined) parts.push(declared);
  return parts.length === 0 ? UNKNOWN : union(parts);
}
