import { callTwin, flowRule, undoCondition } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-unsafe-deserialization',
  docs: {
    description: 'Disallow data of others where it is turned into functions and objects of any class.',
    counters: ['STO-3', 'STO-3.1', 'T3', 'AV-INJECTION', 'AV-DESERIALIZATION'],
    cwe: ['CWE-502'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is what `{{api}}` builds objects of, so whoever sends it decides what they are and what they run; take a format of plain data, and check it by a schema.',
    },
  },
  repairs: {
    instead: { kind: 'hardening', text: 'Let plain data through only: call `{{method}}`.' },
    plain: { kind: 'hardening', text: 'Let plain data through only: take `{{option}}` out.' },
  },
  judges: {
    deserialization: {
      tainted({ source, sink }) {
        const other = callTwin(sink);
        const undone = sink.entry.instead === undefined ? undoCondition(sink) : undefined;
        const repair =
          other === undefined
            ? undone && ({ id: 'plain', data: { option: undone.option }, edit: undone.edit } as const)
            : ({ id: 'instead', data: { method: other.method }, edit: other.edit } as const);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair,
        };
      },
    },
  },
});
