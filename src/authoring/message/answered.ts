import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, isWithin, wrapped, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { plays } from '../site.ts';

/**
 * Is a message answered to the origin that it says it came from, and nothing asks whose that is? `call` sends the answer
 * to `target`. A listener that hands the message on whole may ask there.
 */
export function answersAnybody(
  scope: Scope<KnownPlace>,
  call: TSESTree.Node,
  target: TSESTree.Node,
): boolean {
  if (!plays(scope, target, 'sender-origin')) return false;
  const listener = findEnclosingFunction(target);
  return (
    listener !== undefined && !handsOn(scope, listener) && !looksElsewhere(scope, listener, [call, target])
  );
}

/** Is the message itself, which is the first parameter, used for more than its members? */
function handsOn({ bindings }: Scope<KnownPlace>, listener: FunctionNode): boolean {
  const [message] = listener.params;
  if (message?.type === 'ObjectPattern') return false;
  const variable = message?.type === 'Identifier' ? bindings.findVariable(message) : undefined;
  if (variable === undefined) return true;
  return variable.references.some(({ identifier }) => {
    const outer = wrapped(identifier);
    return outer.parent?.type !== 'MemberExpression' || outer.parent.object !== outer;
  });
}

/** Is the sender looked at anywhere but where the answer is sent? */
function looksElsewhere(
  scope: Scope<KnownPlace>,
  listener: FunctionNode,
  sent: readonly TSESTree.Node[],
): boolean {
  return (scope.nodesIn(listener.body) ?? []).some(
    (node) =>
      (node.type === 'Identifier' || node.type === 'MemberExpression') &&
      !sent.some((part) => isWithin(node, part)) &&
      !isNaming(node) &&
      plays(scope, node, 'sender'),
  );
}

/** Does it only give the sender another name, by which it is looked at elsewhere? */
function isNaming(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier';
  return parent?.type === 'Property' && parent.parent.type === 'ObjectPattern';
}
