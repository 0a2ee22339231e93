import { allowHosts, encodePart, flowRule, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-ssrf',
  docs: {
    description: 'Disallow requests to hosts that others choose.',
    counters: ['T4'],
    cwe: ['CWE-918'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides which host `{{api}}` calls, so whoever sends it reaches what only this machine can; fix the origin, or ask a list of hosts.',
    },
    taintedPath: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) stands in the path that `{{api}}` calls, so `../` in it leads to other parts of that server; encode it by `encodeURIComponent`, or ask a list.',
    },
  },
  repairs: {
    allow: { kind: 'suggestion', text: 'Refuse hosts that are not on a list; fill in the list.' },
    encode: { kind: 'suggestion', text: 'Encode it as one segment of the path.' },
  },
  judges: {
    url: {
      tainted(arrival) {
        const { source, sink } = arrival;
        // A page calls from the machine of whoever looks at it: it reaches nothing that they do not.
        if (source.of === 'browser') return undefined;
        const edit = allowHosts(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'allow', data: {}, edit },
        };
      },
      otherwise: { as: 'url-path', tainted: judgePath },
    },
    'url-path': { tainted: judgePath },
  },
});

function judgePath(arrival: TaintedArrival<object>) {
  const { source, sink } = arrival;
  const edit = encodePart(arrival);
  return {
    message: 'taintedPath' as const,
    data: { source: source.name, line: source.line, api: sink.api },
    repair: edit && { id: 'encode' as const, data: {}, edit },
  };
}
