import type { TSESTree } from '@typescript-eslint/utils';
import { readArrivalSource, type ArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import type { KnownPlace, Role } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { Site } from '../site.ts';
import { isDecisive } from './decisive.ts';

/** Data of others is compared, and something hangs on it. */
export interface Compared {
  readonly source: ArrivalSource;
  readonly measure: TSESTree.Node;
  readonly scope: Scope<KnownPlace>;
  /** Sites of the file at which a role is played. */
  readonly getSites: (role: Role) => readonly Site[];
}

/** Which comparisons a rule wants to judge. */
export interface Comparing<V> {
  /** Lists of texts: one of each is spelled by every file that has such a comparison. */
  readonly words: readonly (readonly string[])[];
  /** Can it be what the rule measures by? Asked before anything that costs more. */
  readonly isMeasure: (measure: TSESTree.Node, scope: Scope<KnownPlace>) => boolean;
  /** Can it be what the rule asks about? All can where it is left out. */
  readonly isSubject?: (subject: TSESTree.Node, scope: Scope<KnownPlace>) => boolean;
  readonly judge: (compared: Compared) => V | undefined;
}

/** Finds the comparisons of a file on which something hangs, and where what is compared comes from. */
export function* judgeComparisons<V>(
  file: FileView,
  { words, isMeasure, isSubject, judge }: Comparing<V>,
): Generator<{ readonly verdict: V; readonly node: TSESTree.Node; readonly found: Tainted }> {
  if (!words.every((list) => list.some(file.spells))) return;
  const { scope, flow, getSites } = file;
  if (!flow.mayArrive('decision')) return;
  for (const { node, sides } of file.getComparisons()) {
    for (const { subject, measure } of sides) {
      if (isSubject?.(subject, scope) === false || !isMeasure(measure, scope)) continue;
      if (!isDecisive(node, scope) || file.isDevelopmentOnly(node)) continue;
      const found = flow.findTaint('decision', subject, []);
      if (found === undefined) continue;
      const verdict = judge({ source: readArrivalSource(found, file), measure, scope, getSites });
      if (verdict === undefined) continue;
      yield { verdict, node: node.type === 'SwitchCase' ? (node.test ?? node) : node, found };
      break;
    }
  }
}
