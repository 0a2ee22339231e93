import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findFunctionName,
  findMemberName,
  getAncestors,
  isWithin,
  printName,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { isRefusingName } from '../../knowledge/crypto/purposes.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { isLogging } from '../decision/decisive.ts';
import { findFunction } from './failure.ts';

/** What the judge of a caught failure asks about the file. */
export interface Catching {
  readonly scope: Scope<KnownPlace>;
  /** Does a call read what a token claims, whoever made it? */
  readonly isUnproven: (call: TSESTree.Node) => boolean;
}

/** Where the failure of a check is caught, and taken for success. */
export function findAcceptedFailure(call: TSESTree.Node, catching: Catching): TSESTree.Node | undefined {
  const { scope } = catching;
  const chained = findChained(call, scope);
  const caught = chained.handler;
  if (caught !== undefined) {
    const { body } = caught;
    if (body.type !== 'BlockStatement') return isAccepting(body, call, catching) ? body : undefined;
    return (
      findAccepting(body, call, catching) ??
      (body.body.every(isIdle) && isDropped(chained.end) ? caught : undefined)
    );
  }
  const owner = findEnclosingFunction(call);
  let inner = call;
  for (const around of getAncestors(call)) {
    if (around === owner) return undefined;
    if (around.type === 'TryStatement' && around.block === inner && around.handler !== null)
      return judgeHandler(around, around.handler, chained.end, catching);
    inner = around;
  }
  return undefined;
}

function judgeHandler(
  statement: TSESTree.TryStatement,
  { body }: TSESTree.CatchClause,
  check: TSESTree.Node,
  catching: Catching,
): TSESTree.Node | undefined {
  const { scope } = catching;
  const accepting =
    findAccepting(body, statement.block, catching) ?? findInstead(body, statement.block, catching);
  if (accepting !== undefined) return accepting;
  // Nobody looks at what it answers, nothing hangs on its failure, and the program goes on.
  const last = statement.block.body.at(-1);
  const goesOn =
    statement.finalizer === null &&
    statement.parent.type === 'BlockStatement' &&
    statement.parent.body.at(-1) !== statement;
  const isLast = last?.type === 'ExpressionStatement' && isWithin(check, last);
  const isKept = last !== undefined && isAddedTo(last, scope);
  const isAccepted =
    (isLast && (isDropped(check) || isKept)) ||
    (last !== undefined && isGivenBefore(last, statement.block, scope));
  return goesOn && isAccepted && body.body.every(isIdle) ? (statement.handler ?? undefined) : undefined;
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

/** `let text = box; try { text = open(box); } catch {}`: where it fails, what was to be opened is taken for what it holds. */
function isGivenBefore(last: TSESTree.Statement, tried: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const assignment = last.type === 'ExpressionStatement' ? last.expression : undefined;
  if (assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'Identifier') return false;
  const [definition, ...others] = scope.bindings.findVariable(assignment.left)?.defs ?? [];
  const declared = definition?.node;
  if (others.length > 0 || declared?.type !== 'VariableDeclarator' || declared.init === null) return false;
  const { init } = declared;
  return (scope.nodesIn(init) ?? [init]).some(
    (node) => node.type === 'Identifier' && isMade(tried, node.name, scope),
  );
}

/** `catch { user = decode(token); }`: what the check was to give is taken from somewhere that checks nothing. */
function findInstead(
  { body }: TSESTree.BlockStatement,
  tried: TSESTree.Node,
  { scope, isUnproven }: Catching,
): TSESTree.Node | undefined {
  const last = body.at(-1);
  const assignment = last?.type === 'ExpressionStatement' ? last.expression : undefined;
  if (assignment?.type !== 'AssignmentExpression' || !isUnproven(unwrap(assignment.right))) return undefined;
  const name = printName(assignment.left);
  const isSame = (scope.nodesIn(tried) ?? []).some(
    (node) => node.type === 'AssignmentExpression' && printName(node.left) === name,
  );
  return isSame ? last : undefined;
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
  catching: Catching,
): TSESTree.Node | undefined {
  const last = body.at(-1);
  if (last?.type !== 'ReturnStatement' || last.argument === null) return undefined;
  if (!body.slice(0, -1).every(isIdle)) return undefined;
  return isAccepting(last.argument, tried, catching) ? last : undefined;
}

function isAccepting(answer: TSESTree.Node, tried: TSESTree.Node, { scope, isUnproven }: Catching): boolean {
  const bare = unwrap(answer);
  if (bare.type === 'Literal') return bare.value === true && !isInRefusing(tried);
  if (isUnproven(bare)) return true;
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
