import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getReads, type Scope } from '../../scope/index.ts';
import { findPart } from '../parts.ts';

/** What is wrong with how the answer of a call is used, and where. */
export interface Misuse {
  readonly kind: 'discarded' | 'unawaited';
  readonly node: TSESTree.Node;
}

/** Is something compared with itself? `if (a.length !== b.length) { equal(a, a); return false; }` takes the time alone. */
export function isDecoy(call: TSESTree.Node): boolean {
  const [one, other] = call.type === 'CallExpression' ? call.arguments.map(printName) : [];
  return one !== undefined && one !== '' && one === other && !one.includes('…');
}

/** Is the answer of a call dropped, or a promise of it asked in its place? What is not followed is taken to be used. */
export function findMisuse(
  call: TSESTree.Node,
  isPromise: boolean,
  scope: Scope<KnownPlace>,
): Misuse | undefined {
  if (isDropped(wrapped(call)) || isKeptUnread(wrapped(call), scope))
    return { kind: 'discarded', node: call };
  return isPromise ? findUnawaited(call, scope) : undefined;
}

/** Is a promise that is rejected where something is not genuine left alone, or asked in place of what it will say? */
export function findLeftAlone(call: TSESTree.Node, scope: Scope<KnownPlace>): Misuse | undefined {
  if (isAwaited(call)) return undefined;
  if (isDropped(wrapped(call))) return { kind: 'discarded', node: call };
  return findUnawaited(call, scope);
}

/**
 * Is the answer, which is a part of what a call gives, never looked at? `way` says where it stands in that: `signatures` for
 * a list, and `verified` for the promise in each of its elements.
 */
export function findUnreadPart(
  call: TSESTree.Node,
  way: readonly string[],
  scope: Scope<KnownPlace>,
): Misuse | undefined {
  const [part, field] = way;
  const { names, members, isWhole } = findPart(call, part ?? '', scope);
  const variables = names.map((name) => scope.bindings.findVariable(name));
  const reads = variables.flatMap((variable) =>
    variable === undefined ? [] : getReads(variable).map(({ identifier }) => wrapped(identifier)),
  );
  const held = [...reads, ...members.map(wrapped)];
  if (held.length === 0) return isWhole ? { kind: 'discarded', node: call } : undefined;
  for (const list of held) {
    const promise = field === undefined ? undefined : findField(list, field);
    const misuse = promise && (findUnawaited(promise, scope) ?? findDropped(promise));
    if (misuse !== undefined) return misuse;
  }
  return undefined;
}

/** `signatures[0].verified`, `signatures.at(0).verified` */
function findField(list: TSESTree.Node, field: string): TSESTree.Node | undefined {
  let node = list;
  for (let { parent } = node; parent != null; { parent } = node) {
    if (parent.type === 'MemberExpression' && parent.object === node) {
      if (findMemberName(parent) === field) return parent;
    } else if (parent.type !== 'CallExpression' || parent.callee !== node) return undefined;
    node = wrapped(parent);
  }
  return undefined;
}

function findDropped(promise: TSESTree.Node): Misuse | undefined {
  return !isAwaited(promise) && isDropped(wrapped(promise))
    ? { kind: 'discarded', node: promise }
    : undefined;
}

function findUnawaited(promise: TSESTree.Node, scope: Scope<KnownPlace>): Misuse | undefined {
  if (isAwaited(promise)) return undefined;
  const own = wrapped(promise);
  if (isAsked(own)) return { kind: 'unawaited', node: promise };
  const holder = own.parent;
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return undefined;
  const asked = scope.bindings
    .findVariable(holder.id)
    ?.references.find(
      ({ identifier }) => scope.fuel.spend() && !isAwaited(identifier) && isAsked(wrapped(identifier)),
    );
  return asked && { kind: 'unawaited', node: asked.identifier };
}

/** Is the very value awaited, whatever types are asserted of it? */
function isAwaited(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  for (let at = node.parent; at != null && at !== outer.parent; at = at.parent) {
    if (at.type === 'AwaitExpression') return true;
  }
  return false;
}

function isDropped(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'UnaryExpression':
      return parent.operator === 'void' && wrapped(parent).parent?.type === 'ExpressionStatement';
    default:
      return false;
  }
}

/** Is it kept in a variable of a function that nobody reads? */
function isKeptUnread({ parent }: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const variable = scope.bindings.findVariable(parent.id);
  const isOfFunction = variable !== undefined && !/^(?:global|module)$/.test(variable.scope.type);
  return isOfFunction && scope.fuel.spend() && getReads(variable).length === 0;
}

/** Does a value decide by its truth alone? */
function isAsked(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator) && isTruth(parent.left === node ? parent.right : parent.left);
    case 'LogicalExpression':
      return parent.operator !== '??' && (parent.left === node || isAsked(wrapped(parent)));
    default:
      return false;
  }
}

/** `true` or `false`, which no promise is. */
function isTruth(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Literal' && typeof bare.value === 'boolean';
}
