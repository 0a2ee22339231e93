import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../ast/index.ts';
import type { Passed } from './entry.ts';
import { isExact } from './path.ts';
import type { Verdict } from './verdict.ts';

/** The expression that reads the data at its source, and how people call it. */
export interface Origin {
  readonly node: TSESTree.Node;
  /** `req.query.id`. */
  readonly name: string;
}

/** Finds the longest member access that begins at the source: what a reader takes for the source. */
export function describeSource({ source, way }: Extract<Verdict, { kind: 'tainted' }>): Origin {
  let node = unwrap(source.node);
  // What tells of the value need not be where it begins.
  const start = way.findIndex(({ state }) => unwrap(state.node) === node);
  const shown = way.slice(Math.max(0, start));
  let steps = shown[0]?.state.path.steps ?? [];
  for (const { state } of shown) {
    const outer = unwrap(state.node);
    if (outer !== node && !(outer.type === 'MemberExpression' && unwrap(outer.object) === node)) break;
    node = outer;
    steps = state.path.steps;
  }
  const rest = steps.filter(isExact);
  const name = [printSource(node), ...rest].join('.');
  // Messages set names apart by backticks.
  return { node, name: source.givenTo === undefined ? name : `${name}\` of exported \`${source.givenTo}` };
}

function printSource(node: TSESTree.Node): string {
  return node.type === 'CallExpression' ? `${printName(node)}(…)` : printName(node);
}

/** The nodes that a reader has to look at, from the source to the sink. */
export function getTurns(way: readonly Passed[]): TSESTree.Node[] {
  const turns: TSESTree.Node[] = [];
  for (const [index, { state, isTurn }] of way.entries()) {
    if (isTurn || index === way.length - 1) turns.push(state.node);
  }
  return turns;
}
