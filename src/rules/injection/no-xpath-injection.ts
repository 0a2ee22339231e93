import { flowRule } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-xpath-injection',
  docs: {
    description: 'Disallow data of others in the text of XPath expressions.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-643'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is part of the expression that `{{api}}` evaluates, so whoever sends it reads other parts of the document; name a variable in the expression, and give it the value.',
    },
  },
  judges: {
    xpath: {
      tainted: ({ source, sink }) => ({
        message: 'tainted',
        data: { source: source.name, line: source.line, api: sink.api },
      }),
    },
  },
});
