import type { TSESTree } from '@typescript-eslint/utils';
import { isSpelledAlike, walk, wrapped } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { World } from '../world.ts';

/**
 * Is it the element that was looked at which is used, and not another: `list[i]`, and not `list[i + 1]`? The keys are those
 * by which it was looked at; `isWritten` tells whether a name has got another value since.
 */
export function isSameElement<P extends Place>(
  { visitorKeys }: World<P>,
  use: TSESTree.Node,
  keys: readonly TSESTree.Node[],
  isWritten: (name: TSESTree.Identifier) => boolean,
): boolean {
  const asked = getKeys(use);
  return keys.every(
    (key) => asked.some((one) => isSpelledAlike(one, key)) && !hasChanged(key, visitorKeys, isWritten),
  );
}

/** The names in brackets by which a part of a value is asked for. */
function getKeys(use: TSESTree.Node): TSESTree.Node[] {
  const keys: TSESTree.Node[] = [];
  let object = wrapped(use);
  for (;;) {
    const { parent } = object;
    if (parent?.type !== 'MemberExpression' || parent.object !== object) return keys;
    if (parent.computed) keys.push(parent.property);
    object = wrapped(parent);
  }
}

function hasChanged(
  key: TSESTree.Node,
  visitorKeys: World['visitorKeys'],
  isWritten: (name: TSESTree.Identifier) => boolean,
): boolean {
  let isChanged = false;
  walk(key, visitorKeys, (node) => {
    isChanged ||= node.type === 'Identifier' && isWritten(node);
  });
  return isChanged;
}
