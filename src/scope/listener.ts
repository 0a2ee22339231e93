import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap, wrapped, type FunctionNode } from '../ast/index.ts';
import { component, type Component, type Place } from './facts.ts';
import { union, type Origins } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';
import { findText } from './text.ts';
import type { Tracer } from './tracer.ts';
import type { Handing } from './uses.ts';

/** What a known callee hands to a callback, or a known value to a listener; undefined where nobody knows. */
export function resolveKnownCallback<P extends Place>(
  tracer: Tracer<P>,
  { node, position }: Handing,
  index: number,
  count: number,
): Origins<P> | undefined {
  const callee = unwrap(node.callee);
  const parts = stepAll(tracer, node.callee, [component.callback(position, index, count)], node);
  if (parts.length === 0 && callee.type === 'MemberExpression' && callee.computed)
    parts.push(...stepPicked(tracer, callee, component.callback(position, index, count), node));
  if (parts.length === 0 && position === 1 && node.type === 'CallExpression') {
    const steps = findEvents(tracer, node, callee).map((event) => component.event(event, index));
    if (callee.type === 'MemberExpression') parts.push(...stepAll(tracer, callee.object, steps, node));
    else if (steps.length > 0) parts.push(...stepGlobals(tracer, steps, node));
  }
  if (parts.length === 0)
    parts.push(...stepStrange(tracer, { node, position }, component.callback(position, index, count)));
  return parts.length === 0 ? undefined : union(parts);
}

/** `app[method]('/', show)`: a method that nobody knows is one of those that are given such a callback. */
function stepPicked<P extends Place>(
  tracer: Tracer<P>,
  { object, property }: TSESTree.MemberExpression,
  step: Component,
  node: TSESTree.Node,
): Origins<P>[] {
  if (tracer.evaluate(property).complete) return [];
  const found = getPlaces(tracer.resolve(object)).flatMap((place) =>
    (tracer.facts.members?.(place) ?? []).flatMap((name) => {
      const method = tracer.fuel.spend() ? tracer.facts.step(place, component.member(name)) : undefined;
      return (method && tracer.facts.step(method, step)) ?? [];
    }),
  );
  return [...new Set(found)].map((place) => placeOrigins(tracer, place, node));
}

/** `procedure.input(schema).query(…)`: a chain of methods that tells by their names what nobody knows otherwise. */
function stepStrange<P extends Place>(tracer: Tracer<P>, { node }: Handing, step: Component): Origins<P>[] {
  const place = node.type === 'CallExpression' ? findStrange(tracer, node.callee, 0) : undefined;
  const next = place && tracer.facts.step(place, step);
  return next === undefined ? [] : [placeOrigins(tracer, next, node)];
}

/** Longer chains than this are not read. */
const LONGEST_CHAIN = 20;

function findStrange<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node, depth: number): P | undefined {
  const bare = unwrap(node);
  if (depth > LONGEST_CHAIN || !tracer.fuel.spend()) return undefined;
  if (bare.type === 'CallExpression') {
    const callee = findStrange(tracer, bare.callee, depth + 1);
    return callee && tracer.facts.step(callee, component.result);
  }
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  if (bare.type !== 'MemberExpression' || name === undefined) return undefined;
  const of = findStrange(tracer, bare.object, depth + 1) ?? tracer.facts.stranger();
  return of && tracer.facts.step(of, component.member(name));
}

/** What a function is given that a member of a known place is set to: `socket.onmessage = (event) => …`. */
export function resolveListener<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P>[] {
  const outer = wrapped(owner);
  const { parent } = outer;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== outer) return [];
  const left = unwrap(parent.left);
  const name = left.type === 'MemberExpression' ? findMemberName(left) : printName(left);
  const [, event] = /^on(\w+)$/.exec(name ?? '') ?? [];
  if (event === undefined) return [];
  const steps = [component.event(event, index)];
  if (left.type === 'MemberExpression') return stepAll(tracer, left.object, steps, left);
  return left.type === 'Identifier' && tracer.bindings.isGlobal(left)
    ? stepGlobals(tracer, steps, owner)
    : [];
}

/** The same steps from the object whose members are the globals. */
function stepGlobals<P extends Place>(
  tracer: Tracer<P>,
  steps: readonly Component[],
  node: TSESTree.Node,
): Origins<P>[] {
  const all = tracer.facts.global('globalThis');
  return steps.flatMap((step) => {
    const next = all && tracer.facts.step(all, step);
    return next === undefined ? [] : [placeOrigins(tracer, next, node)];
  });
}

function stepAll<P extends Place>(
  tracer: Tracer<P>,
  from: TSESTree.Node,
  steps: readonly Component[],
  node: TSESTree.Node,
): Origins<P>[] {
  if (steps.length === 0) return [];
  const isNew = node.type === 'NewExpression';
  return getPlaces(tracer.resolve(from)).flatMap((place) =>
    steps.flatMap((step) => {
      const callee = isNew ? tracer.facts.step(place, component.construct) : place;
      const next = callee && tracer.facts.step(callee, step);
      return next === undefined ? [] : [placeOrigins(tracer, next, node)];
    }),
  );
}

const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);

function findEvents<P extends Place>(
  tracer: Tracer<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  callee: TSESTree.Node,
): string[] {
  const [event] = call.arguments;
  const isGlobal = callee.type === 'Identifier' && tracer.bindings.isGlobal(callee);
  const name = callee.type === 'MemberExpression' ? findMemberName(callee) : isGlobal ? callee.name : '';
  if (event === undefined || !LISTENING.has(name ?? '')) return [];
  return tracer.evaluate(event).known.flatMap((value) => findText(value) ?? []);
}
