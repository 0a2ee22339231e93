import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARMLESS, type Dangers, type KindTools } from '../kind.ts';

/** Part of a command that stands between single quotes: only a quote leads out of it. */
const QUOTED: Dangers = 2;

/** What shells read as a quote within single quotes: they are closed, one is written, and they are opened again. */
const ESCAPED = new Set<unknown>([`'\\''`, `'"'"'`]);

/** What is left of the dangers of a command before an operation on it: `"'" + text.replace(/'/g, "'\\''") + "'"` has none. */
export function crossCommand<P extends Place>(
  crossing: DataCrossing<P>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  if (crossing.kind === 'part') {
    const { prefix, before, after } = crossing.around;
    const isOpen = prefix.split("'").length % 2 === 0;
    return isOpen && before.endsWith("'") && after.startsWith("'") ? QUOTED : dangers;
  }
  return crossing.kind === 'method' && dangers === QUOTED && isEscaping(crossing, tools) ? HARMLESS : dangers;
}

/** Is each quote written as a shell reads one? */
function isEscaping<P extends Place>(
  { name, call, from }: Extract<DataCrossing<P>, { kind: 'method' }>,
  { values }: KindTools<P>,
): boolean {
  const [pattern, replacement] = call.arguments;
  if (from !== 'receiver' || pattern === undefined || replacement === undefined) return false;
  if (name !== '.replace' && name !== '.replaceAll') return false;
  const found = values(pattern);
  const written = values(replacement);
  const isEach = found.known.every((value) =>
    value.kind === 'regexp'
      ? value.pattern === "'" && value.flags.includes('g')
      : value.kind === 'literal' && value.value === "'" && name === '.replaceAll',
  );
  return (
    found.complete &&
    written.complete &&
    found.known.length > 0 &&
    written.known.length > 0 &&
    isEach &&
    written.known.every((value) => value.kind === 'literal' && ESCAPED.has(value.value))
  );
}
