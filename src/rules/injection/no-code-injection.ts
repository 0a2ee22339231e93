import { flowRule, isOfLibrary, isPromised, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-code-injection',
  docs: {
    description: 'Disallow data of others in code that is run.',
    counters: ['T3', 'E1', 'AV-INJECTION'],
    cwe: ['CWE-94', 'CWE-95'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes code that `{{api}}` runs, so whoever sends it runs programs here; take it as data: look it up in a table, or parse it.',
    },
    compiled: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is compiled code that `{{api}}` runs, so whoever sends it runs programs here; run code of this program only.',
    },
    isolated: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) becomes code that `{{api}}` runs apart; see that nothing it is given leads out, and limit its time and memory.',
    },
    composed: {
      set: 'strict',
      text: 'The code that `{{api}}` runs is put together, and nothing shows what is in all of its parts; hand them over as data, or put them in by `JSON.stringify`.',
    },
  },
  judges: {
    code: {
      tainted(arrival) {
        // What another server answers is for the rule on modules from elsewhere.
        return arrival.source.of === 'remote' ? undefined : { message: 'tainted', data: describe(arrival) };
      },
      composed: ({ sink, way, file }) =>
        !isOfLibrary(file) || isPromised(way) ? undefined : { message: 'composed', data: { api: sink.api } },
    },
    bytecode: { tainted: (arrival) => ({ message: 'compiled', data: describe(arrival) }) },
    'isolated-code': { tainted: (arrival) => ({ message: 'isolated', data: describe(arrival) }) },
  },
});

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
