import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Kind } from '../../knowledge/index.ts';
import { isSessionName, STATISTICS } from '../../knowledge/names/credentials.ts';
import { readArrivalSource, type ArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { isGuessableBeside } from './beside.ts';
import type { Receiver } from './receiver.ts';

/** Something arrives where it is given the name of a credential. */
export interface Received {
  readonly receiver: Receiver;
  readonly source: ArrivalSource;
  readonly found: Tainted;
}

/** What a rule wants to know of values that are given the name of a credential. */
export interface Receiving<V> {
  /** The kind of sink that such a position is. */
  readonly kind: Kind;
  readonly judge: (received: Received) => V | undefined;
}

interface Judged<V> {
  readonly verdict: V;
  readonly node: TSESTree.Node;
  readonly found: Tainted;
}

/** Is it the number of a visit, that statistics count by? Nobody is let in by it. */
function isVisit({ spells }: Pick<FileView, 'spells'>, name: string): boolean {
  return isSessionName(name) && STATISTICS.some(spells);
}

/**
 * Judges what arrives under the name of a credential, where nothing that cannot be guessed is put together with it. What
 * goes on to `reported` values is told there, and of several names on one way the first.
 */
export function* judgeReceived<V>(
  file: FileView,
  { kind, judge }: Receiving<V>,
  reported: ReadonlySet<TSESTree.Node>,
): Generator<Judged<V>> {
  const arrivals = file.getReceivers().flatMap((receiver) => {
    const found = file.flow.findTaint(kind, receiver.value, []);
    return found === undefined ? [] : [{ receiver, found }];
  });
  const values = new Set(arrivals.map(({ receiver }) => unwrap(receiver.value)));
  for (const { receiver, found } of arrivals) {
    const own = unwrap(receiver.value);
    const isTold =
      reported.has(own) ||
      found.way.some(({ state }) => {
        const node = unwrap(state.node);
        return node !== own && values.has(node);
      });
    if (isTold || isVisit(file, receiver.name) || !isGuessableBeside(file, kind, found)) continue;
    const verdict = judge({ receiver, source: readArrivalSource(found, file), found });
    if (verdict !== undefined) yield { verdict, node: receiver.value, found };
  }
}
