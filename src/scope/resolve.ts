import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getReturns, isClass, isFunction, parameterPattern, unwrap } from '../ast/index.ts';
import { getPatternPath, getPatternRoot, getWrites, type PatternStep } from './binding.ts';
import { getBuiltinCall, getCalled } from './builtins.ts';
import { resolveThis } from './classes.ts';
import { component, type Place } from './facts.ts';
import { isModuleLoad, resolveImport, resolveModule } from './imports.ts';
import {
  ABSENT,
  only,
  partly,
  resolveProperty,
  union,
  UNKNOWN,
  type Origins,
  type Tracer,
} from './origin.ts';
import { resolveElements, resolveParameter } from './parameters.ts';
import { placeOrigins } from './places.ts';
import { resolveType } from './types.ts';

/** One step of the walk from an expression to everything it can be. The caller memoises and bounds it. */
export function resolveExpression<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Origins<P> {
  switch (node.type) {
    case 'Identifier':
      return resolveIdentifier(tracer, node);
    case 'MemberExpression':
      return resolveMember(tracer, node);
    case 'CallExpression':
      return resolveCall(tracer, node);
    case 'NewExpression':
      return resolveNew(tracer, node);
    case 'TaggedTemplateExpression':
      return stepFrom(tracer, node.tag, [component.tag, component.result], node);
    case 'ImportExpression':
      return resolveModule(tracer, node.source, node);
    case 'ConditionalExpression':
      return union([tracer.resolve(node.consequent), tracer.resolve(node.alternate)]);
    case 'LogicalExpression':
      return resolveLogical(tracer, node);
    case 'AssignmentExpression':
      if (node.operator === '=') return tracer.resolve(node.right);
      return partly(tracer.resolve(node.right));
    case 'ThisExpression':
      return resolveThis(node);
    default:
      return only({ kind: 'node', node });
  }
}

function resolveLogical<P extends Place>(tracer: Tracer<P>, node: TSESTree.LogicalExpression): Origins<P> {
  if (node.operator === '&&') return partly(tracer.resolve(node.right));
  const left = tracer.resolve(node.left);
  const right = tracer.resolve(node.right);
  return left.complete && left.list.length === 0
    ? right
    : { ...union([left, right]), missing: right.missing };
}

function resolveIdentifier<P extends Place>(tracer: Tracer<P>, node: TSESTree.Identifier): Origins<P> {
  const variable = tracer.bindings.findVariable(node);
  if (variable === undefined || variable.defs.length === 0) {
    if (node.name === 'undefined') return only({ kind: 'node', node });
    const place = tracer.facts.global(node.name);
    return place === undefined ? UNKNOWN : placeOrigins(tracer, place, node);
  }
  const parts = variable.defs.map((definition) => resolveDefinition(tracer, definition));
  for (const write of getWrites(variable)) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    parts.push(resolveWrite(tracer, write));
  }
  const given = parts.filter((part) => !(part.complete && part.list.length === 0 && part.missing));
  return given.length === 0 ? ABSENT : union(given);
}

function resolveWrite<P extends Place>(tracer: Tracer<P>, write: TSESLint.Scope.Reference): Origins<P> {
  const root = getPatternRoot(write.identifier);
  const statement = root.parent;
  const steps = getPatternPath(write.identifier, root);
  if (statement?.type === 'AssignmentExpression' && statement.left === root) {
    const value = takeApart(tracer, tracer.resolve(statement.right), steps);
    return ASSIGNING.has(statement.operator) ? value : UNKNOWN;
  }
  if (statement?.type === 'ForOfStatement')
    return takeApart(tracer, resolveElements(tracer, statement.right), steps);
  return UNKNOWN;
}

const ASSIGNING = new Set(['=', '??=', '||=', '&&=']);

function resolveDefinition<P extends Place>(
  tracer: Tracer<P>,
  definition: TSESLint.Scope.Definition,
): Origins<P> {
  switch (definition.type as string) {
    case 'ImportBinding':
      return resolveImport(tracer, definition);
    case 'Variable':
      return resolveVariable(tracer, definition.name, definition.node as TSESTree.VariableDeclarator);
    case 'Parameter':
      return resolveDeclaredParameter(tracer, definition.name, definition.node);
    case 'FunctionName':
    case 'ClassName':
    case 'TSEnumName':
      return only({ kind: 'node', node: definition.node });
    default:
      return UNKNOWN;
  }
}

function resolveVariable<P extends Place>(
  tracer: Tracer<P>,
  name: TSESTree.Node,
  declarator: TSESTree.VariableDeclarator,
): Origins<P> {
  const typed = resolveAnnotation(tracer, name);
  const steps = getPatternPath(name, declarator.id);
  const loop = declarator.parent.parent;
  if (loop.type === 'ForOfStatement' && loop.left === declarator.parent) {
    return takeApart(tracer, resolveElements(tracer, loop.right), steps);
  }
  if (loop.type === 'ForInStatement' && loop.left === declarator.parent) return UNKNOWN;
  if (declarator.init === null) return typed ?? ABSENT;
  const value = takeApart(tracer, tracer.resolve(declarator.init), steps);
  return typed === undefined ? value : union([typed, value]);
}

function resolveDeclaredParameter<P extends Place>(
  tracer: Tracer<P>,
  name: TSESTree.Node,
  owner: TSESTree.Node,
): Origins<P> {
  const typed = resolveAnnotation(tracer, name);
  if (!isFunction(owner)) return typed ?? UNKNOWN;
  const index = owner.params.findIndex((parameter) => isInside(name, parameter));
  const parameter = owner.params[index];
  if (parameter === undefined) return typed ?? UNKNOWN;
  const outer = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  if (outer.type === 'RestElement') return typed ?? UNKNOWN;
  const pattern = parameterPattern(parameter);
  const whole = pattern === name ? undefined : resolveAnnotation(tracer, pattern);
  const passed = resolveParameter(tracer, owner, index);
  const value = takeApart(
    tracer,
    whole === undefined ? passed : union([whole, passed]),
    getPatternPath(name, outer),
  );
  return typed === undefined ? value : union([typed, value]);
}

function isInside(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

function resolveAnnotation<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node): Origins<P> | undefined {
  if (name.type !== 'Identifier' && name.type !== 'ObjectPattern') return undefined;
  const annotation = name.typeAnnotation?.typeAnnotation;
  if (annotation === undefined) return undefined;
  const typed = resolveType(tracer, annotation, name);
  return typed.list.length === 0 ? undefined : typed;
}

/** Follows a destructuring pattern from the whole value down to one name. */
function takeApart<P extends Place>(
  tracer: Tracer<P>,
  whole: Origins<P>,
  steps: readonly PatternStep[],
): Origins<P> {
  let value = whole;
  for (const step of steps) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    if (step.kind === 'rest') {
      value = { list: [{ kind: 'rest', of: value, without: step.without }], complete: true, missing: false };
    } else if (step.kind === 'default') {
      if (value.missing || !value.complete) value = withDefault(value, tracer.resolve(step.value));
    } else {
      const name = step.kind === 'element' ? String(step.index) : step.name;
      value = name === undefined ? UNKNOWN : resolveProperty(tracer, tracer.member(value, name));
    }
  }
  return value;
}

function withDefault<P extends Place>(value: Origins<P>, fallback: Origins<P>): Origins<P> {
  const given = value.list.length === 0 && value.complete ? [] : [{ ...value, missing: false }];
  return union([...given, fallback]);
}

function resolveMember<P extends Place>(tracer: Tracer<P>, node: TSESTree.MemberExpression): Origins<P> {
  if (node.object.type === 'Super') return UNKNOWN;
  const name = findMemberName(node) ?? findComputedName(tracer, node.property);
  if (name === undefined) return only({ kind: 'node', node });
  const property = tracer.member(tracer.resolve(node.object), name);
  return resolveProperty(tracer, property);
}

/** The one constant text that a computed key can be. */
function findComputedName<P extends Place>(tracer: Tracer<P>, key: TSESTree.Node): string | undefined {
  const { list, complete } = tracer.resolve(key);
  const [origin] = list;
  if (!complete || list.length !== 1 || origin?.kind !== 'node' || origin.node.type !== 'Literal')
    return undefined;
  return typeof origin.node.value === 'string' ? origin.node.value : undefined;
}

function resolveCall<P extends Place>(tracer: Tracer<P>, node: TSESTree.CallExpression): Origins<P> {
  if (isModuleLoad(tracer, node)) {
    const [specifier] = node.arguments;
    const loaded = specifier === undefined ? undefined : findComputedText(tracer, specifier);
    return resolveModule(tracer, loaded ?? specifier, node);
  }
  if (node.callee.type === 'Super') return only({ kind: 'node', node });
  const builtin = getBuiltinCall(tracer, node);
  const passed = builtin === undefined ? undefined : resolvePassing(tracer, node, builtin);
  if (passed !== undefined) return passed;
  const callees = tracer.resolve(getCalled(tracer, node));
  const parts: Origins<P>[] = [];
  for (const callee of callees.list) {
    if (callee.kind === 'place') {
      const place = tracer.facts.step(callee.place, component.result);
      parts.push(place === undefined ? only({ kind: 'node', node }) : placeOrigins(tracer, place, node));
    } else if (callee.kind === 'node' && isFunction(callee.node)) {
      parts.push(resolveReturned(tracer, callee.node, node));
    }
  }
  if (parts.length === 0) return only({ kind: 'node', node });
  return callees.complete && parts.length === callees.list.length ? union(parts) : partly(union(parts));
}

function findComputedText<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
): TSESTree.Node | undefined {
  const [origin, ...others] = tracer.resolve(node).list;
  return origin?.kind === 'node' && others.length === 0 ? origin.node : undefined;
}

function resolveReturned<P extends Place>(
  tracer: Tracer<P>,
  callee: TSESTree.Node,
  node: TSESTree.Node,
): Origins<P> {
  if (!isFunction(callee) || callee.generator) return only({ kind: 'node', node });
  const { nodes, hasEmptyReturn } = getReturns(callee);
  if (nodes.length === 0) return only({ kind: 'node', node });
  const all = union(nodes.map((returned) => tracer.resolve(returned)));
  return hasEmptyReturn ? { ...all, missing: true } : all;
}

/** Functions of the language that hand a value through unchanged. */
function resolvePassing<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  builtin: string,
): Origins<P> | undefined {
  const [argument] = node.arguments;
  const callee = unwrap(node.callee);
  const receiver = callee.type === 'MemberExpression' ? callee.object : undefined;
  switch (builtin) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.preventExtensions':
    case 'Promise.resolve':
    case 'structuredClone':
      return argument === undefined ? UNKNOWN : tracer.resolve(argument);
    case '.bind':
    case '.catch':
    case '.finally':
      return receiver === undefined ? UNKNOWN : tracer.resolve(receiver);
    case '.then': {
      if (argument === undefined) return UNKNOWN;
      const [callback] = tracer.resolve(argument).list;
      return callback?.kind === 'node' && isFunction(callback.node)
        ? resolveReturned(tracer, callback.node, node)
        : UNKNOWN;
    }
    default:
      return undefined;
  }
}

function resolveNew<P extends Place>(tracer: Tracer<P>, node: TSESTree.NewExpression): Origins<P> {
  const parts: Origins<P>[] = [];
  const callees = tracer.resolve(node.callee);
  for (const callee of callees.list) {
    if (callee.kind === 'place') {
      const place = tracer.facts.step(callee.place, component.instance);
      parts.push(place === undefined ? only({ kind: 'node', node }) : placeOrigins(tracer, place, node));
    } else if (callee.kind === 'node' && isClass(callee.node)) {
      parts.push(only({ kind: 'instance', of: callee.node }));
    }
  }
  if (parts.length === 0) return only({ kind: 'node', node });
  return callees.complete ? union(parts) : partly(union(parts));
}

function stepFrom<P extends Place>(
  tracer: Tracer<P>,
  from: TSESTree.Node,
  steps: readonly ReturnType<typeof component.member>[],
  node: TSESTree.Node,
): Origins<P> {
  const parts: Origins<P>[] = [];
  for (const origin of tracer.resolve(from).list) {
    if (origin.kind !== 'place') continue;
    let place: P | undefined = origin.place;
    for (const step of steps) place = place && tracer.facts.step(place, step);
    if (place !== undefined) parts.push(placeOrigins(tracer, place, node));
  }
  return parts.length === 0 ? only({ kind: 'node', node }) : union(parts);
}
