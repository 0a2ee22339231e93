import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap, type FunctionNode } from '../ast/index.ts';
import { getWrites } from './binding.ts';
import { evaluateOrigins } from './constant.ts';
import { memoize } from './demand.ts';
import type { Place } from './facts.ts';
import { canBeAbsent } from './nature.ts';
import { union, type Origins } from './origin.ts';
import { resolveArgument } from './parameters.ts';
import { resolveExpression } from './resolve.ts';
import type { Tracer } from './tracer.ts';
import { withType } from './types.ts';

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
  if (owner.params.length === 0 || !FOLLOWED.has(unwrap(returned).type)) return tracer.resolve(returned);
  return createCallTracer(tracer, owner, call).resolve(returned);
}

/** The tracer, as it sees the body of a function that one call runs. */
function createCallTracer<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Tracer<P> {
  let depth = 0;
  const answer = memoize((node: TSESTree.Node): Origins<P> => {
    if (node.type !== 'Identifier') return resolveExpression(within, node);
    const variable = tracer.bindings.findVariable(node);
    const given = variable && resolveGiven(tracer, variable, owner, call);
    return given ?? tracer.resolve(node);
  });
  const within: Tracer<P> = {
    ...tracer,
    resolve(node) {
      const bare = unwrap(node);
      if (!FOLLOWED.has(bare.type) || depth >= DEEPEST || !tracer.fuel.spend()) return tracer.resolve(node);
      depth += 1;
      const found = answer(bare);
      depth -= 1;
      return found;
    },
    evaluate: (node) => evaluateOrigins(within, within.resolve(node), unwrap(node)),
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
  if (getWrites(variable).length > 0 || tracer.getChanges(variable).all.length > 0) return undefined;
  const index = owner.params.findIndex(
    (one) => (one.type === 'AssignmentPattern' ? one.left : one) === definition.name,
  );
  const parameter = owner.params[index];
  if (parameter === undefined) return undefined;
  const given = withType(
    resolveArgument(tracer, { node: call, arguments: call.arguments }, index),
    findType(tracer, definition.name),
  );
  if (parameter.type !== 'AssignmentPattern' || !canBeAbsent(tracer, given)) return given;
  const instead = tracer.resolve(parameter.right);
  return given.list.length === 0 && given.complete ? instead : union([{ ...given, missing: false }, instead]);
}

function findType<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node): Origins<P> | undefined {
  const annotation = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return annotation && tracer.resolveType(annotation);
}
