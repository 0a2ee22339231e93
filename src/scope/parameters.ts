import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isClass, unwrap, wrapped, type FunctionNode } from '../ast/index.ts';
import { findText } from './text.ts';
import { getBuiltinCall } from './builtins.ts';
import { component, type Component, type Place } from './facts.ts';
import { ABSENT, partly, union, UNKNOWN, type Origin, type Origins, type Tracer } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';
import { findElementType } from './types.ts';
import { getOwnUses, type CallSite, type Handing, type Uses } from './uses.ts';

/** What the callers hand over as parameter `index` of a function, as far as the file shows. */
export function resolveParameter<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> {
  const uses = findUses(tracer, owner);
  if (uses === undefined) return UNKNOWN;
  const parts: Origins<P>[] = [];
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
      return findMemberUses(tracer, holder);
    default:
      return getOwnUses(owner);
  }
}

function usesOf<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node | null): Uses | undefined {
  const variable = name?.type === 'Identifier' ? tracer.bindings.findVariable(name) : undefined;
  return variable === undefined || variable.defs.length === 0 ? undefined : tracer.getUses(variable);
}

/** Calls of a constructor, or of a private method; a public one may be called from anywhere. */
function findMemberUses<P extends Place>(
  tracer: Tracer<P>,
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
): Uses | undefined {
  const owner = member.parent.parent;
  if (!isClass(owner)) return undefined;
  if (member.type === 'MethodDefinition' && member.kind === 'constructor')
    return findClassUses(tracer, owner);
  const name = findKeyName(member);
  const isPrivate = member.accessibility === 'private' || name?.startsWith('#') === true;
  return name === undefined || !isPrivate ? undefined : tracer.getClassIndex(owner).getUses(name);
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
  return callee.type === 'MemberExpression' ? resolveIteration(tracer, index, handing.node, callee) : UNKNOWN;
}

function resolveKnownCallback<P extends Place>(
  tracer: Tracer<P>,
  { node, position }: Handing,
  index: number,
  count: number,
): Origins<P> | undefined {
  const callee = unwrap(node.callee);
  const parts = stepAll(tracer, node.callee, [component.callback(position, index, count)], node);
  if (parts.length === 0 && position === 1 && callee.type === 'MemberExpression') {
    const steps = findEvents(tracer, node, callee).map((event) => component.event(event, index));
    parts.push(...stepAll(tracer, callee.object, steps, node));
  }
  return parts.length === 0 ? undefined : union(parts);
}

function stepAll<P extends Place>(
  tracer: Tracer<P>,
  from: TSESTree.Node,
  steps: readonly Component[],
  node: TSESTree.Node,
): Origins<P>[] {
  if (steps.length === 0) return [];
  return getPlaces(tracer.resolve(from)).flatMap((place) =>
    steps.flatMap((step) => {
      const next = tracer.facts.step(place, step);
      return next === undefined ? [] : [placeOrigins(tracer, next, node)];
    }),
  );
}

const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);

function findEvents<P extends Place>(
  tracer: Tracer<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  callee: TSESTree.MemberExpression,
): string[] {
  const [event] = call.arguments;
  if (event === undefined || !LISTENING.has(findMemberName(callee) ?? '')) return [];
  return tracer.evaluate(event).known.flatMap((value) => findText(value) ?? []);
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
