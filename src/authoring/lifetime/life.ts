import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, isFunction, printName, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getReads, type Scope } from '../../scope/index.ts';

/** All that becomes of an object, as far as the file shows. */
export interface Life {
  /** The calls of its methods. */
  readonly calls: readonly TSESTree.CallExpression[];
  /** It is read or written as a stream, which finishes it by itself. */
  readonly isStream: boolean;
  /** False when it is stored, or handed to what the file does not show. */
  readonly isWhole: boolean;
}

/** Methods and functions that use an object as a stream. */
const STREAM_METHODS = new Set([
  'pipe',
  'on',
  'once',
  'write',
  'end',
  'read',
  'pipeThrough',
  'setEncoding',
  'resume',
]);
const STREAM_CALLS =
  /(?:^|\.)(?:pipe|pipeline|compose|finished|addAbortSignal|wrap|toWeb)(?:Async|Promise)?$/;
/** Objects that go on through more names than this are not followed. */
const MOST_HOLDERS = 60;

/** Follows an object from where it is made: through names, methods that return it, functions of the file, returns. */
export function traceLife(scope: Scope<KnownPlace>, made: TSESTree.Node): Life {
  const calls: TSESTree.CallExpression[] = [];
  const places = new Set(scope.api(made));
  const open = [made];
  const seen = new Set<TSESTree.Node>();
  let isStream = false;
  let isWhole = true;
  const followName = (name: TSESTree.Node): void => {
    const variable = name.type === 'Identifier' ? scope.bindings.findVariable(name) : undefined;
    if (variable === undefined) isWhole = false;
    else open.push(...getReads(variable).map(({ identifier }) => identifier));
  };
  const enter = (call: TSESTree.CallExpression, argument: TSESTree.Node): void => {
    const index = call.arguments.findIndex((one) => one === argument);
    const [origin, ...others] = scope.resolve(call.callee).list;
    const parameter =
      origin?.kind === 'node' && isFunction(origin.node) ? origin.node.params[index] : undefined;
    if (STREAM_CALLS.test(printName(call))) isStream = true;
    else if (parameter?.type === 'Identifier' && others.length === 0) followName(parameter);
    else isWhole = false;
  };
  const leave = (from: TSESTree.Node): void => {
    const owner = isFunction(from) ? from : findEnclosingFunction(from);
    const uses = owner === undefined ? undefined : scope.uses(owner);
    if (uses?.complete !== true || uses.handings.length > 0) isWhole = false;
    else open.push(...uses.calls.map(({ node }) => node));
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    if (seen.size > MOST_HOLDERS || !scope.fuel.spend()) return { calls, isStream, isWhole: false };
    seen.add(next);
    const use = wrapped(next);
    const { parent } = use;
    switch (parent?.type) {
      case 'VariableDeclarator':
        followName(parent.id);
        break;
      case 'AssignmentExpression':
        if (parent.right === use) followName(parent.left);
        break;
      case 'MemberExpression': {
        const call = wrapped(parent).parent;
        if (call?.type !== 'CallExpression' || call.callee !== wrapped(parent)) break;
        calls.push(call);
        if (STREAM_METHODS.has(findMemberName(parent) ?? '')) isStream = true;
        if (scope.api(call).some((place) => places.has(place))) open.push(call);
        break;
      }
      case 'CallExpression':
        if (parent.callee !== use) enter(parent, use);
        break;
      case 'ForOfStatement':
        isStream = true;
        break;
      case 'ArrayExpression':
        if (wrapped(parent).parent?.type === 'CallExpression') isStream = true;
        else isWhole = false;
        break;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        leave(parent);
        break;
      case 'ExpressionStatement':
      case 'IfStatement':
      case 'UnaryExpression':
      case 'BinaryExpression':
        break;
      default:
        isWhole = false;
    }
  }
  return { calls, isStream, isWhole };
}
