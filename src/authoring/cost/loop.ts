import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isFunction, isWithin, unwrap, wrapped, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** Something that is done for each element of a list. */
export interface Loop {
  readonly node: TSESTree.Node;
  /** What is gone through. */
  readonly collection: TSESTree.Node;
  /** What is done each time. */
  readonly body: TSESTree.Node;
}

/** Methods that call a function for each element. */
const CALLING = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
]);

/** Reads a statement, or a call with a callback, that goes through a list. */
export function readLoop(node: TSESTree.Node): Loop | undefined {
  switch (node.type) {
    case 'ForOfStatement':
    case 'ForInStatement':
      return { node, collection: node.right, body: node.body };
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement': {
      const collection = node.test && findCounted(node.test);
      return collection ? { node, collection, body: node.body } : undefined;
    }
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const [given] = node.arguments;
      const callback = given && unwrap(given);
      if (callee.type !== 'MemberExpression' || callback === undefined || !isFunction(callback))
        return undefined;
      return CALLING.has(findMemberName(callee) ?? '')
        ? { node, collection: callee.object, body: callback }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `i < list.length`, `list.length > 0`, `list.length` */
function findCounted(test: TSESTree.Node): TSESTree.Node | undefined {
  const node = unwrap(test);
  if (node.type === 'BinaryExpression') return findCounted(node.right) ?? findCounted(node.left);
  if (node.type === 'LogicalExpression') return findCounted(node.left) ?? findCounted(node.right);
  return node.type === 'MemberExpression' && findMemberName(node) === 'length' ? node.object : undefined;
}

/** The loops around a node that run it each time, innermost first. */
export function* getLoopsAround(scope: Scope<KnownPlace>, node: TSESTree.Node): Generator<Loop> {
  let around: TSESTree.Node | null | undefined = node.parent;
  for (let steps = 0; around != null && steps < MOST_STEPS; steps += 1) {
    if (isFunction(around)) {
      // A function that is not called for each element is run by somebody else.
      const loop = findCalling(scope, around);
      if (loop === undefined) return;
      yield loop;
      around = loop.node.parent;
      continue;
    }
    const loop = around.type === 'CallExpression' ? undefined : readLoop(around);
    if (loop !== undefined && isWithin(node, loop.body)) yield loop;
    around = around.parent;
  }
}

/** Nodes around one, through the callbacks that it stands in, beyond these are not looked at. */
const MOST_STEPS = 400;

/** The call that runs a function for each element, also where the function has a name. */
function findCalling(scope: Scope<KnownPlace>, owner: FunctionNode): Loop | undefined {
  const direct = wrapped(owner).parent;
  const own = direct == null ? undefined : readLoop(direct);
  if (own?.body === owner) return own;
  for (const { node: call, position } of scope.registrations(owner)) {
    if (position !== 0) continue;
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression' && CALLING.has(findMemberName(callee) ?? ''))
      return { node: call, collection: callee.object, body: owner };
  }
  return undefined;
}
