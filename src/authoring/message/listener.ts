import { findEnclosingFunction, unwrap, wrapped, type FunctionNode } from '../../ast/index.ts';
import type { Source } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { plays } from '../site.ts';

/** Does a listener use what it is sent without a look at who sent it? */
export function asksNobody(scope: Scope<KnownPlace>, listener: FunctionNode): boolean {
  return !looksAtSender(scope, listener) && usesMessage(scope, listener);
}

/**
 * Is it a message whose sender the function looks at that is sent it? The message is that sender's then; whether the look
 * is good enough is a question of its own.
 */
export function isVouched(scope: Scope<KnownPlace>, { name, node }: Source): boolean {
  const listener = name === 'message' ? findEnclosingFunction(node) : undefined;
  return listener !== undefined && (looksAtSender(scope, listener) || isOfWorker(scope, listener));
}

/** `self.onmessage = …`, `self.addEventListener('message', …)`: only what made a worker can send it anything. */
function isOfWorker(scope: Scope<KnownPlace>, listener: FunctionNode): boolean {
  const { parent } = wrapped(listener);
  const targets = [
    ...(parent?.type === 'AssignmentExpression' ? [parent.left] : []),
    ...scope.registrations(listener).map(({ node }) => node.callee),
  ];
  return targets.some((target) => {
    const member = unwrap(target);
    const object = member.type === 'MemberExpression' ? unwrap(member.object) : undefined;
    return object?.type === 'Identifier' && object.name === 'self' && scope.bindings.isGlobal(object);
  });
}

function looksAtSender(scope: Scope<KnownPlace>, listener: FunctionNode): boolean {
  return (scope.nodesIn(listener) ?? []).some((node) => isNamed(node.type) && plays(scope, node, 'sender'));
}

function usesMessage(scope: Scope<KnownPlace>, listener: FunctionNode): boolean {
  return (scope.nodesIn(listener) ?? []).some(
    (node) =>
      isNamed(node.type) &&
      scope
        .api(node)
        .some(({ rows }) => rows.some(({ table, name }) => table === 'sources' && name === 'message')),
  );
}

function isNamed(type: string): boolean {
  return type === 'Identifier' || type === 'MemberExpression';
}
