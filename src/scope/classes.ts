import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findMemberName,
  findThisBinder,
  getReturns,
  getStatements,
  isClass,
  isFunction,
  parameterPattern,
  unwrap,
  type ClassNode,
} from '../ast/index.ts';
import { component, type Place } from './facts.ts';
import { UNKNOWN, only, type Origin, type Origins, type Property, type Tracer } from './origin.ts';
import { getPlaces } from './places.ts';
import { resolveType } from './types.ts';

/** The class whose body a node stands in, when `this` there is an instance of it or the class itself. */
export function resolveThis<P extends Place>(node: TSESTree.Node): Origins<P> {
  const binder = findThisBinder(node);
  if (binder === undefined) return UNKNOWN;
  const owner =
    binder.type === 'PropertyDefinition' || binder.type === 'StaticBlock' ? binder : binder.parent;
  if (owner.type === 'Property' && owner.parent.type === 'ObjectExpression') {
    return only({ kind: 'node', node: owner.parent });
  }
  const body = owner.parent;
  if (body?.type !== 'ClassBody') return UNKNOWN;
  const isStatic = owner.type === 'StaticBlock' || ('static' in owner && owner.static);
  return only(isStatic ? { kind: 'node', node: body.parent } : { kind: 'instance', of: body.parent });
}

/** What a class is derived from, when it is another class of the file or one of a known package. */
export function resolveSuper<P extends Place>(tracer: Tracer<P>, node: ClassNode): Origins<P> {
  return node.superClass === null ? UNKNOWN : tracer.resolve(node.superClass);
}

/** The constructor written in a class body. */
export function findConstructor(node: ClassNode): TSESTree.FunctionExpression | undefined {
  for (const member of node.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value)) {
      return member.value;
    }
  }
  return undefined;
}

/** What a member of a class, or of an instance, can be: fields, accessors, methods, writes to `this`, heritage. */
export function getClassMember<P extends Place>(
  tracer: Tracer<P>,
  node: ClassNode,
  name: string,
  isStatic: boolean,
): Property<P> | undefined {
  if (!tracer.fuel.spend()) return undefined;
  const nodes: TSESTree.Node[] = [];
  const origins: Origin<P>[] = [];
  let isDeclared = false;
  let isOpen = false;
  for (const member of node.body.body) {
    if (!('key' in member) || member.static !== isStatic || findKeyName(member) !== name) continue;
    isDeclared = true;
    if (member.type === 'MethodDefinition' && isFunction(member.value)) {
      nodes.push(...(member.kind === 'get' ? getReturns(member.value).nodes : [member.value]));
    } else if (member.type === 'PropertyDefinition') {
      if (member.value !== null) nodes.push(member.value);
      if (member.typeAnnotation !== undefined) {
        origins.push(...resolveType(tracer, member.typeAnnotation.typeAnnotation, member).list);
      }
      isOpen ||= member.accessibility !== 'private' && !member.readonly && !name.startsWith('#');
    }
  }
  if (!isStatic) {
    for (const parameter of findConstructor(node)?.params ?? []) {
      if (parameter.type !== 'TSParameterProperty') continue;
      const pattern = parameterPattern(parameter);
      if (pattern.type === 'Identifier' && pattern.name === name) nodes.push(pattern);
    }
  }
  nodes.push(...getThisWrites(tracer, node, name));
  if (nodes.length === 0 && origins.length === 0) {
    return getInherited(tracer, node, name, isStatic) ?? (isDeclared ? undefined : NOTHING);
  }
  return { nodes, origins, missing: false, unknown: isOpen && nodes.length === 0 };
}

const NOTHING = { nodes: [], origins: [], missing: false, unknown: true } as const;

function getInherited<P extends Place>(
  tracer: Tracer<P>,
  node: ClassNode,
  name: string,
  isStatic: boolean,
): Property<P> | undefined {
  const parent = resolveSuper(tracer, node);
  for (const origin of parent.list) {
    if (origin.kind === 'node' && isClass(origin.node))
      return getClassMember(tracer, origin.node, name, isStatic);
  }
  const [place] = getPlaces(parent);
  const holder = isStatic ? place : place && tracer.facts.step(place, component.instance);
  const member = holder && tracer.facts.step(holder, component.member(name));
  if (member === undefined) return undefined;
  return { nodes: [], origins: [{ kind: 'place', place: member, node }], missing: false, unknown: false };
}

/** The values given to `this.name` by plain statements of the constructor and the methods of a class. */
function getThisWrites<P extends Place>(
  tracer: Tracer<P>,
  node: ClassNode,
  name: string,
): readonly TSESTree.Node[] {
  let writes = tracer.thisWrites.get(node);
  if (writes === undefined) {
    writes = collectThisWrites(node);
    tracer.thisWrites.set(node, writes);
  }
  return writes.get(name) ?? [];
}

function collectThisWrites(node: ClassNode): Map<string, TSESTree.Node[]> {
  const writes = new Map<string, TSESTree.Node[]>();
  for (const member of node.body.body) {
    if (member.type !== 'MethodDefinition' || !isFunction(member.value)) continue;
    for (const statement of getStatements(member.value.body)) {
      const write = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : statement;
      if (write.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') continue;
      const name = write.left.object.type === 'ThisExpression' ? findMemberName(write.left) : undefined;
      if (name !== undefined) writes.set(name, [...(writes.get(name) ?? []), write.right]);
    }
  }
  return writes;
}
