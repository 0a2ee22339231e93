import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findFunctionName,
  findMemberName,
  getAncestors,
  isFunction,
  isWithin,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { isRefusingName } from '../../knowledge/crypto/purposes.ts';
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

function findFunction(node: TSESTree.Node, scope: Scope<KnownPlace>): FunctionNode | undefined {
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

/** Where the failure of a check is caught, and taken for success. */
export function findAcceptedFailure(
  call: TSESTree.Node,
  scope: Scope<KnownPlace>,
): TSESTree.Node | undefined {
  const chained = findChained(call, scope);
  const caught = chained.handler;
  if (caught !== undefined) {
    const { body } = caught;
    if (body.type !== 'BlockStatement') return isAccepting(body, call, scope) ? body : undefined;
    return (
      findAccepting(body, call, scope) ??
      (body.body.every(isIdle) && isDropped(chained.end) ? caught : undefined)
    );
  }
  const owner = findEnclosingFunction(call);
  let inner = call;
  for (const around of getAncestors(call)) {
    if (around === owner) return undefined;
    if (around.type === 'TryStatement' && around.block === inner && around.handler !== null)
      return judgeHandler(around, around.handler, chained.end, scope);
    inner = around;
  }
  return undefined;
}

function judgeHandler(
  statement: TSESTree.TryStatement,
  { body }: TSESTree.CatchClause,
  check: TSESTree.Node,
  scope: Scope<KnownPlace>,
): TSESTree.Node | undefined {
  const accepting = findAccepting(body, statement.block, scope);
  if (accepting !== undefined) return accepting;
  // Nobody looks at what it answers, nothing hangs on its failure, and the program goes on.
  const last = statement.block.body.at(-1);
  const goesOn =
    statement.finalizer === null &&
    statement.parent.type === 'BlockStatement' &&
    statement.parent.body.at(-1) !== statement;
  const isLast = last?.type === 'ExpressionStatement' && isWithin(check, last);
  const isKept = last !== undefined && isAddedTo(last, scope);
  return goesOn && isLast && (isDropped(check) || isKept) && body.body.every(isIdle)
    ? (statement.handler ?? undefined)
    : undefined;
}

/** `text += decipher.final()`, `box = Buffer.concat([box, decipher.final()])`: without it, what was there before is used. */
function isAddedTo(statement: TSESTree.Statement, scope: Scope<KnownPlace>): boolean {
  const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'Identifier') return false;
  const { name } = assignment.left;
  if (assignment.operator === '+=') return true;
  return (scope.nodesIn(assignment.right) ?? []).some(
    (node) => node.type === 'Identifier' && node.name === name,
  );
}

/** The handler of the promise that a call gives, and the whole chain. */
function findChained(
  call: TSESTree.Node,
  scope: Scope<KnownPlace>,
): {
  readonly end: TSESTree.Node;
  readonly handler: FunctionNode | undefined;
} {
  let end = wrapped(call);
  let handler: FunctionNode | undefined;
  for (;;) {
    const member = end.parent;
    if (member?.type !== 'MemberExpression' || member.object !== end) break;
    const callee = wrapped(member);
    const next = callee.parent;
    if (next?.type !== 'CallExpression' || next.callee !== callee) break;
    const name = findMemberName(member);
    if (name !== 'then' && name !== 'catch' && name !== 'finally') break;
    const given = next.arguments[name === 'then' ? 1 : 0];
    if (name !== 'finally' && given !== undefined) handler ??= findFunction(given, scope);
    end = wrapped(next);
  }
  return { end, handler };
}

function isDropped(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'AwaitExpression' ? isDropped(parent) : parent?.type === 'ExpressionStatement';
}

/** The last statement of a handler, where it answers that all is well, or with what was to be decrypted. */
function findAccepting(
  { body }: TSESTree.BlockStatement,
  tried: TSESTree.Node,
  scope: Scope<KnownPlace>,
): TSESTree.Node | undefined {
  const last = body.at(-1);
  if (last?.type !== 'ReturnStatement' || last.argument === null) return undefined;
  if (!body.slice(0, -1).every(isIdle)) return undefined;
  return isAccepting(last.argument, tried, scope) ? last : undefined;
}

function isAccepting(answer: TSESTree.Node, tried: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const bare = unwrap(answer);
  if (bare.type === 'Literal') return bare.value === true && !isInRefusing(tried);
  if (bare.type !== 'Identifier') return false;
  return isMade(tried, bare.name, scope);
}

/** Does a function ask whether something is to be refused, so that `true` lets nobody in? */
function isInRefusing(node: TSESTree.Node): boolean {
  const owner = findEnclosingFunction(node);
  return owner !== undefined && isRefusingName(findFunctionName(owner) ?? '');
}

/** Is a call below a node given something of that name to work on? */
function isMade(tried: TSESTree.Node, name: string, scope: Scope<KnownPlace>): boolean {
  const isIt = (node: TSESTree.Node | null): boolean => {
    const bare = node === null ? undefined : unwrap(node);
    return bare?.type === 'Identifier' && bare.name === name;
  };
  return (scope.nodesIn(tried) ?? []).some((node) => {
    if (node.type === 'CallExpression') return node.arguments.some(isIt);
    return node.type === 'VariableDeclarator' && isIt(node.init);
  });
}

/** Does a statement nothing about a failure but write it to a log, or count it? */
function isIdle(statement: TSESTree.Statement): boolean {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.every(({ init }) => init?.type === 'Literal');
  if (statement.type !== 'ExpressionStatement') return isLogging(statement);
  const { expression } = statement;
  if (expression.type === 'UpdateExpression') return true;
  if (expression.type === 'AssignmentExpression') return expression.operator === '+=';
  return isLogging(statement);
}
