import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findThisBinder,
  getReturns,
  isClass,
  isFunction,
  parameterPattern,
  wrapped,
  type ClassNode,
} from '../ast/index.ts';
import { getReads } from './binding.ts';
import { component, type Place } from './facts.ts';
import { isTelling } from './nature.ts';
import {
  eitherProperty,
  foundNodes,
  getFilled,
  NOT_KNOWN,
  NOT_SET,
  only,
  union,
  UNKNOWN,
  type MakerNode,
  type Origins,
  type Property,
} from './origin.ts';
import { findPrototypeOwner, getFromParent, getMadeMember, isMade, resolveMade } from './made.ts';
import { getPlaces, placeOrigins } from './places.ts';
import { resolveReceiver } from './role.ts';
import type { Tracer } from './tracer.ts';
import { applyChanges } from './written.ts';

/** What `this` is at a node: an instance of the class around it, the class itself, or an object literal. */
export function resolveThis<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Origins<P> {
  const found = findThisOwner(node);
  const binder = findThisBinder(node);
  if (found === undefined) {
    const made = resolveMade(tracer, binder);
    return made.list.length > 0 ? made : resolveGiven(tracer, binder);
  }
  if (found.owner.type === 'ObjectExpression') {
    const made = findPrototypeOwner(tracer, found.owner);
    const own = only<P>({ kind: 'node', node: found.owner });
    const others = [...(made?.list ?? []), ...resolveGiven(tracer, binder).list];
    return others.length === 0 ? own : { ...own, list: [...own.list, ...others] };
  }
  if (found.isStatic) return only({ kind: 'node', node: found.owner });
  return getInstance(tracer, found.owner);
}

/** What `this` is in a function by where that is given. */
function resolveGiven<P extends Place>(
  tracer: Tracer<P>,
  binder: ReturnType<typeof findThisBinder>,
): Origins<P> {
  return binder === undefined || !isFunction(binder) ? UNKNOWN : union(resolveReceiver(tracer, binder));
}

/** What `super` is at a node: the class that the class around it extends, or an instance of it. */
export function resolveSuper<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Origins<P> {
  const found = findThisOwner(node);
  if (found === undefined || found.owner.type === 'ObjectExpression') return UNKNOWN;
  const { superClass } = found.owner;
  if (superClass === null) return UNKNOWN;
  const parent = tracer.resolve(superClass);
  return found.isStatic ? parent : instantiate(tracer, parent, superClass);
}

interface ThisOwner {
  readonly owner: ClassNode | TSESTree.ObjectExpression;
  readonly isStatic: boolean;
}

function findThisOwner(node: TSESTree.Node): ThisOwner | undefined {
  const binder = findThisBinder(node);
  if (binder === undefined) return undefined;
  const member =
    binder.type === 'PropertyDefinition' || binder.type === 'StaticBlock' ? binder : wrapped(binder).parent;
  const holder = member?.parent;
  if (member?.type === 'Property' && holder?.type === 'ObjectExpression') {
    return { owner: holder, isStatic: false };
  }
  if (member === undefined || holder?.type !== 'ClassBody') return undefined;
  const isStatic = member.type === 'StaticBlock' || ('static' in member && member.static);
  return { owner: holder.parent, isStatic };
}

/** An instance of a class of the file: also one of the known class that it is derived from. */
function getInstance<P extends Place>(tracer: Tracer<P>, owner: ClassNode): Origins<P> {
  const own = only<P>({ kind: 'instance', of: owner });
  if (owner.superClass === null) return own;
  const seen = new Set<ClassNode>([owner]);
  let parent = owner.superClass as TSESTree.Node | null;
  while (parent !== null && tracer.fuel.spend()) {
    const origins: Origins<P> = tracer.resolve(parent);
    const [place] = getPlaces(origins);
    const instance = place && tracer.facts.step(place, component.instance);
    if (instance !== undefined) {
      return { ...own, list: [...own.list, { kind: 'place', place: instance, node: owner }] };
    }
    const next = origins.list.flatMap((origin) =>
      origin.kind === 'node' && isClass(origin.node) && !seen.has(origin.node) ? [origin.node] : [],
    )[0];
    if (next === undefined) break;
    seen.add(next);
    parent = next.superClass;
  }
  return own;
}

/** What constructing a class gives. Classes that nobody knows give the node. */
export function instantiate<P extends Place>(
  tracer: Tracer<P>,
  classes: Origins<P>,
  node: TSESTree.Node,
): Origins<P> {
  const list: Origins<P>['list'][number][] = [];
  let { complete } = classes;
  for (const origin of classes.list) {
    if (origin.kind === 'place') {
      const place = tracer.facts.step(origin.place, component.instance);
      if (place === undefined) complete = false;
      else list.push(...placeOrigins(tracer, place, node).list);
    } else if (origin.kind === 'node' && isMade(tracer, origin.node)) {
      list.push({ kind: 'instance', of: origin.node });
    } else {
      complete = false;
    }
  }
  return list.length === 0 ? only({ kind: 'node', node }) : { list, complete, missing: false };
}

/** What a member of a class or of its instances can be: fields, accessors, methods, writes to `this`, heritage. */
export function getClassMember<P extends Place>(
  tracer: Tracer<P>,
  owner: MakerNode,
  name: string,
  isStatic: boolean,
): Property<P> {
  if (isFunction(owner))
    return isStatic ? tracer.nodeMember(owner, name) : getMadeMember(tracer, owner, name);
  const parts: Property<P>[] = [];
  let isDeclared = false;
  let isMethod = false;
  for (const member of owner.body.body) {
    if (!('key' in member) || member.static !== isStatic || findKeyName(member) !== name) continue;
    isDeclared = true;
    isMethod ||= member.type === 'MethodDefinition' && member.kind === 'method';
    parts.push(getDeclared(tracer, member));
  }
  if (!isStatic) parts.push(...getParameterProperties(owner, name));
  const index = tracer.getClassIndex(owner);
  const writes = index.getWrites(name, isStatic);
  if (writes.length > 0) parts.push(foundNodes(writes));
  const fills = parts.length > 0 ? index.findFills(name) : undefined;
  if (fills !== undefined) parts.push(getFilled(fills));
  const given = parts.filter((part) => part !== NOT_SET);
  if (given.length > 0) {
    // What a method of the class calls may be that of a class which extends it.
    const overriding = isMethod && !isStatic ? getFromChildren(tracer, owner, name) : undefined;
    const all = overriding === undefined ? given : [...given, overriding];
    return withOuterWrites(tracer, owner, name, isStatic, eitherProperty(all));
  }
  const inherited = isDeclared ? NOT_KNOWN : getInherited(tracer, owner, name, isStatic);
  if (!isStatic && inherited.nodes.length === 0 && inherited.origins.length === 0) {
    const filledIn = getFromChildren(tracer, owner, name);
    if (filledIn !== undefined) return filledIn;
  }
  return withOuterWrites(tracer, owner, name, isStatic, inherited);
}

function getDeclared<P extends Place>(
  tracer: Tracer<P>,
  member: Extract<TSESTree.ClassElement, { key: unknown }>,
): Property<P> {
  if (member.type === 'MethodDefinition' && isFunction(member.value)) {
    if (member.kind === 'set') return NOT_SET;
    return foundNodes(member.kind === 'get' ? getReturns(member.value).nodes : [member.value]);
  }
  if (member.type !== 'PropertyDefinition' && member.type !== 'AccessorProperty') return NOT_SET;
  const value = member.value === null ? NOT_SET : foundNodes([member.value]);
  const annotation = member.typeAnnotation?.typeAnnotation;
  if (annotation === undefined) return value;
  if (member.value !== null && isTelling(tracer.resolve(member.value))) return value;
  const { list } = tracer.resolveType(annotation);
  return list.length === 0 ? value : { nodes: value.nodes, origins: list, missing: false, unknown: false };
}

/** `constructor(private readonly db: Pool)` */
function getParameterProperties(owner: ClassNode, name: string): Property<never>[] {
  return (findConstructor(owner)?.params ?? []).flatMap((parameter) => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const pattern = parameterPattern(parameter);
    return pattern.type === 'Identifier' && pattern.name === name ? [foundNodes([pattern])] : [];
  });
}

function findConstructor(owner: ClassNode): TSESTree.FunctionExpression | undefined {
  for (const member of owner.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value)) {
      return member.value;
    }
  }
  return undefined;
}

/** `Service.pool = new Pool()` beside the class. */
function withOuterWrites<P extends Place>(
  tracer: Tracer<P>,
  owner: ClassNode,
  name: string,
  isStatic: boolean,
  initial: Property<P>,
): Property<P> {
  const id = isStatic ? owner.id : null;
  const variable = id === null ? undefined : tracer.bindings.findVariable(id);
  return variable === undefined ? initial : applyChanges(tracer, tracer.getChanges(variable), name, initial);
}

/** What the classes of the file that are derived from one make of a member that it leaves to them. */
function getFromChildren<P extends Place>(
  tracer: Tracer<P>,
  owner: ClassNode,
  name: string,
): Property<P> | undefined {
  const variable = owner.id === null ? undefined : tracer.bindings.findVariable(owner.id);
  const children = (variable === undefined ? [] : getReads(variable)).flatMap(({ identifier }) => {
    const { parent } = wrapped(identifier);
    return parent !== undefined && isClass(parent) && parent.superClass === wrapped(identifier)
      ? [parent]
      : [];
  });
  const parts = children
    .map((child) => (tracer.fuel.spend() ? tracer.classMember(child, name, false) : NOT_KNOWN))
    .filter((part) => part.nodes.length > 0 || part.origins.length > 0);
  return parts.length === 0 ? undefined : eitherProperty([...parts, NOT_KNOWN]);
}

function getInherited<P extends Place>(
  tracer: Tracer<P>,
  owner: ClassNode,
  name: string,
  isStatic: boolean,
): Property<P> {
  if (owner.superClass === null) return NOT_KNOWN;
  return getFromParent(tracer, owner, owner.superClass, name, isStatic);
}
