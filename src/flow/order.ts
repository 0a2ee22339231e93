import type { TSESTree } from '@typescript-eslint/utils';
import {
  canComplete,
  findEnclosingFunction,
  findMemberName,
  isFunction,
  isLoop,
  isWithin,
  unwrap,
  wrapped,
} from '../ast/index.ts';

/** How a write stands to a use of the same variable. */
export type Order =
  /** It happens before, on every way to the use. */
  | 'before'
  /** It can happen before. */
  | 'maybe'
  /** No way leads from it to the use. */
  | 'never';

/**
 * Does a write happen before a use? Judged by the structure of the code: blocks run from top to bottom, branches may or
 * may not run, loops come round again, functions run at any time after they are made.
 */
export function compareOrder(write: TSESTree.Node, use: TSESTree.Node, home: TSESTree.Node): Order {
  const writer = findEnclosingFunction(write);
  const inWriter = climbInto(use, writer);
  // The write runs in a function that the use is not in: nobody knows when.
  if (inWriter === undefined) return 'maybe';
  const above = new Set<TSESTree.Node>();
  for (let node: TSESTree.Node | undefined = inWriter; node != null; node = node.parent) above.add(node);

  let isCertain = true;
  let isCutOff = false;
  let child: TSESTree.Node = write;
  while (!above.has(child)) {
    const parent: TSESTree.Node | undefined = child.parent;
    if (parent == null) return 'maybe';
    if (above.has(parent)) break;
    if (isOptional(child, parent)) {
      isCertain = false;
      if (isStatementBranch(child) && !canComplete(child)) isCutOff = true;
    }
    child = parent;
  }
  const common = above.has(child) ? child : child.parent;
  if (common === undefined) return 'maybe';
  const isLater = inWriter !== use && !isCalledAtOnce(inWriter);
  const loop = findCommonLoop(common, home);
  const comesRound = loop !== undefined;
  if (child !== common && isOptional(child, common)) {
    isCertain = false;
    if (isExclusive(child, common, inWriter)) return comesRound || isLater ? 'maybe' : 'never';
    if (isStatementBranch(child) && !canComplete(child)) isCutOff = true;
  }
  // A use within the written value comes first: `x = f(x)`.
  const isAfter = child === common ? false : write.range[1] <= inWriter.range[0];
  if (!isAfter) return comesRound || isLater ? 'maybe' : 'never';
  if (isCutOff && !isHandled(write, common)) return comesRound ? 'maybe' : 'never';
  return isCertain ? 'before' : 'maybe';
}

/** The node itself, or the outermost function around it that `owner` makes; undefined when `owner` is not around it. */
function climbInto(node: TSESTree.Node, owner: TSESTree.Node | undefined): TSESTree.Node | undefined {
  let found = node;
  for (let current: TSESTree.Node | undefined = node.parent; current !== owner; current = current.parent) {
    if (current == null) return owner === undefined ? found : undefined;
    if (isFunction(current)) found = current;
  }
  return found;
}

/** A function that is run where it is written: `(() => …)()`, `list.map(x => …)`. */
export function isCalledAtOnce(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type !== 'CallExpression') return false;
  if (parent.callee === outer) return true;
  const callee = unwrap(parent.callee);
  return callee.type === 'MemberExpression' && AT_ONCE.has(findMemberName(callee) ?? '');
}

const AT_ONCE = new Set([
  'map',
  'forEach',
  'filter',
  'flatMap',
  'some',
  'every',
  'find',
  'findIndex',
  'reduce',
  'sort',
  'replace',
]);

/** May the child be passed over when its parent runs? */
export function isOptional(child: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test;
    case 'LogicalExpression':
      return child === parent.right;
    case 'SwitchCase':
    case 'CatchClause':
      return true;
    case 'TryStatement':
      return child === parent.handler;
    case 'ForStatement':
      return child !== parent.init && child !== parent.test;
    case 'ForInStatement':
    case 'ForOfStatement':
      return child !== parent.right;
    case 'WhileStatement':
      return child !== parent.test;
    case 'AssignmentPattern':
      return child === parent.right;
    default:
      return isFunction(parent);
  }
}

function isStatementBranch(node: TSESTree.Node): node is TSESTree.Statement {
  return node.type.endsWith('Statement');
}

/** Do the two stand in branches of which only one runs? */
function isExclusive(child: TSESTree.Node, common: TSESTree.Node, use: TSESTree.Node): boolean {
  if (common.type !== 'IfStatement' && common.type !== 'ConditionalExpression') return false;
  const { test } = common;
  return !isWithin(use, test) && child !== test;
}

/** The innermost loop around both; what is written late in its body is there when it starts anew. */
function findCommonLoop(common: TSESTree.Node, home: TSESTree.Node): TSESTree.Node | undefined {
  for (let node: TSESTree.Node | undefined = common; node != null && node !== home; node = node.parent) {
    if (isLoop(node)) return node;
  }
  return undefined;
}

/** Does a `try` below `common` catch what the branch of the write throws? */
function isHandled(write: TSESTree.Node, common: TSESTree.Node): boolean {
  let child = write;
  for (let node = write.parent; node != null; node = node.parent) {
    if (node.type === 'TryStatement' && child === node.block && node.handler !== null) return true;
    if (node === common) return false;
    child = node;
  }
  return false;
}

/** Which branches write: once all branches of a statement do, whatever was there before it is gone. */
export interface Coverage {
  /** Takes note of a write that may happen. Does it, with those noted before, leave no way around? */
  add(write: TSESTree.Node): boolean;
}

/** Makes an empty coverage; `order` says how a node stands to the use. */
export function createCoverage(order: (node: TSESTree.Node) => Order): Coverage {
  const branches = new Map<TSESTree.Node, Set<TSESTree.Node>>();
  return {
    add(write) {
      let child = write;
      for (let parent = write.parent; parent != null && !isFunction(parent); parent = parent.parent) {
        if (isOptional(child, parent)) {
          if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') return false;
          const known = branches.get(parent) ?? new Set<TSESTree.Node>();
          branches.set(parent, known.add(child));
          if (!isWhole(parent, known)) return false;
          const stands = order(parent);
          if (stands !== 'maybe') return stands === 'before';
        }
        child = parent;
      }
      return false;
    },
  };
}

/** Does each branch write, or never come back? */
function isWhole(
  { consequent, alternate }: TSESTree.IfStatement | TSESTree.ConditionalExpression,
  writing: ReadonlySet<TSESTree.Node>,
): boolean {
  return [consequent, alternate].every(
    (branch) =>
      branch !== null && (writing.has(branch) || (isStatementBranch(branch) && !canComplete(branch))),
  );
}

/** Does a node run once, in the order of the text, each time its home is entered? */
export function isStraight(node: TSESTree.Node, home: TSESTree.Node): boolean {
  for (let current: TSESTree.Node | undefined = node; current !== home; current = current.parent) {
    if (current == null || isFunction(current) || isLoop(current)) return false;
  }
  return true;
}
