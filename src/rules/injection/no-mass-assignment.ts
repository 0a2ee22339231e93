import { flowRule, pickFields, type Given } from '../../authoring/index.ts';

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
    unlisted: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) lets fields through that the class of the payload does not declare, so whoever sends it chooses more than the program expects; set `whitelist: true`.',
    },
  },
  repairs: {
    pick: { kind: 'suggestion', text: 'Take the fields of a list only; fill in the list.' },
  },
  roles: {
    'validation-whitelist': {
      value: (value, given) => (value.kind === 'literal' && !value.value ? unlisted(given) : undefined),
      absent: unlisted,
    },
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

function unlisted({ site, line }: Given) {
  return { message: 'unlisted' as const, data: { api: site.api, line } };
}
