import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findMemberName,
  isFunction,
  isWithin,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import { findInit, getWrites } from './binding.ts';
import { evaluateOrigins, evaluatePresent } from './constant.ts';
import { memoize } from './demand.ts';
import type { Place } from './facts.ts';
import { canBeAbsent } from './nature.ts';
import { union, type Origins } from './origin.ts';
import { resolveArgument } from './parameters.ts';
import { resolveExpression } from './resolve.ts';
import { resolveDeclaredRole, resolveTypedParameter } from './role.ts';
import type { Tracer } from './tracer.ts';
import { withType } from './types.ts';
import type { Values } from './value.ts';

/** What of a returned expression is followed for each call on its own: its outer form, not what is made in it. */
const FOLLOWED = new Set<string>([
  'Identifier',
  'MemberExpression',
  'ConditionalExpression',
  'LogicalExpression',
]);

/** Expressions within expressions, deeper than this, are answered for all calls at once. */
const DEEPEST = 30;

/**
 * What a function returns to one call: where a parameter is returned, only the argument of that call counts. One level: what
 * the function itself calls, and objects and texts that it makes, are the same for all calls.
 */
export function resolveAnswer<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
  returned: TSESTree.Node,
): Origins<P> {
  const isFollowed = owner.params.length > 0 && FOLLOWED.has(unwrap(returned).type);
  if (!isFollowed || !isCalledByName(tracer, owner, unwrap(call.callee))) return tracer.resolve(returned);
  return createCallTracer(tracer, owner, call).resolve(returned);
}

/** The constants that an expression in the body of a function can be while one call runs it. */
export function evaluateDuring<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Values<P> {
  return isCalledByName(tracer, owner, unwrap(call.callee))
    ? createCallTracer(tracer, owner, call).evaluate(node)
    : tracer.evaluate(node);
}

/** Is a function called by its own name, or where it is written? One that is bound to arguments is given others. */
function isCalledByName<P extends Place>(
  { bindings }: Tracer<P>,
  owner: FunctionNode,
  callee: TSESTree.Node,
): boolean {
  if (callee === owner) return true;
  const holder = wrapped(owner).parent;
  if (callee.type === 'MemberExpression') {
    const isKeyed = holder?.type === 'Property' || holder?.type === 'MethodDefinition';
    return isKeyed && findKeyName(holder) === findMemberName(callee);
  }
  const variable = callee.type === 'Identifier' ? bindings.findVariable(callee) : undefined;
  return variable !== undefined && (variable.defs[0]?.node === owner || findInit(variable) === owner);
}

/** The tracer, as it sees the body of a function that one call runs. */
function createCallTracer<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Tracer<P> {
  let depth = 0;
  const deeper = <A>(ask: () => A): A | undefined => {
    if (depth >= DEEPEST || !tracer.fuel.spend()) return undefined;
    depth += 1;
    const found = ask();
    depth -= 1;
    return found;
  };
  const values = new Map<TSESTree.Node, Values<P>>();
  const answer = memoize((node: TSESTree.Node): Origins<P> => {
    if (node.type !== 'Identifier') return resolveExpression(within, node);
    const variable = tracer.bindings.findVariable(node);
    if (variable === undefined || tracer.getChanges(variable).all.length > 0) return tracer.resolve(node);
    const init = findInit(variable);
    if (init !== undefined && isWithin(init, owner)) return within.resolve(init);
    return resolveGiven(tracer, variable, owner, call) ?? tracer.resolve(node);
  });
  const within: Tracer<P> = {
    ...tracer,
    resolve(node) {
      const bare = unwrap(node);
      return FOLLOWED.has(bare.type)
        ? (deeper(() => answer(bare)) ?? tracer.resolve(node))
        : tracer.resolve(node);
    },
    evaluate(node) {
      const bare = unwrap(node);
      if (!isWithin(bare, owner)) return tracer.evaluate(node);
      return (
        values.get(bare) ??
        deeper(() => {
          // What leads back to itself is what it is for all calls.
          values.set(bare, tracer.evaluate(bare));
          const found = evaluateOrigins(within, within.resolve(bare), bare);
          values.set(bare, found);
          return found;
        }) ??
        tracer.evaluate(node)
      );
    },
    evaluatePresent: (origins) => evaluatePresent(within, origins),
  };
  return within;
}

/** What a call gives a parameter that is a plain name and keeps its value; undefined for all other variables. */
function resolveGiven<P extends Place>(
  tracer: Tracer<P>,
  variable: TSESLint.Scope.Variable,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Origins<P> | undefined {
  const [definition, ...others] = variable.defs;
  if (definition?.node !== owner || !isFunction(owner) || others.length > 0) return undefined;
  if (getWrites(variable).length > 0) return undefined;
  const index = owner.params.findIndex(
    (one) => (one.type === 'AssignmentPattern' ? one.left : one) === definition.name,
  );
  const parameter = owner.params[index];
  if (parameter === undefined) return undefined;
  const roles = [
    resolveDeclaredRole(tracer, owner, index),
    resolveTypedParameter(tracer, owner, index),
  ].filter((role) => role !== undefined);
  const argument = resolveArgument(tracer, { node: call, arguments: call.arguments }, index);
  const given = withType(union([...roles, argument]), findType(tracer, definition.name));
  if (parameter.type !== 'AssignmentPattern' || !canBeAbsent(tracer, given)) return given;
  const instead = tracer.resolve(parameter.right);
  return given.list.length === 0 && given.complete ? instead : union([{ ...given, missing: false }, instead]);
}

function findType<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node): Origins<P> | undefined {
  const annotation = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return annotation && tracer.resolveType(annotation);
}
