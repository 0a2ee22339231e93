import { containPath, flowRule } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-path-traversal',
  docs: {
    description: 'Disallow paths of others that can lead out of the folder they are meant to stay in.',
    counters: ['STO-2', 'STO-2.2', 'I1'],
    cwe: ['CWE-22', 'CWE-23', 'CWE-73'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) reaches the path of `{{api}}`, so whoever sends it chooses a file outside of its folder; resolve it and check that the result stays below the folder.',
    },
  },
  repairs: {
    contain: { kind: 'suggestion', text: 'Resolve the path, and refuse one that leads out of its folder.' },
  },
  judges: {
    path: {
      tainted(arrival) {
        const { source, sink } = arrival;
        const edit = containPath(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'contain', data: {}, edit },
        };
      },
    },
  },
});
