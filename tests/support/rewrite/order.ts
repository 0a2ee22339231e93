import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, Rewrite } from './rewrite.ts';
import type { Source } from './source.ts';

/** Swaps neighbouring imports. */
export const swapImports: Rewrite = {
  name: 'swap neighbouring imports',
  find: (source) => swapNeighbours(source, (node) => node.type === 'ImportDeclaration'),
};

/** Swaps neighbouring function declarations: they are there before anything runs. */
export const swapFunctions: Rewrite = {
  name: 'swap neighbouring functions',
  find: (source) => swapNeighbours(source, (node) => node.type === 'FunctionDeclaration'),
};

function swapNeighbours(source: Source, isMovable: (node: TSESTree.Node) => boolean): Place[] {
  return source.nodes.flatMap((list): Place[] => {
    if (list.type !== 'Program' && list.type !== 'BlockStatement') return [];
    return list.body.flatMap((node, index): Place[] => {
      const next = list.body[index + 1];
      if (next === undefined || !isMovable(node) || !isMovable(next)) return [];
      const [first, second] = [source.getText(node), source.getText(next)];
      return [
        {
          replaces: [node.range[0], next.range[1]],
          edit(text) {
            text.overwrite(...node.range, second);
            text.overwrite(...next.range, first);
          },
        },
      ];
    });
  });
}
