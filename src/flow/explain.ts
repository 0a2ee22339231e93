import { printName } from '../ast/index.ts';
import type { Crossing } from './edge.ts';
import type { Passed } from './entry.ts';
import type { Verdict } from './verdict.ts';

/** Tells a verdict step by step, for whoever develops rules and rows: one line for each part of a value on the way. */
export function explain(verdict: Verdict): string {
  if (verdict.kind === 'clean') return 'clean: no data of others arrives\n';
  const head =
    verdict.kind === 'tainted'
      ? `tainted: data of '${verdict.source.name}' arrives\n`
      : 'unknown: what arrives comes from where the file does not show\n';
  return head + verdict.way.map(explainPassed).join('');
}

function explainPassed({ state, crossing, isTurn }: Passed): string {
  const { node, path, context } = state;
  const { line, column } = node.loc.start;
  const members = path.steps.length === 0 ? '' : ` at .${path.steps.join('.')}`;
  const calls = context === undefined ? '' : `, called from line ${context.call.loc.start.line}`;
  const into = crossing === undefined ? (isTurn ? ' ⇒' : ' =') : ` ${explainCrossing(crossing)}`;
  return `  ${line}:${column + 1} ${node.type} ${printName(node)}${members}${calls}${into}\n`;
}

function explainCrossing(crossing: Crossing): string {
  switch (crossing.kind) {
    case 'part':
      return `+ after ${JSON.stringify(crossing.around.before)}`;
    case 'method':
      return crossing.name;
    case 'known':
      return crossing.place.name;
    case 'number':
      return `worked out, line ${crossing.node.loc.start.line}`;
  }
}
