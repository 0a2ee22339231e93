import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** A part of a value. */
export interface Asked {
  readonly node: TSESTree.Node;
  readonly steps: readonly string[];
}

/** Any one element of a list. */
const ANY = '*';
/** Members of members, deeper than this, are not followed. */
const DEEPEST = 4;
/** What gives some of the elements of a list. */
const PART = new Set(['slice', 'filter', 'toReversed', 'concat']);

/** What a call of a function gave it for a name that it picks by: `keys[i]` is an element of what `keys` was given. */
export function askAtCall(
  { bindings }: Scope<KnownPlace>,
  { node, steps }: Asked,
  owner: FunctionNode,
  { arguments: given }: TSESTree.CallExpression,
): Asked | undefined {
  let at = unwrap(node);
  const path = [...steps];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (at.type === 'MemberExpression') {
      path.unshift(findMemberName(at) ?? ANY);
      at = unwrap(at.object);
      continue;
    }
    const callee = at.type === 'CallExpression' ? unwrap(at.callee) : undefined;
    if (callee?.type === 'MemberExpression' && PART.has(findMemberName(callee) ?? '')) {
      at = unwrap(callee.object);
      continue;
    }
    const variable = at.type === 'Identifier' ? bindings.findVariable(at) : undefined;
    const [definition] = variable?.defs ?? [];
    if (definition === undefined) return undefined;
    const index = owner.params.findIndex((one) => one === definition.name);
    if (index >= 0) {
      const argument = given.slice(0, index + 1).some((one) => one.type === 'SpreadElement')
        ? undefined
        : given[index];
      return argument && { node: argument, steps: path };
    }
    // `for (const key of keys)`
    const loop = definition.name.parent.parent?.parent;
    if (definition.node.type !== 'VariableDeclarator' || loop?.type !== 'ForOfStatement') return undefined;
    path.unshift(ANY);
    at = unwrap(loop.right);
  }
  return undefined;
}
