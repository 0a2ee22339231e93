import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findKeyName,
  findMemberName,
  isFunction,
  printName,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** Names of what is told whether somebody may do something: `req.isTrusted`. */
const GRANTING = /trust|allow|auth|admin|internal|grant|permit|verif|valid|member|privileg/i;
/** Methods of lists that answer by what their callback answers. */
const SELECTING = new Set(['some', 'every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex']);
const LOGGING = /(?:^|\.)(?:console|log|logger|debug)(?:\.\w+)?$/i;

/** Ways of a value longer than this, and through more variables, are not followed. */
const LONGEST_WAY = 40;
const MOST_VARIABLES = 3;

/**
 * Does something hang on the outcome of a condition: a branch that does more than write to a log, a short circuit, what a
 * function answers, a value or property that grants? What is not followed is taken for no.
 */
export function isDecisive(condition: TSESTree.Node, scope: Scope<KnownPlace>, depth = 0): boolean {
  let node = wrapped(condition);
  /** What the condition chose on the way here. */
  let chosen: readonly TSESTree.Node[] = [];
  for (let steps = 0; steps < LONGEST_WAY; steps += 1) {
    const parent: TSESTree.Node | null | undefined = node.parent;
    if (parent == null) return false;
    switch (parent.type) {
      case 'IfStatement':
        return parent.test === node && !(isLogging(parent.consequent) && isLogging(parent.alternate));
      case 'SwitchStatement':
        return parent.cases.some((branch) => !branch.consequent.every(isLogging));
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
        return parent.test === node;
      case 'ConditionalExpression':
        chosen = [parent.consequent, parent.alternate];
        break;
      case 'LogicalExpression':
        if (parent.left === node) chosen = [parent.right];
        break;
      case 'ExpressionStatement':
        return !chosen.every(isLogCall);
      case 'UnaryExpression':
      case 'BinaryExpression':
      case 'MemberExpression':
        break;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression': {
        const call = findSelection(parent);
        if (call === undefined) return true;
        node = wrapped(call);
        continue;
      }
      case 'CallExpression': {
        if (parent.callee === node || printName(parent) === 'Boolean') break;
        return isHandingOn(parent, scope);
      }
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' && isRead(parent.id, scope, depth);
      case 'AssignmentExpression': {
        const { left } = parent;
        if (left.type === 'Identifier') return isRead(left, scope, depth);
        return left.type === 'MemberExpression' && GRANTING.test(findMemberName(left) ?? '');
      }
      case 'Property':
        return GRANTING.test(findKeyName(parent) ?? '');
      default:
        return false;
    }
    node = wrapped(parent);
  }
  return false;
}

/** Is it a function that was handed in, by which an asynchronous function gives its outcome: `done(null, isAdmin)`? */
function isHandingOn(call: TSESTree.CallExpression, scope: Scope<KnownPlace>): boolean {
  const callee = unwrap(call.callee);
  const variable = callee.type === 'Identifier' ? scope.bindings.findVariable(callee) : undefined;
  return variable?.defs.some((definition) => (definition.type as string) === 'Parameter') === true;
}

/** Does something hang on a variable that holds the outcome? */
function isRead(name: TSESTree.Identifier, scope: Scope<KnownPlace>, depth: number): boolean {
  const variable = scope.bindings.findVariable(name);
  if (variable === undefined || depth >= MOST_VARIABLES) return false;
  return variable.references.some(
    (use) => use.isRead() && scope.fuel.spend() && isUsedToDecide(use.identifier, scope, depth + 1),
  );
}

/** A choice that is kept, as `role`, and then handed to any function but a log, is what somebody may do. */
function isUsedToDecide(node: TSESTree.Node, scope: Scope<KnownPlace>, depth: number): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'CallExpression') return !LOGGING.test(printName(parent));
  return isDecisive(node, scope, depth);
}

/** The call of a list's method that answers by what a callback returns. */
function findSelection(
  returning: TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression,
): TSESTree.CallExpression | undefined {
  const owner = isFunction(returning) ? returning : findEnclosingFunction(returning);
  const call = owner?.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  return SELECTING.has(findMemberName(call.callee) ?? '') ? call : undefined;
}

/** Does a statement nothing but write to a log? */
export function isLogging(statement: TSESTree.Node | null): boolean {
  switch (statement?.type) {
    case undefined:
    case 'EmptyStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return statement.body.every(isLogging);
    case 'ExpressionStatement':
      return isLogCall(statement.expression);
    default:
      return false;
  }
}

export function isLogCall(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && LOGGING.test(printName(bare));
}
