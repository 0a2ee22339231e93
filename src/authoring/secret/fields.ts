import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findMemberName,
  getAncestors,
  isFunction,
  printName,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getNaturesOfName, isAmbiguousName } from '../../knowledge/names/credentials.ts';
import { isLoginName, isLoginPath } from '../../knowledge/names/logins.ts';
import type { Scope } from '../../scope/index.ts';
import { getDescribed } from './described.ts';

const NONE: readonly string[] = Object.freeze([]);
const PASSWORD: readonly string[] = ['password'];

/**
 * Makes what tells of the fields of a value that the code around it knows: `req.body`, where `req.body.password` is read, or
 * where people log in.
 */
export function createFieldReader(source: {
  readonly scope: Scope<KnownPlace>;
}): (node: TSESTree.Node) => readonly string[] {
  const fields = new WeakMap<TSESTree.Node, ReadonlyMap<string, readonly string[]>>();
  return (node) => {
    const bare = unwrap(node);
    const root = findRoot(bare);
    if (root === undefined) return getDescribed(source.scope, bare);
    const home = source.scope.bindings.findVariable(root)?.scope.block;
    if (home === undefined || home.type === 'Program') return NONE;
    let known = fields.get(home);
    if (known === undefined) fields.set(home, (known = readFields(source.scope, home)));
    const name = printName(bare);
    const read = known.get(name);
    if (read !== undefined) return read;
    return /(?:^|\.)body$/.test(name) && isLogin(bare, source.scope) ? PASSWORD : NONE;
  };
}

function findRoot(node: TSESTree.Node): TSESTree.Identifier | undefined {
  if (node.type === 'Identifier') return node;
  return node.type === 'MemberExpression' ? findRoot(unwrap(node.object)) : undefined;
}

/** What is read of each value of a function, where it is a credential by its name. */
function readFields(scope: Scope<KnownPlace>, home: TSESTree.Node): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  /** `const form = parse(req.body)`: what is read of the form has been a field of the body. */
  const made = new Map<string, readonly string[]>();
  const add = (holder: string, name: string | undefined): void => {
    const natures = name === undefined || isAmbiguousName(name) ? NONE : getNaturesOfName(name);
    if (natures.length === 0) return;
    for (const one of [holder, ...(made.get(holder) ?? [])]) fields.set(one, natures);
  };
  for (const node of scope.nodesIn(home) ?? []) {
    if (node.type === 'MemberExpression' && !isWritten(node))
      add(printName(node.object), findMemberName(node));
    if (node.type !== 'VariableDeclarator' || node.init === null) continue;
    const init = unwrap(node.init);
    const of =
      init.type === 'CallExpression' ? init.arguments.map((one) => printName(one)) : [printName(init)];
    if (node.id.type === 'Identifier') made.set(node.id.name, of);
    if (node.id.type !== 'ObjectPattern') continue;
    for (const property of node.id.properties) {
      if (property.type !== 'Property') continue;
      for (const one of of) add(one, findKeyName(property));
    }
  }
  return fields;
}

/** `delete user.password`, `user.password = undefined`: it is taken away. */
function isWritten(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return (
    (parent.type === 'AssignmentExpression' && parent.left === node) ||
    (parent.type === 'UnaryExpression' && parent.operator === 'delete')
  );
}

/** Does a function serve a route that people send their passwords to, by its path or its name? */
function isLogin(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  return getAncestors(node).some((ancestor) => {
    if (!isFunction(ancestor)) return false;
    const { parent } = wrapped(ancestor);
    if (parent == null) return false;
    if (ancestor.id !== null && isLoginName(ancestor.id.name)) return true;
    if (scope.registrations(ancestor).some(({ node: call }) => isLoginRoute(call, scope))) return true;
    switch (parent.type) {
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' && isLoginName(parent.id.name);
      case 'MethodDefinition':
      case 'Property':
        return isLoginName(findKeyName(parent) ?? '');
      case 'AssignmentExpression':
        return isLoginMember(unwrap(parent.left));
      default:
        return false;
    }
  });
}

function isLoginMember(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' && isLoginName(findMemberName(node) ?? '');
}

/** Is a function given to a call beside the path of a login? */
function isLoginRoute(
  { arguments: [path] }: TSESTree.CallExpression | TSESTree.NewExpression,
  scope: Scope<KnownPlace>,
): boolean {
  const known = path === undefined ? [] : scope.values(path).known;
  return known.some((value) => value.kind === 'literal' && isLoginPath(String(value.value)));
}
