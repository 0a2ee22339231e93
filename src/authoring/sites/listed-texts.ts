import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** Lists within lists that are looked into. */
const DEEPEST_LIST = 5;

/**
 * The constants, as texts, of a list, or of the lists of an object, also where it is put together: `[...LIST, 'a']`,
 * `LIST.concat(['a'])`.
 */
export function* findListedTexts(
  scope: Scope<KnownPlace>,
  written: TSESTree.Node,
  depth = 0,
): Generator<string> {
  if (depth > DEEPEST_LIST) return;
  const node = unwrap(written);
  const inner = listParts(node);
  if (inner !== undefined) {
    for (const part of inner) yield* findListedTexts(scope, part, depth + 1);
    return;
  }
  for (const value of scope.values(node).known) {
    if (value.kind === 'literal') yield String(value.value);
    else if ((value.kind === 'array' || value.kind === 'object') && value.node !== node)
      yield* findListedTexts(scope, value.node, depth + 1);
  }
  // What a name stands for may be a list that a call puts together.
  for (const origin of node.type === 'Identifier' ? scope.resolve(node).list : []) {
    if (origin.kind !== 'place' && origin.kind !== 'node') continue;
    const source = unwrap(origin.node);
    if (source.type === 'CallExpression') yield* findListedTexts(scope, source, depth + 1);
  }
}

/** The parts of what is written as a list, an object or a concatenation of lists. */
function listParts(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element === null ? [] : [bare(element)]));
    case 'ObjectExpression':
      return node.properties.map((property) =>
        property.type === 'Property' ? property.value : property.argument,
      );
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const isJoined = callee.type === 'MemberExpression' && findMemberName(callee) === 'concat';
      return isJoined ? [callee.object, ...node.arguments.map(bare)] : undefined;
    }
    default:
      return undefined;
  }
}

function bare(node: TSESTree.Expression | TSESTree.SpreadElement): TSESTree.Node {
  return node.type === 'SpreadElement' ? node.argument : node;
}
