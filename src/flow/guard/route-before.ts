import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, isWithin, unwrap, wrapped, type FunctionNode } from '../../ast/index.ts';
import { component, type Place } from '../../scope/index.ts';
import { getArgumentProofs } from '../proofs.ts';
import type { GuardReader } from './reader.ts';

/** A function that runs before that of a route. */
export interface Middleware {
  readonly node: TSESTree.Node;
  /** Where it is called for one parameter of the path: the name of that, and which of its own parameters gets the value. */
  readonly parameter?: { readonly name: string; readonly index: number };
}

/** A call that mounts middleware before all routes of an application that come later: `app.use(check)`. */
export interface Mounted {
  readonly call: TSESTree.CallExpression;
  readonly middleware: readonly Middleware[];
}

/** Members of an argument that are looked through for functions. */
const DEEPEST_MEMBER = 3;
/** The value of a parameter of the path is given fourth: behind a request, an answer and what goes on. */
const VALUE_AT = 3;

/** What a variable's value mounts. A path that is given makes it middleware of some routes only. */
export function listMounted<P extends Place>(
  reader: GuardReader<P>,
  app: TSESLint.Scope.Variable,
): Mounted[] {
  return app.references.flatMap(({ identifier }) => {
    const member = wrapped(identifier).parent;
    const call = member?.type === 'MemberExpression' ? wrapped(member).parent : undefined;
    if (call?.type !== 'CallExpression' || !reader.world.fuel.spend()) return [];
    const middleware = readMounted(reader, call);
    return middleware.length > 0 ? [{ call, middleware }] : [];
  });
}

function readMounted<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
): readonly Middleware[] {
  const { scope } = reader.world;
  const [first, second] = call.arguments;
  if (first === undefined) return [];
  if (getArgumentProofs(reader.world, call, 0).includes('mounted')) {
    const isOfPath = scope.values(first).known.some(({ kind }) => kind === 'literal');
    return isOfPath ? [] : listMiddleware(reader, call.arguments);
  }
  if (second === undefined) return [];
  const proofs = getArgumentProofs(reader.world, call, 1);
  if (proofs.includes('mounted')) return listMiddleware(reader, [second]);
  const [name, ...others] = proofs.includes('mounted-parameter') ? scope.values(first).known : [];
  return name?.kind === 'literal' && typeof name.value === 'string' && others.length === 0
    ? [{ node: second, parameter: { name: name.value, index: VALUE_AT } }]
    : [];
}

/** Does a call run before another in any case? In another function, or below, it may be too late. */
export function isBefore(call: TSESTree.Node, route: TSESTree.Node): boolean {
  const block = wrapped(call).parent?.parent;
  return block != null && isWithin(route, block) && call.range[1] <= route.range[0];
}

/**
 * Functions among the options of a route that run before its own: `{ preHandler: check }`. Nothing where the function that
 * is asked about is one of them.
 */
export function listOptions<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  owner: FunctionNode,
): readonly Middleware[] {
  const { scope, facts, flowFacts, fuel } = reader.world;
  const found: Middleware[] = [];
  for (const callee of scope.api(call.callee)) {
    for (const [index, given] of call.arguments.entries()) {
      const place = facts.step(callee, component.argument(index));
      if (place !== undefined && given.type !== 'SpreadElement' && !isFunction(unwrap(given)))
        read(place, given, 0);
    }
  }
  const isAsked = found.some(({ node }) =>
    scope.resolve(node).list.some((origin) => origin.kind === 'node' && origin.node === owner),
  );
  return isAsked ? [] : found;

  function read(place: P, node: TSESTree.Node, depth: number): void {
    if (depth > DEEPEST_MEMBER || !fuel.spend()) return;
    if (flowFacts.getProofs(place).includes('before')) {
      found.push(...listMiddleware(reader, [node]));
      return;
    }
    for (const name of flowFacts.getMembers(place)) {
      const next = facts.step(place, component.member(name));
      if (next === undefined) continue;
      for (const value of scope.property(node, name).nodes) read(next, value, depth + 1);
    }
  }
}

/** Middleware one by one, out of the lists that it is kept in. */
export function listMiddleware<P extends Place>(
  reader: GuardReader<P>,
  nodes: readonly TSESTree.Node[],
): Middleware[] {
  return nodes.flatMap((node) => {
    const given = node.type === 'SpreadElement' ? node.argument : node;
    const [origin, ...others] = reader.world.scope.resolve(given).list;
    if (origin?.kind !== 'node' || origin.node.type !== 'ArrayExpression' || others.length > 0)
      return [{ node: given }];
    const { elements } = origin.node;
    return elements.flatMap((element) =>
      element === null
        ? []
        : listMiddleware(reader, [element.type === 'SpreadElement' ? element.argument : element]),
    );
  });
}
