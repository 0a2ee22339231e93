import type { TSESTree } from '@typescript-eslint/utils';
import { findCompiled, findMemberName, isFunction, unwrap } from '../ast/index.ts';
import { resolveCall, resolveTemplate } from './call.ts';
import { instantiate, resolveSuper, resolveThis } from './classes.ts';
import { component, type Place } from './facts.ts';
import { findNames } from './key.ts';
import { resolveGlobal, resolveSpecifier } from './loader.ts';
import { getNature, getValuesNature } from './nature.ts';
import { ABSENT, only, partly, union, UNKNOWN, type Origin, type Origins } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';
import { resolveProperty, type Tracer } from './tracer.ts';
import { withType } from './types.ts';

/** One step of the walk from an expression to everything it can be. The caller memoises and bounds it. */
export function resolveExpression<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Origins<P> {
  const compiled = findCompiled(node);
  if (compiled !== undefined) return union(compiled.map((value) => tracer.resolve(value)));
  switch (node.type) {
    case 'Identifier':
      return resolveIdentifier(tracer, node);
    case 'JSXIdentifier':
      return resolveComponent(tracer, node);
    case 'JSXMemberExpression':
      return resolveProperty(tracer, tracer.member(tracer.resolve(node.object), node.property.name));
    case 'MemberExpression':
      return resolveMember(tracer, node);
    case 'TSQualifiedName':
      return resolveProperty(tracer, tracer.member(tracer.resolve(node.left), node.right.name));
    case 'CallExpression':
      return resolveCall(tracer, node);
    case 'NewExpression':
      return instantiate(tracer, tracer.resolve(node.callee), node);
    case 'TaggedTemplateExpression':
      return resolveTemplate(tracer, node);
    case 'ImportExpression':
      return resolveSpecifier(tracer, node.source, node);
    case 'ConditionalExpression':
      return resolveConditional(tracer, node);
    case 'LogicalExpression':
      return resolveLogical(tracer, node);
    case 'AssignmentExpression':
      return resolveAssignment(tracer, node);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return withType(tracer.resolve(node.expression), tracer.resolveType(node.typeAnnotation));
    case 'ThisExpression':
      return resolveThis(tracer, node);
    case 'Super':
      return resolveSuper(tracer, node);
    case 'UnaryExpression':
      return node.operator === 'void' ? ABSENT : only({ kind: 'node', node });
    default:
      return only({ kind: 'node', node });
  }
}

function resolveIdentifier<P extends Place>(tracer: Tracer<P>, node: TSESTree.Identifier): Origins<P> {
  const variable = tracer.bindings.findVariable(node);
  if (variable !== undefined && variable.defs.length > 0) return tracer.resolveVariable(variable);
  if (node.name === 'undefined') return ABSENT;
  if (node.name === 'arguments') {
    const owner = variable?.scope.block;
    if (owner !== undefined && isFunction(owner)) return only({ kind: 'arguments', of: owner });
  }
  return resolveGlobal(tracer, node);
}

/** `<Link />`, and the `Links` of `<Links.Home />`. */
function resolveComponent<P extends Place>(tracer: Tracer<P>, node: TSESTree.JSXIdentifier): Origins<P> {
  if (node.name === 'this') return resolveThis(tracer, node);
  const variable = tracer.bindings.findVariable(node);
  return variable === undefined || variable.defs.length === 0 ? UNKNOWN : tracer.resolveVariable(variable);
}

function resolveMember<P extends Place>(tracer: Tracer<P>, node: TSESTree.MemberExpression): Origins<P> {
  const of = tracer.resolve(node.object);
  const spelled = findMemberName(node);
  const names = spelled === undefined ? findNames(tracer, node.property) : [spelled];
  if (names === undefined || names.length === 0) return resolveAnyMember(tracer, of, node);
  const found = union(names.map((name) => resolveProperty(tracer, tracer.member(of, name))));
  if (found.list.length > 0) return found;
  const injected = spelled === undefined ? undefined : findInjected(tracer, spelled, node);
  return injected ?? (isHeldElsewhere(node, of) ? UNKNOWN : found);
}

/** `this.user` in a method of an object: what the object does not spell, the framework that holds it may have put there. */
function isHeldElsewhere<P extends Place>({ object }: TSESTree.MemberExpression, of: Origins<P>): boolean {
  return (
    unwrap(object).type === 'ThisExpression' &&
    of.list.every((origin) => origin.kind === 'node' && origin.node.type === 'ObjectExpression')
  );
}

/** `this.$route`: a framework puts such members into what is its own, whose names tell what they are. */
function findInjected<P extends Place>(
  tracer: Tracer<P>,
  name: string,
  node: TSESTree.MemberExpression,
): Origins<P> | undefined {
  if (!name.startsWith('$')) return undefined;
  const stranger = tracer.facts.stranger();
  const place = stranger && tracer.facts.step(stranger, component.member(name));
  return place && placeOrigins(tracer, place, node);
}

/** `table[key]` with a key that nobody knows is one of the members, or none of them. */
function resolveAnyMember<P extends Place>(
  tracer: Tracer<P>,
  of: Origins<P>,
  node: TSESTree.MemberExpression,
): Origins<P> {
  const places = getPlaces(of).flatMap((place) => {
    const any = tracer.facts.step(place, component.member('*'));
    return any === undefined ? [] : [placeOrigins(tracer, any, node)];
  });
  const spelled = tracer.resolveAnyMember(of);
  const parts = spelled.list.length === 0 ? places : [...places, spelled];
  return parts.length === 0 ? only({ kind: 'node', node }) : partly(union(parts));
}

function resolveConditional<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.ConditionalExpression,
): Origins<P> {
  const test = getValuesNature(tracer.evaluate(node.test));
  if (!test.falsy) return tracer.resolve(node.consequent);
  if (!test.truthy) return tracer.resolve(node.alternate);
  return union([tracer.resolve(node.consequent), tracer.resolve(node.alternate)]);
}

/** The left value where it decides, the right one where the left may not. */
function resolveLogical<P extends Place>(tracer: Tracer<P>, node: TSESTree.LogicalExpression): Origins<P> {
  const left = tracer.resolve(node.left);
  const kept: Origin<P>[] = [];
  let goesOn = !left.complete || (left.missing && node.operator !== '&&');
  for (const origin of left.list) {
    const { stays, passes } = judgeLeft(tracer, origin, node);
    goesOn ||= passes;
    if (stays !== undefined) kept.push(stays);
  }
  if (node.operator === '&&' && !left.complete) kept.push({ kind: 'node', node });
  const stays = { list: kept, complete: left.complete || node.operator === '&&', missing: false };
  if (!goesOn) return { ...stays, missing: left.missing && node.operator === '&&' };
  const right = tracer.resolve(node.right);
  const both = kept.length === 0 && stays.complete ? right : union([stays, right]);
  return { ...both, missing: right.missing || (left.missing && node.operator === '&&') };
}

/** What of an origin on the left is the value of the whole, and whether the right can be it instead. */
function judgeLeft<P extends Place>(
  tracer: Tracer<P>,
  origin: Origin<P>,
  node: TSESTree.LogicalExpression,
): { readonly stays: Origin<P> | undefined; readonly passes: boolean } {
  const { truthy, falsy, nullish } = getNature(tracer, origin);
  switch (node.operator) {
    case '&&':
      if (!falsy) return { stays: undefined, passes: true };
      // Where it may be either, only what is falsy of it stays: nothing that has members.
      return { stays: truthy ? { kind: 'node', node } : origin, passes: truthy };
    case '||':
      return { stays: truthy ? origin : undefined, passes: falsy };
    case '??':
      return { stays: truthy || !nullish ? origin : undefined, passes: nullish };
  }
}

function resolveAssignment<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.AssignmentExpression,
): Origins<P> {
  switch (node.operator) {
    case '=':
      return tracer.resolve(node.right);
    case '??=':
    case '||=':
    case '&&=':
      return union([tracer.resolve(node.left), tracer.resolve(node.right)]);
    default:
      return only({ kind: 'node', node });
  }
}
