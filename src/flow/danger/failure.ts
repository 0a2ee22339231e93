import type { Place } from '../../scope/index.ts';
import type { DataCrossing, Source } from '../edge.ts';
import type { Dangers, NatureTools } from '../kind.ts';
import { isDeep } from '../path.ts';

/** All that is in an error is told. */
const WHOLE = 1;
/** Of an error that becomes a text, its message is. */
const MESSAGE = 2;
export const FAILURE = WHOLE | MESSAGE;

/** `String(error)` and a text with it in it hold its message; what prints objects prints the whole. */
export function crossFailure<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  switch (crossing.kind) {
    case 'part':
      return dangers & ~WHOLE;
    case 'method':
      if (crossing.name === 'JSON.stringify') return dangers | WHOLE;
      return TO_TEXT.has(crossing.name) ? dangers & ~WHOLE : dangers;
    case 'known':
      return dangers | WHOLE;
  }
}

const TO_TEXT = new Set(['String', '.toString', '.toLocaleString']);

/** Which functions were running, and the statement that was run. */
const TRACES = new Set(['stack', 'stacktrace', 'stackTrace', 'sql', 'sqlMessage']);
/** What drivers say beside the message. */
const INSIDE = new Set([
  'detail',
  'hint',
  'where',
  'query',
  'parameters',
  'internalQuery',
  'table',
  'constraint',
  'errmsg',
  'meta',
]);
/** Errors in errors. */
const WRAPPED = new Set([
  'cause',
  'error',
  'original',
  'parent',
  'originalError',
  'driverError',
  'innerError',
]);

type Part = 'whole' | 'trace' | 'message' | 'inside' | 'other';

function getPart(path: readonly string[]): Part {
  const steps = isDeep(path.at(-1)) ? path.slice(0, -1) : path;
  const first = steps.findIndex((name) => !WRAPPED.has(name));
  const name = steps[first];
  if (name === undefined) return 'whole';
  if (TRACES.has(name)) return 'trace';
  if (name === 'message') return 'message';
  return INSIDE.has(name) ? 'inside' : 'other';
}

/** The stack, the statement, the whole; the message where a driver, a file system or an engine wrote it. */
export function tellsFailure(source: Source, dangers: Dangers, tools: NatureTools): boolean {
  const isDriver = source.name === 'failure';
  switch (getPart(source.path)) {
    case 'trace':
      return !tools.isDevelopmentOnly();
    case 'whole':
      if ((dangers & WHOLE) !== 0) return source.isNamed !== true && isOpen(tools);
      return isDriver && isOpen(tools);
    case 'message':
    case 'inside':
      return isDriver && isOpen(tools);
    case 'other':
      return false;
  }
}

/** Its message, whoever wrote it. */
export function tellsMessage(source: Source, _: Dangers, tools: NatureTools): boolean {
  const part = getPart(source.path);
  return (part === 'message' || part === 'whole') && isOpen(tools);
}

function isOpen(tools: NatureTools): boolean {
  return !tools.isDevelopmentOnly() && !tools.isExamined();
}
