import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findLiteralText,
  findMemberName,
  isClass,
  unwrap,
  walk,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import { getCallSites, type CallSites } from './binding.ts';
import { getBuiltinCall } from './builtins.ts';
import { component, type Component, type Place } from './facts.ts';
import { ABSENT, partly, union, UNKNOWN, type Origins, type Tracer } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** What the caller hands over as parameter `index` of a function, as far as the file shows. */
export function resolveParameter<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> {
  const call = findReceivingCall(owner);
  if (call !== undefined) return resolveCallback(tracer, owner, index, call);
  const sites = findCallSites(tracer, owner);
  if (sites === undefined || sites.calls.length === 0) return UNKNOWN;
  const all = union(sites.calls.map((site) => resolveArgument(tracer, site, index)));
  return sites.complete ? all : partly(all);
}

function resolveArgument<P extends Place>(tracer: Tracer<P>, call: Call, index: number): Origins<P> {
  if (!tracer.fuel.spend()) return UNKNOWN;
  if (call.arguments.slice(0, index + 1).some((argument) => argument.type === 'SpreadElement'))
    return UNKNOWN;
  const argument = call.arguments[index];
  return argument === undefined ? ABSENT : tracer.resolve(argument);
}

/** The call that a function expression is written into as an argument, or that runs it on the spot. */
function findReceivingCall(owner: FunctionNode): Call | undefined {
  if (owner.type === 'FunctionDeclaration') return undefined;
  const outer = wrapped(owner);
  const parent = outer.parent;
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression' ? parent : undefined;
}

function findCallSites<P extends Place>(tracer: Tracer<P>, owner: FunctionNode): CallSites | undefined {
  if (owner.type === 'FunctionDeclaration') {
    return owner.id === null ? undefined : callsOf(tracer, owner.id);
  }
  const holder = wrapped(owner).parent;
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier')
    return callsOf(tracer, holder.id);
  if (holder?.type === 'MethodDefinition' && isClass(holder.parent.parent)) {
    const { id } = holder.parent.parent;
    if (holder.kind === 'constructor') return id === null ? undefined : callsOf(tracer, id);
    return callsThroughThis(tracer, holder);
  }
  return undefined;
}

function callsOf<P extends Place>(tracer: Tracer<P>, name: TSESTree.Identifier): CallSites | undefined {
  const variable = tracer.bindings.findVariable(name);
  return variable === undefined ? undefined : getCallSites(variable);
}

/** Calls of a private method, `this.#m(…)`; others may be called from anywhere. */
function callsThroughThis<P extends Place>(
  tracer: Tracer<P>,
  method: TSESTree.MethodDefinition,
): CallSites | undefined {
  const name = findKeyName(method);
  const isPrivate = method.accessibility === 'private' || name?.startsWith('#') === true;
  if (name === undefined || !isPrivate) return undefined;
  return { calls: collectThisCalls(tracer, method.parent, name), complete: true };
}

function collectThisCalls<P extends Place>(
  tracer: Tracer<P>,
  body: TSESTree.ClassBody,
  name: string,
): Call[] {
  const calls: Call[] = [];
  walk(body, tracer.visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || !tracer.fuel.spend()) return;
    const callee = unwrap(node.callee);
    const isThis = callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
    if (isThis && findMemberName(callee) === name) calls.push(node);
  });
  return calls;
}

function resolveCallback<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
  call: Call,
): Origins<P> {
  const callee = unwrap(call.callee);
  if (callee === owner) return resolveArgument(tracer, call, index);
  const position = call.arguments.findIndex((argument) => unwrap(argument) === owner);
  if (position < 0) return UNKNOWN;
  const known = resolveKnownCallback(tracer, owner, index, call, position);
  if (known !== undefined) return known;
  return callee.type === 'MemberExpression' ? resolveIteration(tracer, index, call, callee) : UNKNOWN;
}

/** A callback of a known package: `(n:m)`, or a listener of a known event. */
function resolveKnownCallback<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
  call: Call,
  position: number,
): Origins<P> | undefined {
  const steps: [TSESTree.Node, Component][] = [
    [call.callee, component.callback(position, index, owner.params.length)],
  ];
  const callee = unwrap(call.callee);
  const event = call.arguments[0] === undefined ? undefined : findLiteralText(call.arguments[0]);
  if (callee.type === 'MemberExpression' && position === 1 && event !== undefined) {
    if (LISTENING.has(findMemberName(callee) ?? ''))
      steps.push([callee.object, component.event(event, index)]);
  }
  for (const [from, next] of steps) {
    for (const place of getPlaces(tracer.resolve(from))) {
      const known = tracer.facts.step(place, next);
      if (known !== undefined) return placeOrigins(tracer, known, call);
    }
  }
  return undefined;
}

const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);
const ITERATING = new Set(['forEach', 'map', 'filter', 'flatMap', 'some', 'every', 'find']);

/** `promise.then(v => …)` hands on the value of the promise, `[a, b].map(v => …)` each element. */
function resolveIteration<P extends Place>(
  tracer: Tracer<P>,
  index: number,
  call: Call,
  callee: TSESTree.MemberExpression,
): Origins<P> {
  if (index !== 0 || call.type !== 'CallExpression') return UNKNOWN;
  if (getBuiltinCall(tracer, call) === '.then') return tracer.resolve(callee.object);
  return ITERATING.has(findMemberName(callee) ?? '') ? resolveElements(tracer, callee.object) : UNKNOWN;
}

/** Every element of an array written in the file. */
export function resolveElements<P extends Place>(tracer: Tracer<P>, array: TSESTree.Node): Origins<P> {
  const { list, complete } = tracer.resolve(array);
  const parts: Origins<P>[] = [];
  for (const origin of list) {
    if (origin.kind !== 'node' || origin.node.type !== 'ArrayExpression') return UNKNOWN;
    for (const element of origin.node.elements) {
      if (!tracer.fuel.spend()) return UNKNOWN;
      if (element !== null) parts.push(element.type === 'SpreadElement' ? UNKNOWN : tracer.resolve(element));
    }
  }
  const all = parts.length > 0 ? union(parts) : UNKNOWN;
  return complete ? all : partly(all);
}
