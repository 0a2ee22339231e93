import { findInUrl, findNamedCredential, flowRule, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-secret-in-url',
  docs: {
    description: 'Disallow passwords, keys and tokens in URLs.',
    counters: ['I1', 'AV-SESSION-HIJACKING'],
    cwe: ['CWE-598'],
  },
  messages: {
    secretInUrl: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) stands in the URL that `{{api}}` is given, so servers, proxies and histories write it down; send it in a header or in the body.',
    },
    namedInUrl: {
      set: 'recommended',
      text: 'The parameter `{{parameter}}` that `{{api}}` puts into a URL holds a credential, so servers, proxies and histories write it down; send it in a header or in the body.',
    },
    tokenInUrl: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) stands in the URL that `{{api}}` is given, where servers, proxies and histories write it down; unless it is good once only, send it in a header or in the body.',
    },
  },
  judges: {
    url: { as: 'secret-url', tainted: judge },
    redirect: { as: 'secret-url', tainted: judge },
    'url-path': { as: 'secret-url', tainted: judge },
    'script-url': { as: 'secret-url', tainted: judge },
    'secret-url': { tainted: judge },
    'secret-query': {
      tainted: judge,
      unseen(arrival) {
        const parameter = findNamedCredential(arrival);
        return parameter === undefined
          ? undefined
          : { message: 'namedInUrl', data: { parameter, api: arrival.sink.api } };
      },
    },
  },
});

function judge(arrival: TaintedArrival<object>) {
  const { source, sink } = arrival;
  const found = findInUrl(arrival);
  if (found === undefined) return undefined;
  const message = found === 'secret' ? ('secretInUrl' as const) : ('tokenInUrl' as const);
  return { message, data: { source: source.name, line: source.line, api: sink.api } };
}
