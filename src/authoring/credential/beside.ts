import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Kind } from '../../knowledge/index.ts';
import { isReceiverName } from '../../knowledge/names/receivers.ts';
import type { Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';

/** More parts of texts than this are not looked at. */
const MOST_PARTS = 20;

/**
 * Can all be guessed that a value is put together with on its way? A call that nobody looks into may draw a random number,
 * or sign the rest; what has the name of a secret may be one.
 */
export function isGuessableBeside({ flow }: Pick<FileView, 'flow'>, kind: Kind, { way }: Tainted): boolean {
  const parts = way.flatMap(({ crossing }) => (crossing?.kind === 'part' ? crossing.around.others : []));
  if (parts.length > MOST_PARTS) return false;
  return parts.every((part) => {
    const found = flow.trace(kind, part, []);
    if (found.kind !== 'unknown') return true;
    const [leaf] = found.way;
    return leaf === undefined || isPlain(unwrap(leaf.state.node), leaf.state.path.steps);
  });
}

/** A name or a member that says of no secret that it is one. */
function isPlain(node: TSESTree.Node, steps: readonly string[]): boolean {
  const names = [...steps];
  let at = node;
  for (; at.type === 'MemberExpression'; at = unwrap(at.object)) {
    if (at.property.type === 'Identifier') names.push(at.property.name);
  }
  if (at.type === 'Identifier') names.push(at.name);
  return (at.type === 'Identifier' || at.type === 'ThisExpression') && !names.some(isReceiverName);
}
