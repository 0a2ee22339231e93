import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, isFunction, unwrap, wrapped } from '../ast/index.ts';
import { getReads } from './binding.ts';

/** Something that is done to members of a variable's value after it was made. */
export type Change = {
  /** Does it happen whenever the variable has been declared? */
  readonly isCertain: boolean;
} & (
  | { readonly kind: 'set' | 'default'; readonly key: TSESTree.Node | string; readonly value: TSESTree.Node }
  | { readonly kind: 'delete' | 'unknown'; readonly key: TSESTree.Node | string | undefined }
  | { readonly kind: 'merge'; readonly layers: readonly TSESTree.CallExpressionArgument[] }
  | { readonly kind: 'append'; readonly values: readonly TSESTree.CallExpressionArgument[] }
);

/** The changes made through one variable, in the order of the text. */
export interface Changes {
  readonly all: readonly Change[];
  /** Those that can concern a name: that write it, or that do not spell out what they write. */
  of(name: string): readonly Change[];
}

type Effect = Change extends infer C ? (C extends Change ? Omit<C, 'isCertain'> : never) : never;

/** With more changes than this that do not spell out a name, any member may be anything. */
const MOST_UNNAMED = 32;

/** Collects what is written to members of a variable, found once per variable. */
export function collectChanges(variable: TSESLint.Scope.Variable): Changes {
  const block = findDeclaringBlock(variable);
  const all: Change[] = [];
  for (const { identifier } of getReads(variable)) {
    const effect = findEffect(wrapped(identifier));
    if (effect !== undefined) all.push({ ...effect, isCertain: isDirectlyIn(block, identifier) });
  }
  return indexChanges(all);
}

/** Collects what is put into a field, by where it is read; undefined where all that is written has a name of its own. */
export function collectFills(uses: readonly TSESTree.MemberExpression[]): Changes | undefined {
  const all = uses.flatMap((use): Change[] => {
    const effect = findEffect(wrapped(use));
    return effect === undefined ? [] : [{ ...effect, isCertain: false }];
  });
  const isNamed = (change: Change): boolean => 'key' in change && typeof change.key === 'string';
  return all.every(isNamed) ? undefined : indexChanges(all);
}

function indexChanges(all: readonly Change[]): Changes {
  const named = new Map<string | undefined, number[]>();
  all.forEach((change, index) => {
    const name = 'key' in change && typeof change.key === 'string' ? change.key : undefined;
    const indices = named.get(name);
    if (indices === undefined) named.set(name, [index]);
    else indices.push(index);
  });
  const unnamed = named.get(undefined) ?? [];
  if (unnamed.length > MOST_UNNAMED) {
    const unknown: Change = { kind: 'unknown', key: undefined, isCertain: true };
    return { all, of: (name) => [...(named.get(name) ?? []).flatMap((index) => all[index] ?? []), unknown] };
  }
  return {
    all,
    of(name) {
      const indices = [...(named.get(name) ?? []), ...unnamed];
      return indices.sort((left, right) => left - right).flatMap((index) => all[index] ?? []);
    },
  };
}

function findEffect(object: TSESTree.Node): Effect | undefined {
  const { parent } = object;
  if (parent?.type === 'MemberExpression' && parent.object === object) return findMemberEffect(parent);
  if (parent?.type === 'CallExpression' && parent.arguments[0] === object) return findCallEffect(parent);
  return undefined;
}

function findMemberEffect(member: TSESTree.MemberExpression): Effect | undefined {
  const key = findMemberName(member) ?? member.property;
  const outer = wrapped(member);
  const use = outer.parent;
  switch (use?.type) {
    case 'UnaryExpression':
      return use.operator === 'delete' ? { kind: 'delete', key } : undefined;
    case 'AssignmentExpression':
      if (use.left !== outer) return undefined;
      if (use.operator === '=') return { kind: 'set', key, value: use.right };
      if (LOGICAL.has(use.operator)) return { kind: 'default', key, value: use.right };
      return { kind: 'unknown', key };
    case 'UpdateExpression':
      return { kind: 'unknown', key };
    case 'CallExpression':
      return use.callee === outer ? findMutation(key, use) : undefined;
    case 'MemberExpression':
      // `list.push.apply(list, values)`
      return isBorrowing(findMemberName(use), key) ? { kind: 'unknown', key: undefined } : undefined;
    default:
      return isTarget(outer) ? { kind: 'unknown', key } : undefined;
  }
}

const LOGICAL = new Set(['??=', '||=', '&&=']);

/** Is it what a destructuring or a loop writes to? */
function isTarget(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectPattern';
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.left === node;
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    default:
      return false;
  }
}

/** Methods that change the array they are called on. */
function findMutation(name: TSESTree.Node | string, call: TSESTree.CallExpression): Effect | undefined {
  if (name === 'push') return { kind: 'append', values: call.arguments };
  return typeof name === 'string' && REORDERING.has(name) ? { kind: 'unknown', key: undefined } : undefined;
}

const REORDERING = new Set(['unshift', 'shift', 'pop', 'splice', 'reverse', 'sort', 'fill', 'copyWithin']);

/** Is a method run on what is given to it, that changes it? */
function isBorrowing(how: string | undefined, method: TSESTree.Node | string | undefined): boolean {
  const isChanging = method === 'push' || (typeof method === 'string' && REORDERING.has(method));
  return (how === 'apply' || how === 'call') && isChanging;
}

function findCallEffect(call: TSESTree.CallExpression): Effect | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'MemberExpression')
    return isBorrowing(findMemberName(callee), findMemberName(object))
      ? { kind: 'unknown', key: undefined }
      : undefined;
  if (object.type !== 'Identifier') return undefined;
  const [, second] = call.arguments;
  switch (`${object.name}.${findMemberName(callee) ?? ''}`) {
    case 'Object.assign':
      return { kind: 'merge', layers: call.arguments.slice(1) };
    case 'Object.defineProperty':
    case 'Reflect.defineProperty':
    case 'Reflect.set':
    case 'Reflect.deleteProperty':
      return { kind: 'unknown', key: second === undefined ? undefined : (findLiteralText(second) ?? second) };
    case 'Object.defineProperties':
      return { kind: 'unknown', key: undefined };
    default:
      return undefined;
  }
}

/** The block whose statements run once the variable is declared. */
function findDeclaringBlock(variable: TSESLint.Scope.Variable): TSESTree.Node | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  const { node } = definition;
  if (node.type === 'VariableDeclarator') return node.parent.parent;
  return isFunction(node) && definition.type === 'Parameter' ? node.body : node.parent;
}

/** Is the node part of an expression statement that stands in the block itself? */
function isDirectlyIn(block: TSESTree.Node | undefined, node: TSESTree.Node): boolean {
  let statement = node;
  while (statement.parent != null && statement.parent !== block) {
    if (
      isFunction(statement) ||
      statement.type === 'ConditionalExpression' ||
      statement.type === 'LogicalExpression'
    )
      return false;
    statement = statement.parent;
  }
  return statement.parent === block && statement.type === 'ExpressionStatement';
}
