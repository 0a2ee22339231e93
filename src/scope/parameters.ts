import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findKeyName,
  findMemberName,
  isClass,
  isFunction,
  parameterPattern,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import { component, type Place } from './facts.ts';
import { resolveTypedParameter } from './function-type.ts';
import { ABSENT, partly, union, UNKNOWN, type Origin, type Origins, type Tracer } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';
import { findElementType } from './types.ts';
import { resolveKnownCallback, resolveListener } from './listener.ts';
import { getOwnUses, type CallSite, type Handing, type Uses } from './uses.ts';

/** What the callers hand over as parameter `index` of a function, as far as the file shows. */
export function resolveParameter<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> {
  const uses = findUses(tracer, owner);
  const typed = resolveTypedParameter(tracer, owner, index);
  const parts = [...(typed === undefined ? [] : [typed]), ...resolveListener(tracer, owner, index)];
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

function resolveArgument<P extends Place>(tracer: Tracer<P>, call: CallSite, index: number): Origins<P> {
  for (const argument of call.arguments.slice(0, index + 1)) {
    if (argument?.type === 'SpreadElement') return UNKNOWN;
  }
  const argument = call.arguments[index];
  return argument == null ? ABSENT : tracer.resolve(argument);
}

/** How a function is used: where it is written, through the name it is given, or as a private method. */
export function findUses<P extends Place>(tracer: Tracer<P>, owner: FunctionNode): Uses | undefined {
  if (owner.type === 'FunctionDeclaration') return usesOf(tracer, owner.id);
  const holder = wrapped(owner).parent;
  switch (holder?.type) {
    case 'VariableDeclarator':
      return usesOf(tracer, holder.id);
    case 'AssignmentExpression':
      return holder.operator === '=' ? usesOf(tracer, holder.left) : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return findMemberUses(tracer, holder, owner);
    case 'ReturnStatement':
      return findReturnedUses(tracer, findEnclosingFunction(holder));
    case 'ArrowFunctionExpression':
      return holder.body === wrapped(owner) ? findReturnedUses(tracer, holder) : getOwnUses(owner);
    case 'Property':
      return holder.parent.type === 'ObjectExpression' ? tracer.getHandings(owner) : getOwnUses(owner);
    default:
      return getOwnUses(owner);
  }
}

/** A function that a function of the file returns is used as the calls of that one are. */
function findReturnedUses<P extends Place>(
  tracer: Tracer<P>,
  maker: FunctionNode | undefined,
): Uses | undefined {
  const uses = maker === undefined ? undefined : findUses(tracer, maker);
  if (uses === undefined || !tracer.fuel.spend()) return undefined;
  const each = uses.calls.map(({ node }) => getOwnUses(node));
  return {
    calls: each.flatMap(({ calls }) => calls),
    handings: each.flatMap(({ handings }) => handings),
    complete: uses.complete && each.every(({ complete }) => complete),
  };
}

function usesOf<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node | null): Uses | undefined {
  const variable = name?.type === 'Identifier' ? tracer.bindings.findVariable(name) : undefined;
  return variable === undefined || variable.defs.length === 0 ? undefined : tracer.getUses(variable);
}

/** Calls of a constructor, or of a private method; a public one may be called from anywhere. */
function findMemberUses<P extends Place>(
  tracer: Tracer<P>,
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  method: FunctionNode,
): Uses | undefined {
  const owner = member.parent.parent;
  if (!isClass(owner)) return undefined;
  if (member.type === 'MethodDefinition' && member.kind === 'constructor')
    return findClassUses(tracer, owner);
  const name = findKeyName(member);
  const isPrivate = member.accessibility === 'private' || name?.startsWith('#') === true;
  if (name === undefined) return undefined;
  return isPrivate ? tracer.getClassIndex(owner).getUses(name) : tracer.getHandings(method);
}

function findClassUses<P extends Place>(
  tracer: Tracer<P>,
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
): Uses | undefined {
  const holder = wrapped(owner).parent;
  return usesOf(tracer, holder?.type === 'VariableDeclarator' ? holder.id : owner.id);
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
  const outer = getOwnUses(node).handings;
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

/** Every element of an array written in the file, of what is spread into it or pushed, or of a typed list. */
export function resolveElements<P extends Place>(tracer: Tracer<P>, of: Origins<P>): Origins<P> {
  const all = union(of.list.flatMap((origin) => elementsOf(tracer, origin)));
  return of.complete ? all : partly(all);
}

function elementsOf<P extends Place>(tracer: Tracer<P>, origin: Origin<P>): Origins<P>[] {
  if (origin.kind === 'changed') return changedElementsOf(tracer, origin);
  if (origin.kind === 'place') {
    const any = tracer.facts.step(origin.place, component.member('*'));
    return [any === undefined ? UNKNOWN : placeOrigins(tracer, any, origin.node)];
  }
  if (origin.kind !== 'node') return [UNKNOWN];
  const type = findElementType(origin.node);
  if (type !== undefined) return [tracer.resolveType(type)];
  const filtered = findFiltered(tracer, origin.node);
  if (filtered !== undefined) return [tracer.resolveElements(tracer.resolve(filtered))];
  return origin.node.type === 'ArrayExpression' ? resolveEach(tracer, origin.node.elements) : [UNKNOWN];
}

function changedElementsOf<P extends Place>(
  tracer: Tracer<P>,
  { of, by }: Extract<Origin<P>, { kind: 'changed' }>,
): Origins<P>[] {
  const parts = [tracer.resolveElements(of)];
  for (const change of tracer.getChanges(by).all) {
    parts.push(...(change.kind === 'append' ? resolveEach(tracer, change.values) : [UNKNOWN]));
  }
  return parts;
}

function resolveEach<P extends Place>(
  tracer: Tracer<P>,
  elements: readonly (TSESTree.CallExpressionArgument | null)[],
): Origins<P>[] {
  const parts: Origins<P>[] = [];
  for (const element of elements) {
    if (!tracer.fuel.spend()) return [UNKNOWN];
    if (element?.type === 'SpreadElement')
      parts.push(tracer.resolveElements(tracer.resolve(element.argument)));
    else if (element !== null) parts.push(tracer.resolve(element));
  }
  return parts;
}

/** `list.filter(f)`, `list.slice(1)`: some elements of the list. */
function findFiltered<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || !tracer.fuel.spend()) return undefined;
  return SELECTING.has(findMemberName(callee) ?? '') ? callee.object : undefined;
}

const SELECTING = new Set(['filter', 'slice', 'reverse', 'sort', 'toSorted', 'toReversed']);

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
  const parameter = owner.params[index];
  const pattern = parameter === undefined ? undefined : parameterPattern(parameter);
  const type = pattern !== undefined && 'typeAnnotation' in pattern ? pattern.typeAnnotation : undefined;
  // The role tells more than the type: what a client is given may be of the same type as what a server is.
  const isKnown = parts.some((part) => getPlaces(part).length > 0);
  if (type?.type === 'TSTypeAnnotation' && !isKnown) parts.push(tracer.resolveType(type.typeAnnotation));
  const typed = isKnown ? undefined : resolveTypedParameter(tracer, owner, index);
  if (typed !== undefined) parts.push(typed);
  return parts.length === 0 ? UNKNOWN : union(parts);
}
