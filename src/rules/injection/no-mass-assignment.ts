import { flowRule, pickFields } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-mass-assignment',
  docs: {
    description: 'Disallow records whose fields others choose.',
    counters: ['T4', 'E2'],
    cwe: ['CWE-915'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) chooses the fields that `{{api}}` writes, `role` or `owner` if it likes; name the fields that may be set.',
    },
  },
  repairs: {
    pick: { kind: 'suggestion', text: 'Take the fields of a list only; fill in the list.' },
  },
  judges: {
    record: {
      tainted(arrival) {
        const { source, sink } = arrival;
        const edit = pickFields(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          node: arrival.entry,
          repair: edit && { id: 'pick', data: {}, edit },
        };
      },
    },
  },
});
