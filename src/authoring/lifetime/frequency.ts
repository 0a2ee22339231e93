import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findMemberName,
  isClass,
  isFunction,
  isLoop,
  isWithin,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import type { FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** How often something is done, compared with what it is done with. */
export type Frequency =
  /** Each time anew. */
  | 'each'
  /** Made once, used again and again. */
  | 'once'
  | 'unknown';

/** Methods that call a function for each element. */
const EACH = new Set(['forEach', 'map', 'flatMap', 'reduce', 'filter', 'some', 'every', 'from']);
/** What calls a function once, and soon. */
const ONCE = new Set([
  'then',
  'catch',
  'finally',
  'once',
  'nextTick',
  'setTimeout',
  'setImmediate',
  'Promise',
]);

/** Calls of calls deeper than this are not looked into. */
const DEEPEST = 12;

/**
 * How often is a value made, compared with how often it is used? `made` is evaluated where it stands; it is asked how often
 * `use` runs for each time. Loops, functions that are called again, public methods and handlers run again and again.
 */
export function compareFrequency(
  scope: Scope<KnownPlace>,
  made: TSESTree.Node,
  use: TSESTree.Node,
  depth = 0,
): Frequency {
  let node = use;
  for (let { parent } = node; parent != null; { parent } = node) {
    if (depth > DEEPEST || !scope.fuel.spend()) return 'unknown';
    if (isWithin(made, parent)) return isRepeatedIn(parent, node, made) ? 'once' : 'each';
    if (isLoop(parent) && isBody(parent, node)) return isAround(made, parent, scope) ? 'once' : 'unknown';
    if (isFunction(parent)) return crossFunction(scope, made, parent, depth);
    node = parent;
  }
  return 'unknown';
}

/** `for (const iv = randomBytes(12); …;)`: the head runs once for all of the body. */
function isRepeatedIn(loop: TSESTree.Node, use: TSESTree.Node, made: TSESTree.Node): boolean {
  return isLoop(loop) && isBody(loop, use) && !isBody(loop, childAround(loop, made));
}

function childAround(parent: TSESTree.Node, node: TSESTree.Node): TSESTree.Node {
  let child = node;
  while (child.parent != null && child !== parent && child.parent !== parent) child = child.parent;
  return child;
}

function isBody(loop: TSESTree.Node, child: TSESTree.Node): boolean {
  return 'body' in loop && loop.body === child;
}

/**
 * Is what is made there whenever what is around the use runs: made by the module, by a function around it, or by the
 * constructor or a field of the class?
 */
function isAround(made: TSESTree.Node, use: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  let home = findEnclosingFunction(made);
  while (home !== undefined && isRunInPlace(home)) home = findEnclosingFunction(home);
  if (home === undefined) return true;
  return scope.fuel.spend() && (isWithin(use, home) || isConstructorOf(home, use));
}

/** Is it the constructor of a class that the use stands in? */
function isConstructorOf(home: FunctionNode, use: TSESTree.Node): boolean {
  const member = home.parent;
  return (
    member.type === 'MethodDefinition' &&
    member.kind === 'constructor' &&
    isClass(member.parent.parent) &&
    isWithin(use, member.parent.parent)
  );
}

function isRunInPlace(owner: FunctionNode): boolean {
  const outer = wrapped(owner);
  return outer.parent?.type === 'CallExpression' && outer.parent.callee === outer;
}

function crossFunction(
  scope: Scope<KnownPlace>,
  made: TSESTree.Node,
  owner: FunctionNode,
  depth: number,
): Frequency {
  const outer = wrapped(owner);
  const { parent } = outer;
  const again = (): Frequency => (isAround(made, owner, scope) ? 'once' : 'unknown');
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
    if (parent.callee === outer) return compareFrequency(scope, made, parent, depth + 1);
    const name = calleeName(parent);
    if (EACH.has(name)) return again();
    if (ONCE.has(name)) return compareFrequency(scope, made, parent, depth + 1);
    const isHandler = [0, 1].some((index) => scope.role(owner, index).list.length > 0);
    return isHandler ? again() : 'unknown';
  }
  const uses = scope.uses(owner);
  if (uses?.complete !== true) return again();
  const [call, ...others] = uses.calls;
  if (uses.handings.length > 0) {
    const [handing] = uses.handings;
    if (call !== undefined || uses.handings.length > 1) return again();
    return handing !== undefined && EACH.has(calleeName(handing.node)) ? again() : 'unknown';
  }
  if (call === undefined) return 'unknown';
  return others.length > 0 ? again() : compareFrequency(scope, made, call.node, depth + 1);
}

function calleeName(call: TSESTree.CallExpression | TSESTree.NewExpression): string {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : '';
}
