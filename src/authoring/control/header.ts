import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** A header that is set by hand: its name and, beside it, its value. */
export interface HeaderPair {
  /** The call, the property, the assignment or the pair that they stand in. */
  readonly node: TSESTree.Node;
  readonly value: TSESTree.Node;
}

/** Methods that take a header's name and something else than its value. */
const READING = new Set([
  'get',
  'has',
  'includes',
  'indexOf',
  'match',
  'test',
  'replace',
  'toHaveProperty',
  'expect',
]);

/**
 * Finds where a header is given a value: `set(name, value)` of anything, `setHeader(answer, name, value)`, `{ [name]: value }`, `headers[name] = value`,
 * `[name, value]`, `{ key: name, value }`. The name of a header is evidence enough, whatever sets it. Linear.
 */
export function collectHeaders(scope: Scope<KnownPlace>, name: string): HeaderPair[] {
  const wanted = name.toLowerCase();
  const findProperty = (object: TSESTree.ObjectExpression, key: string): TSESTree.Node | undefined =>
    scope.property(object, key).nodes[0];
  const isName = (node: TSESTree.Node | null | undefined): boolean => {
    if (node == null || node.type === 'SpreadElement') return false;
    return scope
      .values(node)
      .known.some((value) => value.kind === 'literal' && String(value.value).toLowerCase() === wanted);
  };
  const pairs: HeaderPair[] = [];
  for (const node of scope.getNodes()) {
    const value = findValue(node, isName, findProperty, wanted);
    if (value !== undefined) pairs.push({ node, value });
  }
  return pairs;
}

function findValue(
  node: TSESTree.Node,
  isName: (node: TSESTree.Node | null | undefined) => boolean,
  findProperty: (object: TSESTree.ObjectExpression, key: string) => TSESTree.Node | undefined,
  wanted: string,
): TSESTree.Node | undefined {
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const [first, second, third] = node.arguments;
      const isMember = callee.type === 'MemberExpression';
      if (isMember && READING.has(findMemberName(callee) ?? '')) return undefined;
      if (isMember && second !== undefined && isName(first)) return second;
      return third !== undefined && isName(second) ? third : undefined;
    }
    case 'ArrayExpression': {
      const [first, second, ...others] = node.elements;
      // A pair is one of several; two names in a list are none.
      if (wrapped(node).parent?.type !== 'ArrayExpression') return undefined;
      return second != null && others.length === 0 && isName(first) ? second : undefined;
    }
    case 'Property':
      if (node.parent.type !== 'ObjectExpression') return undefined;
      if (findKeyName(node)?.toLowerCase() === wanted) return node.value;
      return node.computed && isName(node.key) ? node.value : undefined;
    case 'ObjectExpression':
      return isName(findProperty(node, 'key') ?? findProperty(node, 'name'))
        ? findProperty(node, 'value')
        : undefined;
    case 'AssignmentExpression': {
      const { left } = node;
      if (left.type !== 'MemberExpression' || !left.computed || node.operator !== '=') return undefined;
      return findLiteralText(left.property)?.toLowerCase() === wanted || isName(left.property)
        ? node.right
        : undefined;
    }
    default:
      return undefined;
  }
}
