import { flowRule, isOnlyConverted, isRidOfCredentials, pickHeaders } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-unsanitized-header-forwarding',
  docs: {
    description: 'Disallow handing on all headers of a request.',
    counters: ['NET-5', 'NET-5.2', 'T4'],
    cwe: ['CWE-441', 'CWE-644', 'CWE-200'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: 'All of `{{source}}` (line {{line}}) is handed on by `{{api}}`, cookies, credentials and `host` among it; hand on the headers of a list only.',
    },
  },
  repairs: {
    pick: { kind: 'suggestion', text: 'Hand on the headers of a list only; fill in the list.' },
  },
  judges: {
    'header-name': {
      tainted(arrival) {
        const { source, sink, level } = arrival;
        // Another name that somebody chooses is for the rule on names of headers.
        if (!source.plays('incoming-headers')) return undefined;
        if (level !== 'strict' && isOnlyConverted(arrival)) return undefined;
        if (isRidOfCredentials(arrival)) return undefined;
        const edit = pickHeaders(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'pick', data: {}, edit },
        };
      },
    },
  },
});
