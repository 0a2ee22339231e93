import { flowRule, passArguments } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-command-injection',
  docs: {
    description: 'Disallow data of others in commands that a shell reads, and as options of programs.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-78', 'CWE-88'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) reaches the command of `{{api}}`, so whoever sends it runs programs here; start the program without a shell and pass it as one argument.',
    },
  },
  repairs: {
    list: { kind: 'suggestion', text: 'Start the program without a shell, with a list of arguments.' },
  },
  judges: {
    command: {
      tainted(arrival) {
        const { source, sink } = arrival;
        const edit = passArguments(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'list', data: {}, edit },
        };
      },
    },
  },
});
