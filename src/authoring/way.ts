import type { TSESTree } from '@typescript-eslint/utils';
import { getTurns } from '../flow/index.ts';
import { printWay } from '../threats/index.ts';
import type { Tainted } from './arrival/source.ts';

/** The way through nodes of one file, as it ends a message. */
export function printWayOf(nodes: readonly TSESTree.Node[]): string {
  return printWay(nodes.map(({ loc }) => ({ line: loc.start.line, column: loc.start.column + 1 })));
}

/** The way from the source that was found. */
export function printWayOfFound({ source, way }: Tainted): string {
  return printWayOf([source.node, ...getTurns(way)]);
}
