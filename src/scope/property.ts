import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, getReturns, isClass, isFunction, wrapped, type FunctionNode } from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import { getAttribute } from './element.ts';
import { component, type Place } from './facts.ts';
import { getKept } from './kept.ts';
import { findNames, toIndex } from './key.ts';
import { findPlaceLoader, getLoaderMember } from './loader.ts';
import {
  eitherProperty,
  foundNodes,
  NOT_KNOWN,
  NOT_SET,
  overlay,
  propertyOf,
  type DerivedOrigin,
  type Origin,
  type Origins,
  type Property,
} from './origin.ts';
import { resolveParameter } from './parameters.ts';
import { placeOrigins } from './places.ts';
import type { Tracer } from './tracer.ts';
import { getShapeMember, isShape } from './types.ts';
import { applyChanges, getLayered } from './written.ts';

/** What a property of a value can be: found, missing and unknown may all hold, for different ways to here. */
export function getMember<P extends Place>(tracer: Tracer<P>, of: Origins<P>, name: string): Property<P> {
  const parts = of.list.map((origin) => getOriginMember(tracer, origin, name));
  if (!of.complete) parts.push(NOT_KNOWN);
  if (of.missing) parts.push(NOT_SET);
  return eitherProperty(parts);
}

function getOriginMember<P extends Place>(tracer: Tracer<P>, origin: Origin<P>, name: string): Property<P> {
  switch (origin.kind) {
    case 'place': {
      const loader = findPlaceLoader(tracer, origin.place, name);
      if (loader !== undefined) return loader;
      const place = tracer.facts.step(origin.place, component.member(name));
      return place === undefined
        ? getKept(tracer, origin.place, name)
        : propertyOf(placeOrigins(tracer, place, origin.node));
    }
    case 'instance':
      return tracer.classMember(origin.of, name, false);
    case 'loader':
      return getLoaderMember(origin.role, name);
    case 'node':
      return tracer.nodeMember(origin.node, name);
    case 'changed':
    case 'filled':
    case 'arguments':
    case 'rest':
      return tracer.derivedMember(origin, name);
  }
}

/** What a property of what is known by way of others can be. */
export function getDerivedMember<P extends Place>(
  tracer: Tracer<P>,
  origin: DerivedOrigin<P>,
  name: string,
): Property<P> {
  switch (origin.kind) {
    case 'changed':
      return applyChanges(tracer, tracer.getChanges(origin.by), name, tracer.member(origin.of, name));
    case 'filled':
      return applyChanges(tracer, origin.by, name, NOT_KNOWN);
    case 'arguments': {
      const index = toIndex(name);
      return index === undefined ? NOT_KNOWN : propertyOf(resolveParameter(tracer, origin.of, index));
    }
    case 'rest':
      return getRestMember(tracer, origin, name);
  }
}

function getRestMember<P extends Place>(
  tracer: Tracer<P>,
  { of, without, skip }: Extract<Origin<P>, { kind: 'rest' }>,
  name: string,
): Property<P> {
  if (without.includes(name)) return NOT_SET;
  if (without.includes(undefined)) return NOT_KNOWN;
  const index = skip > 0 ? toIndex(name) : undefined;
  return tracer.member(of, index === undefined ? name : String(index + skip));
}

/** What a property of the value that starts at a node can be. */
export function getNodeMember<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
  name: string,
): Property<P> {
  if (isClass(node)) return tracer.classMember(node, name, true);
  if (isShape(node)) return getShapeMember(tracer, node, name);
  if (isFunction(node)) {
    if (name === 'constructor') return getFunctionConstructor(tracer, node);
    return isBareFunction(tracer, node, name) ? NOT_SET : NOT_KNOWN;
  }
  switch (node.type) {
    case 'ObjectExpression':
      return getObjectProperty(tracer, node, name);
    case 'JSXOpeningElement':
      return getAttribute(tracer, node, name);
    case 'ArrayExpression':
      return getElement(tracer, node, name);
    case 'TSEnumDeclaration': {
      const found = node.body.members.find((entry) => findKeyName(entry) === name);
      return found === undefined ? NOT_KNOWN : foundNodes([found.initializer ?? found]);
    }
    case 'Literal':
    case 'TemplateLiteral':
      return getPrimitiveMember(node, name);
    case 'LogicalExpression':
      return NOT_SET;
    case 'CallExpression':
      return getBuiltMember(tracer, node, name);
    default:
      return NOT_KNOWN;
  }
}

/** `AsyncFunction` and its like have no global name, but make functions of texts as `Function` does. */
function getFunctionConstructor<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Property<P> {
  const place = tracer.facts.global('Function');
  return place === undefined ? NOT_KNOWN : propertyOf(placeOrigins(tracer, place, node));
}

/** Whatever has a member, inherited ones are not to be told by what is written in the file. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Members are written to a function by the name it is bound to; a callback has none but those of every function. */
function isBareFunction<P extends Place>(tracer: Tracer<P>, node: FunctionNode, name: string): boolean {
  if (OF_FUNCTIONS.has(name)) return false;
  const { parent } = wrapped(node);
  const id = parent?.type === 'VariableDeclarator' ? parent.id : node.id;
  const variable = id?.type === 'Identifier' ? tracer.bindings.findVariable(id) : undefined;
  if (variable !== undefined) return tracer.getChanges(variable).all.length === 0;
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
}

const OF_FUNCTIONS = new Set([...INHERITED, ...Object.getOwnPropertyNames(Function.prototype), 'prototype']);

/** `null`, `false` and numbers have nothing that options are read from; texts have methods and a length. */
function getPrimitiveMember(
  node: TSESTree.Literal | TSESTree.TemplateLiteral,
  name: string,
): Property<never> {
  const isText = node.type === 'TemplateLiteral' || typeof node.value === 'string';
  const isOfText = isText && (name in String.prototype || toIndex(name) !== undefined);
  return isOfText || INHERITED.has(name) ? NOT_KNOWN : NOT_SET;
}

function getBuiltMember<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  name: string,
): Property<P> {
  const [first, ...others] = node.arguments;
  switch (getBuiltinCall(tracer, node)) {
    case 'Object.assign':
      return getLayered(tracer, node.arguments, name);
    case 'Object.create':
      if (first === undefined || others.length > 0) return NOT_KNOWN;
      return tracer.member(tracer.resolve(first), name);
    case 'Object.getPrototypeOf':
      if (first === undefined || name !== 'constructor') return NOT_KNOWN;
      return tracer.member(tracer.resolve(first), name);
    default:
      return NOT_KNOWN;
  }
}

function getElement<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.ArrayExpression,
  name: string,
): Property<P> {
  let index = toIndex(name);
  if (index === undefined) return NOT_KNOWN;
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') {
      const spread = findArray(tracer, element.argument);
      if (spread === undefined || !tracer.fuel.spend()) return NOT_KNOWN;
      if (index < spread.elements.length) return getElement(tracer, spread, String(index));
      index -= spread.elements.length;
    } else if (index === 0) {
      return element === null ? NOT_SET : foundNodes([element]);
    } else {
      index -= 1;
    }
  }
  return NOT_SET;
}

/** The array literal, without spreads of its own, that an expression is. */
function findArray<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
): TSESTree.ArrayExpression | undefined {
  const { list, complete } = tracer.resolve(node);
  const [origin] = list;
  if (!complete || list.length !== 1 || origin?.kind !== 'node') return undefined;
  if (origin.node.type !== 'ArrayExpression') return undefined;
  return origin.node.elements.some((element) => element?.type === 'SpreadElement') ? undefined : origin.node;
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
    if (property === undefined) continue;
    if (!tracer.fuel.spend()) return NOT_KNOWN;
    const layer: Property<P> =
      property.type === 'SpreadElement'
        ? tracer.member(tracer.resolve(property.argument), name)
        : getOwn(tracer, property, name);
    if (layer === NOT_SET) continue;
    layers.push(layer);
    if (!layer.missing && !layer.unknown) break;
  }
  return layers.length === 0 && INHERITED.has(name) ? NOT_KNOWN : overlay(layers);
}

function getOwn<P extends Place>(tracer: Tracer<P>, property: TSESTree.Property, name: string): Property<P> {
  const key = findKeyName(property) ?? findOnlyName(tracer, property.key);
  if (key === undefined) return NOT_KNOWN;
  if (key === '__proto__' && !property.computed) return tracer.member(tracer.resolve(property.value), name);
  if (key !== name || property.kind === 'set') return NOT_SET;
  if (property.kind === 'get' && isFunction(property.value)) {
    return foundNodes(getReturns(property.value).nodes);
  }
  return foundNodes([property.value]);
}

/** The one name that a computed key can be. */
function findOnlyName<P extends Place>(tracer: Tracer<P>, key: TSESTree.Node): string | undefined {
  const names = findNames(tracer, key);
  return names?.length === 1 ? names[0] : undefined;
}
