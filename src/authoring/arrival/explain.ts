import { explain, type Flow, type Verdict } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Sink } from '../sinks.ts';

/** Is the trace of every sink asked for? */
export function isExplaining(): boolean {
  return process.env['MITIGATE_DEBUG'] !== undefined;
}

/** `MITIGATE_DEBUG=flow` tells each verdict step by step, `MITIGATE_DEBUG=fuel` what it took; both to standard error. */
export function explainSink(sink: Sink, verdict: Verdict<KnownPlace>, { fuel }: Flow<KnownPlace>): void {
  const wanted = process.env['MITIGATE_DEBUG'] ?? '';
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
