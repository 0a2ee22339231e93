import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { isPeerName, isYardstickName } from '../../knowledge/network/trust.ts';
import type { Scope } from '../../scope/index.ts';

/** Does a member of this name say how long something is, and nothing else of it? */
export function isLength(name: string | undefined): boolean {
  return name === 'length' || name === 'byteLength';
}

/** What a value is called where it is used, and where the variable is declared that it is read from. */
export function getNames(node: TSESTree.Node, { bindings }: Scope<KnownPlace>): string[] {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? bindings.findVariable(bare) : undefined;
  const inits = (variable?.defs ?? []).flatMap((definition) =>
    definition.node.type === 'VariableDeclarator' && definition.node.init !== null
      ? [definition.node.init]
      : [],
  );
  return [bare, ...inits].map((one) => printName(one).split('.').at(-1) ?? '');
}

/** Is it something that others are measured by, as far as its name, or how it is made, tells? */
export function isYardstick(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  return (
    getNames(node, scope).some(isYardstickName) ||
    scope.resolve(node).list.some((origin) => origin.kind === 'node' && origin.node.type === 'NewExpression')
  );
}

/** Does a node run only where the address of the connection was looked at? */
export function isBehindPeer(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  for (let child = node, { parent } = node; parent != null; child = parent, { parent } = parent) {
    const test =
      parent.type === 'IfStatement' || parent.type === 'ConditionalExpression'
        ? parent.test
        : parent.type === 'LogicalExpression' && parent.operator === '&&'
          ? parent.left
          : undefined;
    if (test === undefined || test === child) continue;
    const looked = scope.nodesIn(test) ?? [];
    if (
      looked.some(
        (one) =>
          (one.type === 'Identifier' || one.type === 'MemberExpression') &&
          getNames(one, scope).some(isPeerName),
      )
    )
      return true;
  }
  return false;
}
