import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName } from './member.ts';
import { printName } from './print.ts';
import { unwrap, wrapped } from './unwrap.ts';

/** A function with a body. */
export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/** A class, declared or as an expression. */
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** Is this a function with a body? */
export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return (
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'FunctionExpression' ||
    node.type === 'FunctionDeclaration'
  );
}

/** Is this a class, declared or as an expression? */
export function isClass(node: TSESTree.Node): node is ClassNode {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

/** The parameter without a parameter property or default around it. */
export function parameterPattern(parameter: TSESTree.Parameter): TSESTree.Node {
  const bare = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return bare.type === 'AssignmentPattern' ? bare.left : bare;
}

/** The name that a function is written under: its own, its variable's, its key's. */
export function findFunctionName(owner: FunctionNode): string | undefined {
  if (owner.id != null) return owner.id.name;
  const holder = wrapped(owner).parent;
  switch (holder?.type) {
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier' ? holder.id.name : undefined;
    case 'AssignmentExpression':
      return holder.left.type === 'MemberExpression' || holder.left.type === 'Identifier'
        ? printName(holder.left)
        : undefined;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return findKeyName(holder);
    default:
      return undefined;
  }
}

/** What a function hands back: the body of a short arrow, or the argument of each of its own `return`s. */
export interface Returns {
  readonly nodes: readonly TSESTree.Expression[];
  /** It can also hand back nothing: by `return;`, or by running to its end. */
  readonly hasEmptyReturn: boolean;
}

/** Finds what a function returns, without those of functions inside it. Linear in the size of the body. */
export function getReturns(node: FunctionNode): Returns {
  if (node.body.type !== 'BlockStatement') return { nodes: [node.body], hasEmptyReturn: false };
  const nodes: TSESTree.Expression[] = [];
  let hasEmptyReturn = canComplete(node.body);
  for (const statement of getStatements(node.body)) {
    if (statement.type !== 'ReturnStatement') continue;
    if (statement.argument === null) hasEmptyReturn = true;
    else nodes.push(statement.argument);
  }
  return { nodes: nodes.sort((left, right) => left.range[0] - right.range[0]), hasEmptyReturn };
}

/** The `return`s of a function itself, in no order. */
export function getReturnStatements(node: FunctionNode): TSESTree.ReturnStatement[] {
  if (node.body.type !== 'BlockStatement') return [];
  return [...getStatements(node.body)].filter((statement) => statement.type === 'ReturnStatement');
}

/** Can control run past a statement? Judged by structure: every loop but an endless one is taken to end. */
export function canComplete(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
      return false;
    case 'BlockStatement':
      return statement.body.every(canComplete);
    case 'IfStatement':
      return (
        statement.alternate === null || canComplete(statement.consequent) || canComplete(statement.alternate)
      );
    case 'TryStatement': {
      if (statement.finalizer !== null && !canComplete(statement.finalizer)) return false;
      return (
        canComplete(statement.block) || (statement.handler !== null && canComplete(statement.handler.body))
      );
    }
    case 'SwitchStatement': {
      const last = statement.cases.at(-1);
      const hasDefault = statement.cases.some((branch) => branch.test === null);
      return !hasDefault || hasBreak(statement) || last?.consequent.every(canComplete) !== false;
    }
    case 'WhileStatement':
      return !isTrue(statement.test) || hasBreak(statement);
    case 'ForStatement':
      return (statement.test !== null && !isTrue(statement.test)) || hasBreak(statement);
    default:
      return true;
  }
}

function isTrue(test: TSESTree.Expression): boolean {
  return test.type === 'Literal' && Boolean(test.value);
}

function hasBreak(statement: TSESTree.Node): boolean {
  for (const inner of getStatements(statement)) if (inner.type === 'BreakStatement') return true;
  return false;
}

/** The statements of a block and of the blocks inside it, functions and classes left out, in no fixed order. */
function* getStatements(block: TSESTree.Node): Generator<TSESTree.Node> {
  const open: TSESTree.Node[] = [block];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...getInnerStatements(next));
  }
}

/**
 * Can a function throw by a statement of its own or by a call it makes as a statement? Writing to the console is no
 * such call.
 */
export function canThrow(body: TSESTree.BlockStatement): boolean {
  for (const statement of getStatements(body)) {
    if (statement.type === 'ThrowStatement') return true;
    if (statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => isCall(init)))
      return true;
    if (statement.type === 'ExpressionStatement' && isCall(statement.expression)) return true;
  }
  return false;
}

function isCall(node: TSESTree.Node | null): boolean {
  const bare = node === null ? undefined : unwrap(node);
  return bare?.type === 'CallExpression' && !printName(bare).startsWith('console.');
}

function getInnerStatements(node: TSESTree.Node): TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return node.alternate === null ? [node.consequent] : [node.consequent, node.alternate];
    case 'SwitchStatement':
      return node.cases.flatMap((branch) => branch.consequent);
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].filter((inner) => inner != null);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return [node.body];
    default:
      return [];
  }
}

/** The nearest function around a node, or undefined at module level. */
export function findEnclosingFunction(node: TSESTree.Node): FunctionNode | undefined {
  for (let current = node.parent; current != null; current = current.parent) {
    if (isFunction(current)) return current;
  }
  return undefined;
}

/** What `this` is bound to at a node: the class member or function that binds it; undefined at module level. */
export function findThisBinder(
  node: TSESTree.Node,
): FunctionNode | TSESTree.PropertyDefinition | TSESTree.StaticBlock | undefined {
  for (let current = node.parent; current != null; current = current.parent) {
    if (isFunction(current) && current.type !== 'ArrowFunctionExpression') return current;
    if (current.type === 'PropertyDefinition' || current.type === 'StaticBlock') return current;
  }
  return undefined;
}
