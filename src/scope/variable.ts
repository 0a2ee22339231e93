import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, isWithin, parameterPattern } from '../ast/index.ts';
import { getPatternPath, getPatternRoot, getWrites, isImplicit, type PatternStep } from './binding.ts';
import type { Place } from './facts.ts';
import { resolveImport } from './imports.ts';
import { canBeAbsent } from './nature.ts';
import { ABSENT, only, union, UNKNOWN, type Origin, type Origins } from './origin.ts';
import { resolveParameter } from './parameters.ts';
import { resolveProperty, type Tracer } from './tracer.ts';
import { withType } from './types.ts';

type Variable = TSESLint.Scope.Variable;
type Definition = TSESLint.Scope.Definition;

/** Everything a variable can be: what it is declared as and what is written to it, in whatever order. */
export function resolveVariable<P extends Place>(tracer: Tracer<P>, variable: Variable): Origins<P> {
  const writes = getWrites(variable);
  const parts: Origins<P>[] = [];
  for (const definition of getDefinitions(variable)) {
    if (writes.length === 0 || !isBare(definition)) parts.push(resolveDefinition(tracer, definition));
  }
  for (const write of writes) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    parts.push(resolveWrite(tracer, write));
  }
  const types = variable.defs.flatMap(({ name }) => resolveAnnotation(tracer, name) ?? []);
  return withChanges(tracer, variable, withType(union(parts), types.length === 0 ? undefined : union(types)));
}

/** The declarations that give a value: signatures of an overloaded function do not, where its body is there. */
function getDefinitions(variable: Variable): Definition[] {
  const bodies = variable.defs.filter((definition) => definition.node.type !== 'TSDeclareFunction');
  return bodies.length === 0 ? variable.defs : bodies;
}

/** `let a;`: what is written later is the value. */
function isBare(definition: Definition): boolean {
  const { node } = definition;
  if (isImplicit(definition)) return true;
  return node.type === 'VariableDeclarator' && node.init === null && !isLoopHead(node);
}

function isLoopHead(declarator: TSESTree.VariableDeclarator): boolean {
  const loop = declarator.parent.parent;
  return (
    (loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') && loop.left === declarator.parent
  );
}

/** Values whose members are written through the variable are more than what they were made as. */
function withChanges<P extends Place>(
  tracer: Tracer<P>,
  variable: Variable,
  origins: Origins<P>,
): Origins<P> {
  if (tracer.getChanges(variable).all.length === 0) return origins;
  const list = origins.list.filter((origin) => !isPlainValue(origin));
  const plain = origins.list.filter(isPlainValue);
  if (plain.length === 0 && origins.complete) return origins;
  const of = { list: plain, complete: origins.complete, missing: origins.missing };
  return { list: [...list, { kind: 'changed', of, by: variable }], complete: true, missing: false };
}

/** Places, classes and functions stay what they are whatever is written to their members. */
function isPlainValue(origin: Origin): boolean {
  if (origin.kind === 'node') return !isClass(origin.node) && !isFunction(origin.node);
  return origin.kind === 'rest' || origin.kind === 'changed' || origin.kind === 'arguments';
}

function resolveDefinition<P extends Place>(tracer: Tracer<P>, definition: Definition): Origins<P> {
  const { node, name } = definition;
  switch (definition.type as string) {
    case 'ImportBinding':
      return resolveImport(tracer, definition);
    case 'Variable':
      return resolveDeclarator(tracer, name, node as TSESTree.VariableDeclarator);
    case 'Parameter':
      return isFunction(node) ? resolveDeclaredParameter(tracer, name, node) : UNKNOWN;
    case 'FunctionName':
    case 'ClassName':
    case 'TSEnumName':
      return only({ kind: 'node', node });
    case 'TSEnumMemberName':
      return node.type === 'TSEnumMember' && node.initializer !== undefined
        ? tracer.resolve(node.initializer)
        : only({ kind: 'node', node });
    default:
      return UNKNOWN;
  }
}

function resolveDeclarator<P extends Place>(
  tracer: Tracer<P>,
  name: TSESTree.Node,
  declarator: TSESTree.VariableDeclarator,
): Origins<P> {
  const steps = getPatternPath(name, declarator.id);
  if (isLoopHead(declarator)) {
    const loop = declarator.parent.parent;
    return loop.type === 'ForOfStatement'
      ? takeApart(tracer, tracer.resolveElements(tracer.resolve(loop.right)), steps)
      : UNKNOWN;
  }
  if (declarator.init === null) return ABSENT;
  const whole = name === declarator.id ? undefined : resolveAnnotation(tracer, declarator.id);
  return takeApart(tracer, withType(tracer.resolve(declarator.init), whole), steps);
}

function resolveDeclaredParameter<P extends Place>(
  tracer: Tracer<P>,
  name: TSESTree.Node,
  owner: TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression,
): Origins<P> {
  const index = owner.params.findIndex((parameter) => isWithin(name, parameter));
  const parameter = owner.params[index];
  if (parameter === undefined) return UNKNOWN;
  if (parameter.type === 'RestElement') {
    const rest = {
      kind: 'rest',
      of: only<P>({ kind: 'arguments', of: owner }),
      without: [],
      skip: index,
    } as const;
    return takeApart(tracer, only(rest), getPatternPath(name, parameter.argument));
  }
  const outer = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const pattern = parameterPattern(parameter);
  const whole = pattern === name ? undefined : resolveAnnotation(tracer, pattern);
  const passed = withType(resolveParameter(tracer, owner, index), whole);
  return takeApart(tracer, passed, getPatternPath(name, outer));
}

function resolveAnnotation<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node): Origins<P> | undefined {
  const holder = name.parent?.type === 'RestElement' ? name.parent : name;
  if (holder.type !== 'Identifier' && holder.type !== 'ObjectPattern' && holder.type !== 'RestElement') {
    return undefined;
  }
  const annotation = holder.typeAnnotation?.typeAnnotation;
  return annotation === undefined ? undefined : tracer.resolveType(annotation);
}

function resolveWrite<P extends Place>(tracer: Tracer<P>, write: TSESLint.Scope.Reference): Origins<P> {
  const root = getPatternRoot(write.identifier);
  const statement = root.parent;
  const steps = getPatternPath(write.identifier, root);
  if (statement?.type === 'AssignmentExpression' && statement.left === root) {
    const value = takeApart(tracer, tracer.resolve(statement.right), steps);
    return ASSIGNING.has(statement.operator) ? value : UNKNOWN;
  }
  if (statement?.type === 'ForOfStatement') {
    return takeApart(tracer, tracer.resolveElements(tracer.resolve(statement.right)), steps);
  }
  return UNKNOWN;
}

const ASSIGNING = new Set(['=', '??=', '||=', '&&=']);

/** Follows a destructuring pattern from the whole value down to one name. */
function takeApart<P extends Place>(
  tracer: Tracer<P>,
  whole: Origins<P>,
  steps: readonly PatternStep[],
): Origins<P> {
  let value = whole;
  for (const step of steps) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    value = takeStep(tracer, value, step);
  }
  return value;
}

function takeStep<P extends Place>(tracer: Tracer<P>, value: Origins<P>, step: PatternStep): Origins<P> {
  switch (step.kind) {
    case 'rest':
      return only({ kind: 'rest', of: value, without: step.without, skip: step.skip });
    case 'default':
      if (!canBeAbsent(tracer, value)) return value;
      return isAbsent(value)
        ? tracer.resolve(step.value)
        : union([{ ...value, missing: false }, tracer.resolve(step.value)]);
    case 'element':
      return resolveProperty(tracer, tracer.member(value, String(step.index)));
    case 'property':
      return step.name === undefined ? UNKNOWN : resolveProperty(tracer, tracer.member(value, step.name));
  }
}

function isAbsent({ list, complete }: Origins): boolean {
  return list.length === 0 && complete;
}
