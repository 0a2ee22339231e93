import {
  flowRule,
  isAsSent,
  isWrittenAsData,
  joinLines,
  type ArrivalSource,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-log-injection',
  docs: {
    description: 'Disallow text of others in logs that are lines of text.',
    counters: ['R3', 'R-3', 'R-V3'],
    cwe: ['CWE-117'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes part of a line that `{{api}}` writes, so whoever sends it writes lines of their own into the log; take the line breaks out, or give it as a field of its own.',
    },
    levelChosen: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) says how `{{api}}` logs, so whoever sends it can keep their own traces out; take it from a list.',
    },
    undecoded: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) becomes part of a line that `{{api}}` writes; HTTP lets no line break into it, but all else in it is of the sender; give it as a field of its own.',
    },
    queued: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) comes from a queue and becomes part of a line that `{{api}}` writes, so whoever fills the queue writes lines of their own into the log; take the line breaks out, or give it as a field of its own.',
    },
    maybeTainted: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) becomes part of what `{{api}}` logs, and the file does not show whether that is a line of text; take the line breaks out, or give it as a field of its own.',
    },
  },
  repairs: { join: { kind: 'suggestion', text: 'Write a blank for each line break.' } },
  judges: {
    log: { tainted: (arrival) => judge(arrival, 'tainted') },
    // Most files are none: only one whose name is known counts, on every level.
    'log-file': { tainted: (arrival) => (arrival.sink.isCertain ? judge(arrival, 'tainted') : undefined) },
    'log-level': {
      tainted: ({ source, sink }) => ({
        message: 'levelChosen',
        data: { source: source.name, line: source.line, api: sink.api },
      }),
    },
    'unshown-log': { tainted: (arrival) => judge(arrival, 'maybeTainted') },
  },
});

function judge(arrival: TaintedArrival<object>, message: 'tainted' | 'maybeTainted') {
  if (isWrittenAsData(arrival)) return undefined;
  const { source, sink, getText } = arrival;
  const edit = joinLines(arrival, getText);
  // Mostly it is the same system that fills its queues.
  const isQueued = message === 'tainted' && source.of === 'queue';
  return {
    message:
      isOfOneLine(source) && isAsSent(arrival)
        ? ('undecoded' as const)
        : isQueued
          ? ('queued' as const)
          : message,
    data: { source: source.name, line: source.line, api: sink.api },
    repair: edit && { id: 'join' as const, data: {}, edit },
  };
}

/** HTTP lets no line break into its first line, nor into a header. */
function isOfOneLine(source: ArrivalSource): boolean {
  return source.is('request-target') || source.header !== undefined;
}
