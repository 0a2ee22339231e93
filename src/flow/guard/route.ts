import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  isFunction,
  isWithin,
  unwrap,
  walk,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { getPatternPath, memoize, type Handing, type Place } from '../../scope/index.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import { ANY } from '../path.ts';
import { takeApart } from '../pattern-path.ts';
import type { State } from '../state.ts';
import type { PartCheck } from './part-check.ts';
import type { GuardReader } from './reader.ts';
import type { Subject } from './reader.ts';
import {
  isBefore,
  listMiddleware,
  listMounted,
  listOptions,
  type Middleware,
  type Mounted,
} from './route-before.ts';
import { restrictTests, readMiddleware } from './route-check.ts';
import { readLocalMiddleware, type LocalCheck, type MakeJudge } from './route-middleware.ts';
import { isAccepted } from './route-outcome.ts';
import { readRoutePath } from './route-path.ts';
import { readSchemas } from './route-schema.ts';

/** What is known of the requests that a function serves, by what runs before it in the same route. */
interface Route<P extends Place> {
  readonly checks: readonly PartCheck<P>[];
  /** What middleware that the file shows has found out, and the path of the route. */
  readonly local: readonly LocalCheck[];
  /** Does something before it refuse requests that a check did not like? */
  readonly isRefused: boolean;
}

/** Judges what the middleware of a route leaves of the dangers of a part of a request. */
export interface RouteGuards {
  restrict(subject: Subject, use: TSESTree.Node, kind: Kind, dangers: Dangers): Dangers;
  /** The same of what a call hands out of the request: `c.req.valid('query')`. */
  restrictCall(state: State, kind: Kind, dangers: Dangers): Dangers;
}

/** What is read once, whoever asks. */
interface Memos {
  readonly getMounted: (app: TSESLint.Scope.Variable) => readonly Mounted[];
  readonly getLocal: (middleware: Middleware) => readonly LocalCheck[];
}

/** More middleware than this before one function is not looked into. */
const MOST_MIDDLEWARE = 64;
/** More calls than this that a function is given to are not looked into. */
const MOST_ROUTES = 64;

/** Makes the judge of the middleware in one file. */
export function createRouteGuards<P extends Place>(
  reader: GuardReader<P>,
  makeJudge: MakeJudge<P>,
): RouteGuards {
  const memos: Memos = {
    getMounted: memoize((app: TSESLint.Scope.Variable) => listMounted(reader, app)),
    getLocal: memoize((middleware: Middleware) => readLocalMiddleware(reader.world, makeJudge, middleware)),
  };
  const getRoutes = memoize((owner: FunctionNode) => readRoutes(reader, memos, owner));
  const getHandedOut = memoize((call: TSESTree.CallExpression) => readHandedOut(reader, call));
  const isChecking = memoize((owner: FunctionNode) => isAcceptedBy(reader, owner));
  const restrictBy = (
    owner: FunctionNode,
    steps: readonly string[],
    use: TSESTree.Node | undefined,
    kind: Kind,
    dangers: Dangers,
  ): Dangers => {
    const routes = getRoutes(owner);
    if (routes.length === 0) return dangers;
    let isAsked: boolean | undefined;
    // Asked only of what a check is about: all that has happened before the use is gone through for it.
    const isLookedAt = (): boolean =>
      (isAsked ??= use === undefined || isChecking(owner) || isAccepted(reader, reader.conditionsAt(use)));
    // A function of several routes is served what any of them lets through.
    return routes.reduce(
      (left, { checks, local, isRefused }) =>
        left |
        checks
          .filter((check) => concerns(check.steps, steps))
          .reduce(
            (less, check) => restrictTests(reader, check, steps, isRefused || isLookedAt(), kind, less),
            local.reduce((less, check) => check(steps, kind, less), dangers),
          ),
      HARMLESS,
    );
  };
  return {
    restrict(subject, use, kind, dangers) {
      const found = findParameter(subject.variable);
      if (found === undefined) return dangers;
      const { steps } = takeApart(getPatternPath(found.name, found.root), subject.steps);
      return steps === undefined ? dangers : restrictBy(found.owner, steps, use, kind, dangers);
    },
    restrictCall({ node, path: { steps } }, kind, dangers) {
      const call = unwrap(node);
      if (call.type !== 'CallExpression') return dangers;
      const { checks, asked } = getHandedOut(call);
      const left = checks.reduce(
        (less, check) => restrictTests(reader, check, steps, true, kind, less),
        dangers,
      );
      const owner = asked === undefined ? undefined : findServing(call);
      return owner === undefined || asked === undefined
        ? left
        : // Of all parts at once only those are handed out that have passed.
          restrictBy(owner, [asked, ...steps], asked === ANY ? undefined : call, kind, left);
    },
  };

  /** The function of a route that a node stands in. */
  function findServing(node: TSESTree.Node): FunctionNode | undefined {
    for (let owner = findEnclosingFunction(node); owner !== undefined; owner = findEnclosingFunction(owner)) {
      if (!getRoutes(owner).every(isEmpty)) return owner;
    }
    return undefined;
  }
}

/** What a call hands out of a request, and the schemas that it is given itself for that. */
function readHandedOut<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
): { readonly checks: readonly PartCheck<P>[]; readonly asked: string | undefined } {
  const { scope, flowFacts } = reader.world;
  const proofs = scope.api(call).flatMap(flowFacts.getProofs);
  const part = proofs.includes('part') ? readPartName(reader, call) : undefined;
  return {
    checks: readSchemas(reader, call, undefined).filter(({ steps }) => steps.length === 0),
    asked: proofs.includes('parts') ? ANY : part,
  };
}

function readPartName<P extends Place>(
  { world }: GuardReader<P>,
  { arguments: [given] }: TSESTree.CallExpression,
): string | undefined {
  const [value] = given === undefined ? [] : world.scope.values(given).known;
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

function findParameter({ defs: [definition, ...others] }: TSESLint.Scope.Variable) {
  if (definition === undefined || others.length > 0) return undefined;
  const { node: owner, name } = definition;
  if ((definition.type as string) !== 'Parameter' || !isFunction(owner)) return undefined;
  const root = owner.params.find((parameter) => isWithin(name, parameter));
  return root === undefined || root.type === 'TSParameterProperty' ? undefined : { owner, name, root };
}

function concerns(checked: readonly string[], asked: readonly string[]): boolean {
  return (
    checked.length <= asked.length &&
    checked.every((name, index) => name === ANY || name === asked[index] || (index === 0 && asked[0] === ANY))
  );
}

/** Each call that makes a route of the function, with what it is given before. */
function readRoutes<P extends Place>(reader: GuardReader<P>, memos: Memos, owner: FunctionNode): Route<P>[] {
  const { scope } = reader.world;
  const handings = [...(scope.uses(owner)?.handings ?? []), ...scope.registrations(owner)];
  const byCall = new Map(handings.map((handing) => [handing.node, handing]));
  const given = [...byCall.values()].slice(0, MOST_ROUTES);
  const routes = new Map<Handing, Route<P>[]>();
  for (const handing of given) {
    const outer = given.find(({ node }) => isArgumentWithin(handing.node, node)) ?? handing;
    const found = readRoute(reader, memos, owner, handing);
    // A function that is wrapped for a route elsewhere serves nobody here.
    if (outer === handing && isEmpty(found) && given.length > 1 && isWrapping(handing)) continue;
    routes.set(outer, [...(routes.get(outer) ?? []), found]);
  }
  return [...routes.values()].map((parts) => ({
    checks: parts.flatMap(({ checks }) => checks),
    local: parts.flatMap(({ local }) => local),
    isRefused: parts.some(({ isRefused }) => isRefused),
  }));
}

function readRoute<P extends Place>(
  reader: GuardReader<P>,
  memos: Memos,
  owner: FunctionNode,
  { node, position }: Handing,
): Route<P> {
  const checks: PartCheck<P>[] = readSchemas(reader, node, owner);
  const local: LocalCheck[] = readRoutePath(reader, node, owner);
  let isRefused = false;
  const callee = unwrap(node.callee);
  const app = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  const variable = app.type === 'Identifier' ? reader.world.scope.bindings.findVariable(app) : undefined;
  const mounted = variable === undefined ? [] : memos.getMounted(variable);
  const before = [
    ...mounted.flatMap(({ call, middleware }) => (isBefore(call, node) ? middleware : [])),
    ...listMiddleware(reader, node.arguments.slice(0, position)),
    ...listOptions(reader, node, owner),
  ];
  for (const middleware of before.slice(0, MOST_MIDDLEWARE)) {
    if (!reader.world.fuel.spend()) break;
    const found = readMiddleware(reader, middleware.node, owner);
    checks.push(...found);
    local.push(...memos.getLocal(middleware));
    if (found.length === 0 && checks.length > 0) isRefused ||= isRefusing(reader, middleware.node);
  }
  return { checks, local, isRefused };
}

function isEmpty<P extends Place>({ checks, local }: Route<P>): boolean {
  return checks.length === 0 && local.length === 0;
}

function isArgumentWithin(node: TSESTree.Node, outer: Handing['node']): boolean {
  return outer.arguments.some((one) => isWithin(node, one));
}

/** `const show = asyncHandler(async (req, res) => …)` */
function isWrapping({ node, position }: Handing): boolean {
  const { parent } = wrapped(node);
  return position === 0 && parent?.type !== 'ExpressionStatement' && parent?.type !== 'MemberExpression';
}

/** Does a middleware look at what the checks found? One that nobody can look into is taken to. */
function isRefusing<P extends Place>(reader: GuardReader<P>, middleware: TSESTree.Node): boolean {
  const { list } = reader.world.scope.resolve(middleware);
  return list.every((origin) => {
    if (origin.kind !== 'node' || !isFunction(origin.node)) return true;
    return isPassingOn(reader, origin.node);
  });
}

/** Is the next function of the route called only where the checks liked the request? */
function isPassingOn<P extends Place>(reader: GuardReader<P>, owner: FunctionNode): boolean {
  const next = owner.params[2];
  if (next?.type !== 'Identifier') return false;
  let isSure: boolean | undefined;
  walk(owner.body, reader.world.visitorKeys, (node) => {
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    if (node.type !== 'CallExpression' || callee?.type !== 'Identifier' || callee.name !== next.name) return;
    // `next(error)` refuses as well.
    if (node.arguments.length > 0) return;
    isSure = isSure !== false && isAccepted(reader, reader.conditionsAt(node));
  });
  return isSure === true;
}

/** Does the function leave, wherever it goes on, when the checks did not like the request? */
function isAcceptedBy<P extends Place>(reader: GuardReader<P>, { body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && isAccepted(reader, reader.getExits(body));
}
