import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  canComplete,
  findEnclosingFunction,
  findMemberName,
  isFunction,
  isWithin,
  unwrap,
  walk,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import { restrictProof } from '../validation/restrict-proof.ts';
import { ask, type World } from '../world.ts';
import { applyGuards, type Judge } from './judge.ts';
import type { Middleware } from './route-before.ts';
import { findSubject } from './subject.ts';
import { findValidated } from './validation.ts';

type Node = TSESTree.Node;

/** The dangers that are left of a part of a request, by what a middleware of the file has found out about it. */
export type LocalCheck = (steps: readonly string[], kind: Kind, dangers: Dangers) => Dangers;

/** Makes a judge that knows what stands for an expression. */
export type MakeJudge<P extends Place> = (substitute: ((node: Node) => Node) | undefined) => Judge<P>;

/**
 * What a middleware that the file shows has found out about the request, or put into it, by the time it hands it on:
 * `(req, res, next) => { schema.parse(req.body); next(); }`. One that a function makes is seen as it was made.
 */
export function readLocalMiddleware<P extends Place>(
  world: World<P>,
  makeJudge: MakeJudge<P>,
  { node: middleware, parameter }: Middleware,
): LocalCheck[] {
  const [origin, ...others] = world.scope.resolve(middleware).list;
  if (origin?.kind !== 'node' || !isFunction(origin.node) || others.length > 0) return [];
  const owner = origin.node;
  const [request] = owner.params;
  // The last of a request, an answer and what goes on, or of a context and what goes on.
  const next =
    parameter === undefined && owner.params.length > 3 ? undefined : owner.params.slice(0, 3).at(-1);
  if (request?.type !== 'Identifier') return [];
  const variable = world.scope.bindings.findVariable(request);
  const ways = findWaysOn(world, owner, next === request ? undefined : next);
  if (variable === undefined || ways.length === 0) return [];
  const given = parameter === undefined ? undefined : owner.params[parameter.index];
  const value = given?.type === 'Identifier' ? world.scope.bindings.findVariable(given) : undefined;
  let judge: Judge<P> | undefined;
  let writes: readonly Put[] | undefined;
  return [
    (steps, kind, dangers) => {
      const current = (judge ??= makeJudge(createSubstitution(world, owner, middleware)));
      const { findGuards } = current;
      const puts = (writes ??= findWrites(current, owner, request));
      return ways.reduce((all, way) => {
        const last = puts
          .filter(({ statement, names }) => isBefore(statement, way) && isPrefix(names, steps))
          .at(-1);
        if (last !== undefined) return all | restrictPut(current, last, steps, kind, dangers);
        const guards = [...findGuards(way, { variable, steps }, kind)];
        if (value !== undefined && parameter !== undefined && isPrefix(['params', parameter.name], steps))
          guards.push(...findGuards(way, { variable: value, steps: steps.slice(2) }, kind));
        return all | applyGuards(guards, kind, dangers);
      }, HARMLESS);
    },
  ];
}

/** Where a function hands on what it is given: by a call, or, where it does all with its answer, by coming back. */
function findWaysOn<P extends Place>(
  world: World<P>,
  owner: FunctionNode,
  next: TSESTree.Parameter | undefined,
): Node[] {
  const name = next?.type === 'Identifier' ? next : undefined;
  const calls = name === undefined ? [] : findCallsOf(world, owner, name);
  if (calls.length > 0 || !owner.async || owner.body.type !== 'BlockStatement') return calls;
  const variable = name === undefined ? undefined : world.scope.bindings.findVariable(name);
  const isAnswer = (node: Node): boolean => {
    const { parent } = wrapped(node);
    return parent?.type === 'ReturnStatement' || parent?.type === 'MemberExpression';
  };
  if (next !== undefined && variable?.references.every(({ identifier }) => isAnswer(identifier)) !== true)
    return [];
  return findEnds(world, owner, owner.body, variable);
}

/** Where a function comes back, but for returns of what it has done with its answer: `return reply.code(400).send()`. */
function findEnds<P extends Place>(
  { scope, visitorKeys, fuel }: World<P>,
  owner: FunctionNode,
  body: TSESTree.BlockStatement,
  answer: TSESLint.Scope.Variable | undefined,
): Node[] {
  const ends: Node[] = [];
  walk(body, visitorKeys, (node) => {
    if (!fuel.spend() || node.type !== 'ReturnStatement' || findEnclosingFunction(node) !== owner) return;
    const root = node.argument === null ? undefined : findRoot(node.argument);
    if (root === undefined || answer === undefined || scope.bindings.findVariable(root) !== answer)
      ends.push(node);
  });
  if (canComplete(body))
    ends.push({ ...body, body: [], range: [body.range[1], body.range[1]], parent: body });
  return ends;
}

/** The name that a chain of members and calls begins with. */
function findRoot(node: Node): TSESTree.Identifier | undefined {
  let root = unwrap(node);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression')
    root = unwrap(root.type === 'CallExpression' ? root.callee : root.object);
  return root.type === 'Identifier' ? root : undefined;
}

/** The calls by which a function hands on what it is given; with an error it does not. */
function findCallsOf<P extends Place>(
  { visitorKeys, fuel }: World<P>,
  owner: FunctionNode,
  next: TSESTree.Identifier,
): TSESTree.CallExpression[] {
  const calls: TSESTree.CallExpression[] = [];
  walk(owner.body, visitorKeys, (node) => {
    if (!fuel.spend() || node.type !== 'CallExpression' || node.arguments.length > 0) return;
    const callee = unwrap(node.callee);
    if (callee.type === 'Identifier' && callee.name === next.name) calls.push(node);
  });
  return calls;
}

/** What the function that made a middleware was given for its parameters. */
function createSubstitution<P extends Place>(
  { scope }: World<P>,
  owner: FunctionNode,
  middleware: Node,
): ((node: Node) => Node) | undefined {
  const [origin] = scope.resolve(middleware).list;
  const call = findMaking(scope, middleware);
  const maker = origin === undefined ? undefined : findEnclosingFunction(owner);
  if (call === undefined || maker === undefined) return undefined;
  const find = (node: Node): Node | undefined => {
    const bare = unwrap(node);
    if (bare.type === 'MemberExpression') {
      const object = find(bare.object);
      const name = findMemberName(bare);
      return object === undefined || name === undefined ? undefined : scope.property(object, name).nodes[0];
    }
    const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
    const name = variable?.defs[0]?.name;
    const index = maker.params.findIndex(
      (one) => (one.type === 'AssignmentPattern' ? one.left : one) === name,
    );
    const parameter = maker.params[index];
    if (parameter === undefined) return undefined;
    return call.arguments[index] ?? (parameter.type === 'AssignmentPattern' ? parameter.right : undefined);
  };
  return (node) => find(node) ?? node;
}

/** `validate(schema)`, or the name of what it made. */
function findMaking<P extends Place>(
  { bindings }: World<P>['scope'],
  middleware: Node,
): TSESTree.CallExpression | undefined {
  const bare = unwrap(middleware);
  if (bare.type === 'CallExpression') return bare;
  const [definition, ...others] = bare.type === 'Identifier' ? (bindings.findVariable(bare)?.defs ?? []) : [];
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init === null || others.length > 0)
    return undefined;
  const init = unwrap(declarator.init);
  return init.type === 'CallExpression' ? init : undefined;
}

/** A part of the request that a middleware has put something else in the place of. */
interface Put {
  readonly statement: Node;
  readonly names: readonly string[];
  readonly value: Node;
}

function findWrites<P extends Place>(
  { reader }: Judge<P>,
  owner: FunctionNode,
  request: TSESTree.Identifier,
): Put[] {
  const { world } = reader;
  const variable = world.scope.bindings.findVariable(request);
  const puts: Put[] = [];
  walk(owner.body, world.visitorKeys, (node) => {
    if (!world.fuel.spend() || node.type !== 'ExpressionStatement') return;
    const { expression } = node;
    if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return;
    const subject = findSubject(reader, unwrap(expression.left), []);
    if (subject === undefined || subject.variable !== variable || subject.steps.length === 0) return;
    puts.push({ statement: node, names: subject.steps, value: expression.right });
  });
  return puts;
}

/** Has a statement run by the time that control comes to a node? */
function isBefore({ parent, range }: Node, node: Node): boolean {
  if (parent == null || range[1] > node.range[0]) return false;
  return isWithin(node, parent);
}

function isPrefix(names: readonly string[], steps: readonly string[]): boolean {
  return names.length <= steps.length && names.every((name, index) => name === steps[index]);
}

/** The dangers of what was put there: a number, what a schema has let through, or what was checked before. */
function restrictPut<P extends Place>(
  { reader, findGuards }: Judge<P>,
  { names, value }: Put,
  steps: readonly string[],
  kind: Kind,
  dangers: Dangers,
): Dangers {
  const rest = steps.slice(names.length);
  const proof = findValidated(reader, value, rest);
  if (proof !== undefined) return restrictProof(proof, kind, dangers);
  const { edges, source, isUnknown } = reader.step(ask(reader.world, value, rest, undefined));
  const isNumber = edges.every(({ crossing }) => crossing?.kind === 'number');
  if (isNumber && source === undefined && !isUnknown) return HARMLESS;
  const subject = findSubject(reader, unwrap(value), rest);
  return subject === undefined ? dangers : applyGuards(findGuards(value, subject, kind), kind, dangers);
}
