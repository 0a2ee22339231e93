import { bindValues, flowRule, isSupposed, type Binding } from '../../authoring/index.ts';

export default flowRule({
  name: 'require-parameterized-queries',
  docs: {
    description: 'Require that values reach a database as parameters, never as part of the SQL text.',
    counters: ['T3', 'T-3', 'T-V4', 'AV-INJECTION'],
    cwe: ['CWE-89'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) reaches the SQL text of `{{api}}`, so whoever sends it writes the query; {{remedy}}.',
    },
    composed: {
      set: 'strict',
      text: 'The SQL text of `{{api}}` is put together of parts that are not constant; {{remedy}}.',
    },
  },
  repairs: {
    bind: { kind: 'fix', text: 'Pass the values as bound parameters.' },
    bindParts: { kind: 'suggestion', text: 'Pass the values as bound parameters; look at the query again.' },
  },
  judges: {
    sql: {
      tainted(arrival) {
        const binding = bindValues(arrival);
        const { source, sink } = arrival;
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api, remedy: getRemedy(binding) },
          repair: getRepair(binding),
        };
      },
      composed(arrival) {
        if (isSupposed(arrival.sink)) return undefined;
        const binding = bindValues(arrival);
        return {
          message: 'composed',
          data: { api: arrival.sink.api, remedy: getRemedy(binding, arrival.isTyped) },
          repair: getRepair({ ...binding, isCertain: false }),
        };
      },
    },
  },
});

function getRepair({ edit, isCertain }: Binding) {
  return edit && { id: isCertain ? ('bind' as const) : ('bindParts' as const), data: {}, edit };
}

/** What to do where no placeholder can stand, or that one can; and which type would be a proof, where one may be given. */
function getRemedy({ obstacle }: Binding, isTyped = false): string {
  switch (obstacle) {
    case 'name':
      return `take names of tables and columns from a list of your own${isTyped ? ', or give them the type of a union of literals' : ''}`;
    case 'list':
      return 'give each element of the list a placeholder and pass its value';
    default:
      return 'pass it as a bound parameter';
  }
}
