import { findEnclosingFunction, findLiteralText, isSpelledAlike, unwrap } from '../../ast/index.ts';
import { findEnumerated } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import type { Selection } from './selection.ts';

/**
 * Is a name compared with `__proto__` as it is, while it may be something else than a text? A list of one name is not equal to
 * it, passes, and becomes the name when it picks a member.
 */
export function isComparedRaw(file: FileView, { member }: Selection): boolean {
  const owner = findEnclosingFunction(member);
  const key = unwrap(member.property);
  if (owner === undefined || key.type !== 'Identifier') return false;
  // What an object is gone through by are texts.
  if (findEnumerated(file.scope.bindings, key) !== undefined) return false;
  const isCompared = (file.scope.nodesIn(owner) ?? []).some((node) => {
    if (node.type !== 'BinaryExpression' || !/^[!=]==$/.test(node.operator)) return false;
    return [
      [node.left, node.right],
      [node.right, node.left],
    ].some(
      ([name, text]) =>
        name !== undefined &&
        text !== undefined &&
        findLiteralText(text) === '__proto__' &&
        isSpelledAlike(name, key),
    );
  });
  if (!isCompared) return false;
  const found = file.flow.trace('tested-text', key, []);
  if (found.kind === 'clean' || file.scope.fuel.isSpent) return false;
  // Names of members are texts, wherever they are kept on the way.
  return found.way.every(({ state }) => !state.path.steps.includes(NAMES));
}

/** The part of a value that is the names of its members. */
const NAMES = '*key';
