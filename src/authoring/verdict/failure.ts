import type { TSESTree } from '@typescript-eslint/utils';
import { getAncestors, isFunction, unwrap, wrapped, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { isLogCall, isLogging } from '../decision/decisive.ts';

/** How a callback leaves its error out of account, and what it goes on with. */
export interface IgnoredError {
  readonly kind: 'ignored' | 'logged';
  readonly result: string;
}

/** Goes a callback on with its result, whatever its error says? A result that is tested tells of the error, too. */
export function findIgnoredError(
  callback: TSESTree.Node,
  scope: Scope<KnownPlace>,
): IgnoredError | undefined {
  const owner = findFunction(callback, scope);
  const [error, ...results] = owner?.params ?? [];
  if (owner === undefined || error?.type !== 'Identifier') return undefined;
  const used = results.find((one): one is TSESTree.Identifier => {
    if (one.type !== 'Identifier') return false;
    const reads = getReads(one, scope);
    return reads.length > 0 && !reads.some(isTested);
  });
  if (used === undefined || mentionsArguments(owner, scope)) return undefined;
  const reads = getReads(error, scope);
  if (reads.length === 0) return { kind: 'ignored', result: used.name };
  return reads.every((read) => isOnlyLogged(read, scope)) ? { kind: 'logged', result: used.name } : undefined;
}

/** The function that a node is, or is the only name of. */
export function findFunction(node: TSESTree.Node, scope: Scope<KnownPlace>): FunctionNode | undefined {
  const bare = unwrap(node);
  if (isFunction(bare)) return bare;
  const [only, ...others] = scope.resolve(bare).list;
  return others.length === 0 && only?.kind === 'node' && isFunction(only.node) ? only.node : undefined;
}

function getReads(name: TSESTree.Identifier, { bindings, fuel }: Scope<KnownPlace>): TSESTree.Node[] {
  const references = bindings.findVariable(name)?.references ?? [];
  return references.flatMap((one) => (one.isRead() && fuel.spend() ? [one.identifier] : []));
}

function mentionsArguments(owner: FunctionNode, scope: Scope<KnownPlace>): boolean {
  return (scope.nodesIn(owner.body) ?? [owner]).some(
    (node) => node === owner || (node.type === 'Identifier' && node.name === 'arguments'),
  );
}

/** Does something hang on whether there is a value at all? */
function isTested(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === wrapped(node);
    case 'UnaryExpression':
    case 'LogicalExpression':
      return true;
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator);
    case 'MemberExpression':
      return parent.optional;
    default:
      return false;
  }
}

/** `console.error(error)`, `if (error) console.error(error)` */
function isOnlyLogged(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    const reads = scope.fuel.spend() ? getReads(parent.id, scope) : [];
    return reads.length > 0 && reads.every((read) => isOnlyLogged(read, scope));
  }
  for (const around of getAncestors(node)) {
    if (around.type === 'CallExpression') return isLogCall(around);
    if (around.type === 'IfStatement')
      return around.alternate === null && isLogging(around.consequent) && !isEmpty(around.consequent);
    if (around.type === 'LogicalExpression') return isLogCall(around.right);
    if (isFunction(around) || around.type.endsWith('Statement')) return false;
  }
  return false;
}

function isEmpty(statement: TSESTree.Statement): boolean {
  return statement.type === 'BlockStatement' && statement.body.length === 0;
}
