import { flowRule, keepLocal } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-open-redirect',
  docs: {
    description: 'Disallow redirects to sites that others choose.',
    counters: ['T4'],
    cwe: ['CWE-601'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides where `{{api}}` leads, so a link to this site takes people to another one; redirect to paths of this site only, or ask a list.',
    },
  },
  repairs: {
    local: { kind: 'suggestion', text: 'Redirect to paths of this site only.' },
  },
  judges: {
    redirect: {
      tainted(arrival) {
        const { source, sink } = arrival;
        const edit = keepLocal(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'local', data: {}, edit },
        };
      },
    },
  },
});
