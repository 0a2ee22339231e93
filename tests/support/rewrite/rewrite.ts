import type { TSESTree } from '@typescript-eslint/utils';
import MagicString from 'magic-string';
import type { Source } from './source.ts';

/** A way to write the same program differently. */
export interface Rewrite {
  /** What it does, as a sentence part: "rename local names". */
  readonly name: string;
  /** Every place of a program where it can be done. None: the rewrite does not apply. */
  find(source: Source): readonly Place[];
}

/** One place a rewrite changes. */
export interface Place {
  /** The text it replaces; of two places that overlap only the first is changed. Undefined: it only inserts. */
  readonly replaces?: readonly [number, number];
  edit(text: MagicString): void;
}

/** Rewrites a program at the places that are picked, all by default. Undefined when there is none. */
export function applyRewrite(
  rewrite: Rewrite,
  source: Source,
  isPicked: (index: number) => boolean = () => true,
): string | undefined {
  const text = new MagicString(source.code);
  const taken: (readonly [number, number])[] = [];
  let count = 0;
  for (const [index, place] of rewrite.find(source).entries()) {
    const { replaces } = place;
    if (!isPicked(index)) continue;
    if (replaces !== undefined) {
      if (taken.some(([from, to]) => replaces[0] < to && from < replaces[1])) continue;
      taken.push(replaces);
    }
    place.edit(text);
    count += 1;
  }
  return count === 0 ? undefined : text.toString();
}

/** Puts a text in the place of a node. */
export function replaceNode(node: TSESTree.Node, by: string): Place {
  return { replaces: node.range, edit: (text) => text.overwrite(...node.range, by) };
}
