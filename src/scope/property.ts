import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findMemberName,
  getReturns,
  isClass,
  isFunction,
  unwrap,
  wrapped,
} from '../ast/index.ts';
import { getReads } from './binding.ts';
import { getClassMember } from './classes.ts';
import { getBuiltinCall } from './builtins.ts';
import { component, type Place } from './facts.ts';
import type { Origin, Origins, Property, Tracer } from './origin.ts';
import { placeOrigins } from './places.ts';

const NOT_SET = { nodes: [], origins: [], missing: true, unknown: false } as const;
const NOT_KNOWN = { nodes: [], origins: [], missing: false, unknown: true } as const;

/** Exactly these expressions. */
export function foundNodes(nodes: readonly TSESTree.Node[]): Property<never> {
  return { nodes, origins: [], missing: false, unknown: false };
}

/** What a property of a value can be: found, missing and unknown may all hold, for different ways to here. */
export function getMember<P extends Place>(tracer: Tracer<P>, of: Origins<P>, name: string): Property<P> {
  const parts: Property<P>[] = of.list.map((origin) => getOriginMember(tracer, origin, name));
  if (!of.complete) parts.push(NOT_KNOWN);
  if (of.missing || parts.length === 0) parts.push(NOT_SET);
  return eitherProperty(parts);
}

function eitherProperty<P extends Place>(parts: readonly Property<P>[]): Property<P> {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return {
    nodes: [...new Set(parts.flatMap((part) => part.nodes))],
    origins: parts.flatMap((part) => part.origins),
    missing: parts.some((part) => part.missing),
    unknown: parts.some((part) => part.unknown),
  };
}

function getOriginMember<P extends Place>(tracer: Tracer<P>, origin: Origin<P>, name: string): Property<P> {
  if (!tracer.fuel.spend()) return NOT_KNOWN;
  switch (origin.kind) {
    case 'place': {
      const place = tracer.facts.step(origin.place, component.member(name));
      if (place === undefined) return NOT_KNOWN;
      return {
        nodes: [],
        origins: placeOrigins(tracer, place, origin.node).list,
        missing: false,
        unknown: false,
      };
    }
    case 'instance':
      return getClassMember(tracer, origin.of, name, false) ?? NOT_KNOWN;
    case 'rest':
      if (origin.without.includes(name)) return NOT_SET;
      return origin.without.includes(undefined) ? NOT_KNOWN : tracer.member(origin.of, name);
    case 'node':
      return getNodeMember(tracer, origin.node, name);
  }
}

function getNodeMember<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node, name: string): Property<P> {
  if (isClass(node)) return getClassMember(tracer, node, name, true) ?? NOT_KNOWN;
  switch (node.type) {
    case 'ObjectExpression':
      return withWrites(tracer, node, name, getObjectProperty(tracer, node, name));
    case 'ArrayExpression':
      return getElement(node, name);
    case 'TSEnumDeclaration': {
      const found = node.body.members.find((entry) => findKeyName(entry) === name);
      return found?.initializer === undefined ? NOT_KNOWN : foundNodes([found.initializer]);
    }
    case 'Literal':
    case 'TemplateLiteral':
      return NOT_SET;
    case 'CallExpression': {
      const builtin = getBuiltinCall(tracer, node);
      if (builtin === 'Object.assign') {
        return withWrites(tracer, node, name, getLayered(tracer, node.arguments, name));
      }
      return builtin === 'Object.create' ? withWrites(tracer, node, name, NOT_SET) : NOT_KNOWN;
    }
    default:
      return NOT_KNOWN;
  }
}

function getElement(node: TSESTree.ArrayExpression, name: string): Property<never> {
  const index = /^\d{1,6}$/.test(name) ? Number(name) : undefined;
  if (index === undefined) return NOT_KNOWN;
  if (node.elements.slice(0, index + 1).some((element) => element?.type === 'SpreadElement'))
    return NOT_KNOWN;
  const element = node.elements[index];
  return element == null ? NOT_SET : foundNodes([element]);
}

/** A property of an object literal: the last key of that name, or of what is spread into it, wins. */
function getObjectProperty<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.ObjectExpression,
  name: string,
): Property<P> {
  const layers: Property<P>[] = [];
  for (let index = node.properties.length - 1; index >= 0; index -= 1) {
    const property = node.properties[index];
    if (property === undefined || !tracer.fuel.spend()) continue;
    const layer =
      property.type === 'SpreadElement' ? getSpread(tracer, property.argument, name) : getOwn(property, name);
    if (layer === NOT_SET) continue;
    layers.push(layer);
    if (!layer.missing && !layer.unknown) break;
  }
  return overlay(layers);
}

function getOwn(property: TSESTree.Property, name: string): Property<never> {
  const key = findKeyName(property);
  if (key === undefined) return NOT_KNOWN;
  if (key !== name || property.kind === 'set') return NOT_SET;
  if (property.kind === 'get' && isFunction(property.value))
    return foundNodes(getReturns(property.value).nodes);
  return foundNodes([property.value]);
}

function getSpread<P extends Place>(tracer: Tracer<P>, argument: TSESTree.Node, name: string): Property<P> {
  const bare = unwrap(argument);
  if (bare.type === 'LogicalExpression' && bare.operator === '&&') {
    return { ...tracer.member(tracer.resolve(bare.right), name), missing: true };
  }
  return tracer.member(tracer.resolve(bare), name);
}

/** Later arguments of `Object.assign` lie over earlier ones. */
function getLayered<P extends Place>(
  tracer: Tracer<P>,
  layers: readonly TSESTree.CallExpressionArgument[],
  name: string,
): Property<P> {
  const found: Property<P>[] = [];
  for (const layer of layers.toReversed()) {
    const property: Property<P> = layer.type === 'SpreadElement' ? NOT_KNOWN : getSpread(tracer, layer, name);
    found.push(property);
    if (!property.missing && !property.unknown) break;
  }
  return overlay(found);
}

/** Layers from the top down: what lies under a layer shows only where that layer may lack the name. */
function overlay<P extends Place>(layers: readonly Property<P>[]): Property<P> {
  if (layers.length === 0) return NOT_SET;
  return { ...eitherProperty(layers), missing: layers.every((layer) => layer.missing) };
}

/** Adds what is written to a property after the object was made and bound to a name. */
function withWrites<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
  name: string,
  initial: Property<P>,
): Property<P> {
  const declarator = wrapped(node).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return initial;
  const variable = tracer.bindings.findVariable(declarator.id);
  if (variable === undefined) return initial;
  let property = initial;
  for (const { identifier } of getReads(variable)) {
    if (!tracer.fuel.spend()) return NOT_KNOWN;
    const change = getChange(tracer, identifier, name);
    if (change === undefined) continue;
    const isCertain = !change.missing && !change.unknown && isStraightAfter(declarator, identifier);
    property = isCertain ? change : eitherProperty([property, change]);
  }
  return property;
}

function getChange<P extends Place>(
  tracer: Tracer<P>,
  identifier: TSESTree.Node,
  name: string,
): Property<P> | undefined {
  const object = wrapped(identifier);
  const parent = object.parent;
  if (parent?.type === 'MemberExpression' && parent.object === object) {
    const key = findMemberName(parent);
    if (key !== undefined && key !== name) return undefined;
    const use = parent.parent;
    if (use.type === 'UnaryExpression' && use.operator === 'delete')
      return key === undefined ? NOT_KNOWN : NOT_SET;
    if (use.type !== 'AssignmentExpression' || use.left !== parent) return undefined;
    return key === undefined ? NOT_KNOWN : foundNodes([use.right]);
  }
  if (parent?.type === 'CallExpression' && parent.arguments[0] === object) {
    if (getBuiltinCall(tracer, parent) !== 'Object.assign') return undefined;
    const layers = getLayered(tracer, parent.arguments.slice(1), name);
    return layers.nodes.length === 0 && layers.origins.length === 0 && !layers.unknown ? undefined : layers;
  }
  return undefined;
}

/** Does a statement run whenever the declaration before it in the same block has run? */
function isStraightAfter(declarator: TSESTree.VariableDeclarator, node: TSESTree.Node): boolean {
  let statement = node;
  while (statement.parent != null && statement.parent !== declarator.parent.parent) {
    statement = statement.parent;
  }
  return statement.type === 'ExpressionStatement';
}

/** The value of every member that an object or array literal spells out, what is spread into it included. */
export function getAllMembers<P extends Place>(tracer: Tracer<P>, of: Origins<P>): Property<P> {
  const nodes: TSESTree.Node[] = [];
  let unknown = !of.complete;
  const open = [...of.list];
  for (let origin = open.pop(); origin !== undefined; origin = open.pop()) {
    if (!tracer.fuel.spend()) return NOT_KNOWN;
    const node = origin.kind === 'node' ? origin.node : undefined;
    const entries =
      node?.type === 'ObjectExpression'
        ? node.properties
        : node?.type === 'ArrayExpression'
          ? node.elements
          : undefined;
    unknown ||= entries === undefined;
    for (const entry of entries ?? []) {
      if (entry?.type === 'Property') nodes.push(entry.value);
      else if (entry?.type === 'SpreadElement') open.push(...tracer.resolve(entry.argument).list);
      else if (entry !== null) nodes.push(entry);
    }
  }
  return { nodes, origins: [], missing: nodes.length === 0 && !unknown, unknown };
}
