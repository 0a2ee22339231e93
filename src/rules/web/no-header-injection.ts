import { printName } from '../../ast/index.ts';
import { findCookieTexts, flowRule, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-header-injection',
  docs: {
    description: 'Disallow data of others as names of headers, and unencoded in their values.',
    counters: ['NET-5', 'NET-5.2', 'T4'],
    cwe: ['CWE-113', 'CWE-93'],
  },
  messages: {
    name: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) names a header of `{{api}}`, so whoever sends it sets any: cookies, redirects, permissions of other sites; take the name from a list.',
    },
    part: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) stands unencoded in a header of `{{api}}`, so a quote or a semicolon in it begins another part; encode it with `encodeURIComponent`.',
    },
    line: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is part of a line that `{{api}}` sends, so a line break in it begins another; encode it, or refuse line breaks.',
    },
    value: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) is the value of a header of `{{api}}`; encode it, or refuse line breaks, so that what is sent does not hang on who checks it later.',
    },
    cookieText: {
      set: 'strict',
      text: '`{{value}}` becomes part of a cookie, and nothing shows that it holds no semicolon, which begins another attribute; refuse such values.',
    },
  },
  *besides(file, level) {
    if (level !== 'strict') return;
    for (const node of findCookieTexts(file))
      yield { message: 'cookieText', node, data: { value: printName(node) } };
  },
  judges: {
    'header-name': {
      tainted(arrival) {
        // All headers of a request at once are for the rule on handing them on.
        if (arrival.source.plays('incoming-headers')) return undefined;
        return { message: 'name', data: describe(arrival) };
      },
    },
    'header-part': { tainted: judgePart },
    'cookie-part': { tainted: judgePart },
    'protocol-text': { tainted: (arrival) => ({ message: 'line', data: describe(arrival) }) },
    'header-value': {
      tainted(arrival) {
        const isReported = REPORTED.some(arrival.isTaintedAs) || arrival.source.plays('incoming-headers');
        return isReported ? undefined : { message: 'value', data: describe(arrival) };
      },
    },
  },
});

/** Where one of these is reported at the same call, the value is not reported as well. */
const REPORTED = ['redirect', 'header-name', 'header-part', 'cookie-part'] as const;

/** Whoever names the headers chooses their values as well. */
function judgePart(arrival: TaintedArrival<object>) {
  const { source, sink, around } = arrival;
  if (arrival.isTaintedAs('header-name')) return undefined;
  // All headers at once, of which this is one, are for the rule on handing them on.
  if (source.plays('incoming-headers') && sink.steps.length > 0 && around.length === 0) return undefined;
  return { message: 'part' as const, data: describe(arrival) };
}

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
