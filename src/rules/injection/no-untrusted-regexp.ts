import { escapePattern, flowRule, isSpelledOut } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-untrusted-regexp',
  docs: {
    description: 'Disallow regular expressions that others write.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-1333', 'CWE-400'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is part of the pattern of `{{api}}`, so whoever sends it can match what they want, or keep this thread busy for minutes; escape it, or search without a pattern.',
    },
  },
  repairs: {
    escape: { kind: 'suggestion', text: 'Escape what has a meaning in patterns.' },
  },
  judges: {
    regexp: {
      tainted(arrival) {
        const { source, sink } = arrival;
        // The whole filter is of others: that is another flaw, of another rule.
        if (arrival.isTaintedAs('nosql') || !isSpelledOut(arrival)) return undefined;
        const edit = escapePattern(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'escape', data: {}, edit },
        };
      },
    },
  },
});
