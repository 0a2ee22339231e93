import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** What is wrong with how the answer of a call is used, and where. */
export interface Misuse {
  readonly kind: 'discarded' | 'unawaited';
  readonly node: TSESTree.Node;
}

/** Is the answer of a call dropped, or a promise of it asked in its place? What is not followed is taken to be used. */
export function findMisuse(
  call: TSESTree.Node,
  isPromise: boolean,
  scope: Scope<KnownPlace>,
): Misuse | undefined {
  if (isDropped(wrapped(call))) return { kind: 'discarded', node: call };
  if (!isPromise || isAwaited(call)) return undefined;
  const own = wrapped(call);
  if (isAsked(own)) return { kind: 'unawaited', node: call };
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
    case 'LogicalExpression':
      return parent.operator !== '??' && (parent.left === node || isAsked(wrapped(parent)));
    default:
      return false;
  }
}
