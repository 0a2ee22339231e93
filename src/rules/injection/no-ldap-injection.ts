import { flowRule, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-ldap-injection',
  docs: {
    description: 'Disallow data of others in filters of directories, and in the names of their entries.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-90'],
  },
  messages: {
    filter: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is part of the filter of `{{api}}`, so whoever sends it asks for other entries; build the filter of objects, or escape the value.',
    },
    name: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is part of the name of an entry that `{{api}}` is given, so whoever sends it picks another entry; escape the value.',
    },
  },
  judges: {
    ldap: { tainted: (arrival) => ({ message: 'filter', data: describe(arrival) }) },
    'ldap-dn': { tainted: (arrival) => ({ message: 'name', data: describe(arrival) }) },
  },
});

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
