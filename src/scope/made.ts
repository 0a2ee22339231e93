import type { TSESTree } from '@typescript-eslint/utils';
import {
  findMemberName,
  getReturns,
  isClass,
  isFunction,
  unwrap,
  wrapped,
  type findThisBinder,
  type FunctionNode,
} from '../ast/index.ts';
import { findInit } from './binding.ts';
import { component, type Place } from './facts.ts';
import {
  eitherProperty,
  foundNodes,
  getFilled,
  NOT_KNOWN,
  only,
  propertyOf,
  union,
  UNKNOWN,
  type MakerNode,
  type Origins,
  type Property,
} from './origin.ts';
import { placeOrigins } from './places.ts';
import type { Tracer } from './tracer.ts';

/** `this` in a function that makes instances, in one that stands in its prototype, or in one that an object is given. */
export function resolveMade<P extends Place>(
  tracer: Tracer<P>,
  binder: ReturnType<typeof findThisBinder>,
): Origins<P> {
  if (binder === undefined || !isFunction(binder)) return UNKNOWN;
  if (tracer.getMakerIndex(binder).isMaker) return only({ kind: 'instance', of: binder });
  let given = wrapped(binder);
  const parts: Origins<P>[] = [];
  // `Store.prototype.find = Store.prototype.get = function () {}`
  while (given.parent?.type === 'AssignmentExpression' && given.parent.right === given) {
    const target = unwrap(given.parent.left);
    if (target.type === 'MemberExpression') parts.push(resolveHolder(tracer, target.object));
    given = wrapped(given.parent);
  }
  return parts.length === 0 ? UNKNOWN : union(parts);
}

/** What `this` is in a method that is written to a member: instances where that is a prototype, else what holds it. */
function resolveHolder<P extends Place>(tracer: Tracer<P>, holder: TSESTree.Node): Origins<P> {
  const prototype = findPrototype(tracer, holder);
  if (prototype !== undefined) return getMade(tracer, prototype.object);
  const { list, complete } = tracer.resolve(holder);
  const own = list.filter(({ kind }) => kind === 'node' || kind === 'changed' || kind === 'instance');
  return own.length === 0
    ? UNKNOWN
    : { list: own, complete: complete && own.length === list.length, missing: false };
}

/** `Store.prototype`, or a name that stands for it. */
function findPrototype<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
): TSESTree.MemberExpression | undefined {
  let holder = unwrap(node);
  if (holder.type === 'Identifier') {
    const variable = tracer.bindings.findVariable(holder);
    const init = variable === undefined ? undefined : findInit(variable);
    if (init === undefined) return undefined;
    holder = unwrap(init);
  }
  return holder.type === 'MemberExpression' && findMemberName(holder) === 'prototype' ? holder : undefined;
}

/** Instances of the functions and classes of the file that an expression can be. */
function getMade<P extends Place>(tracer: Tracer<P>, maker: TSESTree.Node): Origins<P> {
  const { list, complete } = tracer.resolve(maker);
  const made = list.flatMap((origin): Origins<P>['list'] =>
    origin.kind === 'node' && (isClass(origin.node) || isFunction(origin.node))
      ? [{ kind: 'instance', of: origin.node }]
      : [],
  );
  return { list: made, complete: complete && made.length === list.length, missing: false };
}

/** `Store.prototype = { … }`, `Object.assign(Store.prototype, { … })`: the instances that have its methods. */
export function findPrototypeOwner<P extends Place>(
  tracer: Tracer<P>,
  object: TSESTree.ObjectExpression,
): Origins<P> | undefined {
  const given = wrapped(object);
  const { parent } = given;
  const [first] = parent?.type === 'CallExpression' ? parent.arguments : [];
  const holder = parent?.type === 'AssignmentExpression' && parent.right === given ? parent.left : first;
  const target = holder === undefined ? undefined : unwrap(holder);
  if (target?.type !== 'MemberExpression' || findMemberName(target) !== 'prototype') return undefined;
  const made = getMade(tracer, target.object);
  return made.list.length === 0 ? undefined : made;
}

/** Does `new` give an instance, and not what the function returns? */
export function isMade<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): node is MakerNode {
  if (isClass(node)) return true;
  if (!isFunction(node) || !tracer.getMakerIndex(node).isMaker) return false;
  // `if (!(this instanceof Store)) return new Store(pool);`
  return getReturns(node).nodes.every((value) =>
    ['NewExpression', 'ThisExpression'].includes(unwrap(value).type),
  );
}

/** A member of what a class or a function that makes instances is derived from. */
export function getFromParent<P extends Place>(
  tracer: Tracer<P>,
  owner: MakerNode,
  parent: TSESTree.Node,
  name: string,
  isStatic: boolean,
): Property<P> {
  const parts = tracer.resolve(parent).list.map((origin) => {
    if (origin.kind === 'node' && (isClass(origin.node) || isFunction(origin.node)))
      return origin.node === owner ? NOT_KNOWN : tracer.classMember(origin.node, name, isStatic);
    if (origin.kind !== 'place') return NOT_KNOWN;
    const holder = isStatic ? origin.place : tracer.facts.step(origin.place, component.instance);
    const member = holder && tracer.facts.step(holder, component.member(name));
    return member === undefined ? NOT_KNOWN : propertyOf(placeOrigins(tracer, member, owner));
  });
  return parts.length === 0 ? NOT_KNOWN : eitherProperty(parts);
}

/** A member of what a function makes: what it and its methods write to `this`, its prototype, what that is made of. */
export function getMadeMember<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  name: string,
): Property<P> {
  const index = tracer.getMakerIndex(owner);
  const writes = index.getWrites(name);
  const parts: Property<P>[] = writes.length > 0 ? [foundNodes(writes)] : [];
  for (const prototype of index.prototypes) parts.push(tracer.nodeMember(prototype, name));
  const given = parts.filter((part) => part.nodes.length > 0 || part.origins.length > 0);
  const fills = index.findFills(name);
  if (given.length > 0) return eitherProperty(fills === undefined ? given : [...given, getFilled(fills)]);
  const inherited = index.parents.map((parent) => getFromParent(tracer, owner, parent, name, false));
  const known = inherited.filter((part) => part.nodes.length > 0 || part.origins.length > 0);
  return known.length === 0 ? NOT_KNOWN : eitherProperty(known);
}
