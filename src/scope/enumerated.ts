import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isFunction, unwrap, wrapped } from '../ast/index.ts';
import type { Bindings } from './binding.ts';

/** How many names are followed from a key to the loop it comes from. */
const DEEPEST = 4;

/** What lists the names of an object's members. */
const LISTING = new Set(['keys', 'entries', 'ownKeys', 'getOwnPropertyNames']);
const OWNERS = new Set(['Object', 'Reflect']);

/** The object whose members a key is the name of, one after the other: `for (const key in object)`, `Object.keys(object)`. */
export function findEnumerated(bindings: Bindings, key: TSESTree.Node, depth = 0): TSESTree.Node | undefined {
  const node = unwrap(key);
  if (depth > DEEPEST) return undefined;
  if (node.type === 'MemberExpression' && node.computed) return findListed(bindings, node.object, depth + 1);
  const variable = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
  const [definition, ...others] = variable?.defs ?? [];
  if (definition === undefined || others.length > 0) return undefined;
  const name = definition.name;
  if (isFunction(definition.node)) return findIterated(bindings, definition.node, name, depth);
  if (definition.node.type !== 'VariableDeclarator') return undefined;
  const { id, init, parent } = definition.node;
  const loop = parent.parent;
  if (loop.type === 'ForInStatement' && loop.left === parent) return loop.right;
  if (loop.type === 'ForOfStatement' && loop.left === parent)
    return isFirst(id, name) ? findListed(bindings, loop.right, depth + 1) : undefined;
  return init === null || id !== name ? undefined : findEnumerated(bindings, init, depth + 1);
}

/** `Object.keys(object).forEach((key) => …)` */
function findIterated(
  bindings: Bindings,
  callback: TSESTree.Node,
  name: TSESTree.Node,
  depth: number,
): TSESTree.Node | undefined {
  const given = wrapped(callback);
  const call = given.parent;
  if (!isFunction(callback) || call?.type !== 'CallExpression' || call.callee === given) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const index = findMemberName(callee)?.startsWith('reduce') === true ? 1 : 0;
  const parameter = callback.params[index];
  return parameter !== undefined && isFirst(parameter, name)
    ? findListed(bindings, callee.object, depth + 1)
    : undefined;
}

/** `key`, `[key, value]` */
function isFirst(pattern: TSESTree.Node, name: TSESTree.Node): boolean {
  return pattern === name || (pattern.type === 'ArrayPattern' && pattern.elements[0] === name);
}

/** `Object.keys(object)`, itself or behind a constant; what methods leave of it. */
function findListed(bindings: Bindings, list: TSESTree.Node, depth: number): TSESTree.Node | undefined {
  const node = unwrap(list);
  if (depth > DEEPEST) return undefined;
  if (node.type === 'Identifier') {
    const [definition, ...others] = bindings.findVariable(node)?.defs ?? [];
    const declared = others.length === 0 ? definition?.node : undefined;
    return declared?.type === 'VariableDeclarator' &&
      declared.init !== null &&
      declared.id === definition?.name
      ? findListed(bindings, declared.init, depth + 1)
      : undefined;
  }
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'Identifier' && OWNERS.has(object.name) && LISTING.has(findMemberName(callee) ?? ''))
    return node.arguments[0];
  return findListed(bindings, object, depth + 1);
}
