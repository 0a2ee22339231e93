import type { TSESTree } from '@typescript-eslint/utils';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** Arguments as a callee receives them; undefined where a spread hides them. */
type Arguments = readonly (TSESTree.Node | undefined)[];

/** More objects than this behind one argument are not told apart. */
const MOST = 8;

/**
 * The arguments of a call, once for each of the object literals that one of them can be: `new Pool(prod ? hosted : local)`.
 * What stands in one of the objects is never given together with what stands in another. Empty when no argument is such a
 * choice, or when it may also be something else.
 */
export function findAlternatives(scope: Scope<KnownPlace>, args: Arguments): Arguments[] {
  for (const [index, argument] of args.entries()) {
    if (argument === undefined || argument.type === 'ObjectExpression') continue;
    const { list, complete } = scope.resolve(argument);
    const objects = list.flatMap((origin) =>
      origin.kind === 'node' && origin.node.type === 'ObjectExpression' ? [origin.node] : [],
    );
    if (!complete || objects.length !== list.length || objects.length < 2 || objects.length > MOST) continue;
    return objects.map((object) => args.with(index, object));
  }
  return [];
}
