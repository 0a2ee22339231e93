import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, getAncestors, isFunction, unwrap } from '../../ast/index.ts';
import { findSourceName } from '../../scope/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';

type Arrived = Pick<TaintedArrival<object>, 'source' | 'sink' | 'scope' | 'way'>;
type Scope = Arrived['scope'];

/** Headers by which somebody is known. Without them the others give nobody away. */
const TELLING = ['cookie', 'authorization'];
/** Methods that ask whether a list holds a name. */
const LISTING = new Set(['includes', 'has', 'indexOf']);

/**
 * Are cookies and credentials taken out of headers on their way: deleted, left to others by a pattern, overwritten, or told from
 * the rest by a test of their names?
 */
export function isRidOfCredentials({ source, sink, scope, way }: Arrived): boolean {
  const homes = new Set([source.node, ...way, sink.node].flatMap((node) => findHome(node) ?? []));
  const taken = new Set<string>();
  for (const home of homes)
    for (const node of scope.nodesIn(home) ?? [])
      for (const name of listTakenOut(node, scope)) taken.add(name.toLowerCase());
  return TELLING.every((name) => taken.has(name));
}

function findHome(node: TSESTree.Node): TSESTree.Node | undefined {
  return getAncestors(node).find(isFunction);
}

/** Names that an expression takes out of an object, or tests for. */
function listTakenOut(node: TSESTree.Node, scope: Scope): readonly string[] {
  switch (node.type) {
    case 'UnaryExpression': {
      const target = unwrap(node.argument);
      return node.operator === 'delete' && target.type === 'MemberExpression' ? listKeys(target, scope) : [];
    }
    case 'AssignmentExpression': {
      const target = unwrap(node.left);
      return target.type === 'MemberExpression' ? listKeys(target, scope) : [];
    }
    case 'ObjectPattern':
      return node.properties.some(({ type }) => type === 'RestElement') ? listNames(node.properties) : [];
    case 'ObjectExpression': {
      const from = node.properties.findIndex(({ type }) => type === 'SpreadElement');
      return from < 0 ? [] : listNames(node.properties.slice(from));
    }
    case 'BinaryExpression':
      return /^[!=]==?$/.test(node.operator)
        ? [...listTexts(node.left, scope), ...listTexts(node.right, scope)]
        : [];
    case 'SwitchCase':
      return node.test === null ? [] : listTexts(node.test, scope);
    case 'CallExpression':
      return listCalled(node, scope);
    default:
      return [];
  }
}

/** `headers.delete(name)`, `LIST.includes(name)`, `PATTERN.test(name)`, `omit(headers, LIST)` */
function listCalled({ callee, arguments: given }: TSESTree.CallExpression, scope: Scope): readonly string[] {
  const called = unwrap(callee);
  const name = findSourceName(scope.bindings, called);
  if (name === 'omit') return given.slice(1).flatMap((list) => listTexts(list, scope));
  if (called.type !== 'MemberExpression' || name === undefined) return [];
  if (name === 'delete') return given.flatMap((one) => listTexts(one, scope));
  if (LISTING.has(name)) return listTexts(called.object, scope);
  if (name !== 'test') return [];
  return scope
    .values(called.object)
    .known.flatMap((value) => (value.kind === 'regexp' ? value.pattern.split(/[^a-z-]+/i) : []));
}

function listKeys(member: TSESTree.MemberExpression, scope: Scope): readonly string[] {
  const name = findMemberName(member);
  return name === undefined ? listTexts(member.property, scope) : [name];
}

function listNames(properties: readonly TSESTree.Node[]): string[] {
  return properties.flatMap((one) => (one.type === 'Property' ? (findKeyName(one) ?? []) : []));
}

/** Lists within lists, deeper than this, are not looked into: `new Set([...LIST])`. */
const DEEPEST = 3;

/** The constant texts that an expression can be, or that stand in the list that it is. */
function listTexts(node: TSESTree.Node, scope: Scope, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  const texts = scope
    .values(node)
    .known.flatMap((value) => (value.kind === 'literal' ? [String(value.value)] : []));
  if (texts.length > 0) return texts;
  return scope.resolve(node).list.flatMap((origin) => {
    if (!('node' in origin)) return [];
    const list = unwrap(origin.node);
    const elements =
      list.type === 'NewExpression' ? list.arguments : list.type === 'ArrayExpression' ? list.elements : [];
    return elements.flatMap((one) => {
      if (one === null) return [];
      return listTexts(one.type === 'SpreadElement' ? one.argument : one, scope, depth + 1);
    });
  });
}
