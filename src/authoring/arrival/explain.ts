import { explain, type Flow, type Verdict } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Sink } from '../sinks.ts';

/** What is to be explained: `flow` tells each verdict step by step, `fuel` what it took. */
export function readExplained(): string {
  return process.env['MITIGATE_DEBUG'] ?? '';
}

/** `MITIGATE_DEBUG=flow` tells each verdict step by step, `MITIGATE_DEBUG=fuel` what it took; both to standard error. */
export function explainSink(
  wanted: string,
  sink: Sink,
  verdict: Verdict<KnownPlace>,
  { fuel }: Flow<KnownPlace>,
): void {
  if (wanted === '') return;
  const { line } = sink.node.loc.start;
  if (wanted.includes('flow'))
    process.stderr.write(`${sink.kind} at ${sink.api}, line ${line}: ${explain(verdict)}`);
  if (wanted.includes('fuel')) {
    process.stderr.write(
      `${sink.kind} at ${sink.api}, line ${line}: ${fuel.used} units used${fuel.isSpent ? ', none left' : ''}\n`,
    );
  }
}
