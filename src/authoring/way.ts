import type { TSESTree } from '@typescript-eslint/utils';
import { printWay } from '../threats/index.ts';

/** The way through nodes of one file, as it ends a message. */
export function printWayOf(nodes: readonly TSESTree.Node[]): string {
  return printWay(nodes.map(({ loc }) => ({ line: loc.start.line, column: loc.start.column + 1 })));
}
