import { flowRule, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-template-injection',
  docs: {
    description: 'Disallow data of others as templates, as their names and as their options.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-1336'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes a template of `{{api}}`, so whoever sends it runs what templates run; keep the template constant and hand the data to it.',
    },
    named: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides which template `{{api}}` renders, so whoever sends it sees files and pages that are not theirs; take the name from a list.',
    },
    settings: {
      set: 'recommended',
      text: 'All of `{{source}}` (line {{line}}) is among what `{{api}}` is given, options of the template engine with it; hand on the variables by name.',
    },
    confined: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) becomes a template of `{{api}}`, so whoever sends it reads all of its data; hand it only what they may see, and limit the time it takes.',
    },
  },
  judges: {
    template: { tainted: (arrival) => ({ message: 'tainted', data: describe(arrival) }) },
    'template-name': { tainted: (arrival) => ({ message: 'named', data: describe(arrival) }) },
    'template-options': { tainted: (arrival) => ({ message: 'settings', data: describe(arrival) }) },
    'confined-template': { tainted: (arrival) => ({ message: 'confined', data: describe(arrival) }) },
  },
});

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
