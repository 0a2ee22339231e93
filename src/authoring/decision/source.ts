import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { isLength } from './names.ts';

/** Methods whose answer is made of what they are called on. */
const DERIVING = new Set([
  'toLowerCase',
  'toUpperCase',
  'toLocaleLowerCase',
  'trim',
  'replace',
  'replaceAll',
  'slice',
  'substring',
  'split',
  'at',
  'pop',
  'shift',
  'join',
  'toString',
  'concat',
  'map',
  'filter',
  'find',
  'normalize',
]);

/** Longer chains of derived values are not followed. */
const DEEPEST = 8;

/**
 * The calls that a value, or what it is made of, comes from as a source of that name. A length says nothing of what is
 * counted, so it comes from nowhere.
 */
export function findSources(
  scope: Scope<KnownPlace>,
  node: TSESTree.Node,
  name: string,
  depth = 0,
): readonly TSESTree.Node[] {
  if (depth > DEEPEST || !scope.fuel.spend()) return [];
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression' && isLength(findMemberName(bare))) return [];
  const found = new Set<TSESTree.Node>();
  const add = (nodes: readonly TSESTree.Node[]): void => {
    for (const one of nodes) found.add(one);
  };
  for (const origin of scope.resolve(bare).list) {
    if (origin.kind === 'place') {
      const isSource = origin.place.rows.some((row) => row.table === 'sources' && row.name === name);
      if (isSource) found.add(unwrap(origin.node));
    } else if (origin.kind === 'node') {
      for (const part of getParts(origin.node)) add(findSources(scope, part, name, depth + 1));
    }
  }
  return [...found];
}

/** What a derived value is made of. */
function getParts(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions;
    case 'MemberExpression':
      return [node.object];
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const isDeriving = callee.type === 'MemberExpression' && DERIVING.has(findMemberName(callee) ?? '');
      return isDeriving ? [callee.object] : [];
    }
    default:
      return [];
  }
}
