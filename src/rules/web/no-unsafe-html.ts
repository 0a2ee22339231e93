import { printName } from '../../ast/index.ts';
import {
  beginsAsPage,
  escapeData,
  findUnprovenAttributes,
  flowRule,
  isAmongTags,
  isMarkup,
  isUnattached,
  judgeViews,
  readBodyType,
  writeText,
  type UnknownArrival,
  type TaintedArrival,
} from '../../authoring/index.ts';

const MESSAGES = { markup: 'tainted', 'script-url': 'scriptUrl' } as const;
type Arrived = TaintedArrival<object>;

/** The evidence of a message: whose data, where from, and where to. */
function getEvidence({ source, sink }: Arrived) {
  return { source: source.name, line: source.line, api: sink.api };
}

/** An object of the request, as it is, is sent as JSON. */
function isObject({ source, around }: Arrived): boolean {
  return around.length === 0 && source.is('request-object');
}

function judgeMarkup(arrival: Arrived) {
  const edit = writeText(arrival);
  return {
    message: 'tainted',
    data: getEvidence(arrival),
    repair: edit && ({ id: 'text', data: {}, edit } as const),
  } as const;
}

function judgePage(arrival: Arrived) {
  const edit = escapeData(arrival);
  return {
    message: 'page',
    data: getEvidence(arrival),
    repair: edit && ({ id: 'escape', data: {}, edit } as const),
  } as const;
}

/** What the file does not show is put into markup of a page: rows of a database, what another file gives. */
function judgeUnproven(arrival: UnknownArrival<object>) {
  return arrival.sink.isCertain && isAmongTags(arrival) && readBodyType(arrival) !== 'other'
    ? ({ message: 'unprovenPage', data: { api: arrival.sink.api } } as const)
    : undefined;
}

export default flowRule({
  name: 'no-unsafe-html',
  docs: {
    description: 'Disallow HTML and script URLs that others write.',
    counters: ['AV-XSS'],
    cwe: ['CWE-79', 'CWE-80', 'CWE-116'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes markup of the page by `{{api}}`, so whoever sends it runs scripts here; write it as text, or sanitize it.',
    },
    page: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes part of the page that `{{api}}` sends, so whoever sends it runs scripts there; escape it, or send it as JSON or plain text.',
    },
    scriptUrl: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is the URL of `{{api}}`, and `javascript:` in it runs scripts here; check that its protocol is https.',
    },
    unprovenPage: {
      set: 'strict',
      text: 'Nothing shows that what stands in the page that `{{api}}` sends is harmless; escape it where it is put in.',
    },
    unproven: {
      set: 'strict',
      text: 'Nothing shows that the markup given to `{{api}}` is harmless; write it as text, or sanitize it.',
    },
    escapedUrl: {
      set: 'strict',
      text: '`{{value}}` is escaped for markup and becomes the URL of a link, and `javascript:` in it needs no sign that is escaped; check that its protocol is https, or write no link.',
    },
    attributeName: {
      set: 'strict',
      text: '`{{value}}` becomes the name of an attribute as it is, while the value beside it is escaped, and a space in it begins another one; refuse names with spaces, quotes and `>`.',
    },
  },
  repairs: {
    text: { kind: 'suggestion', text: 'Write it as text.' },
    escape: { kind: 'suggestion', text: 'Escape it.' },
  },
  *besides(file, level) {
    for (const { kind, source, line, api, ...place } of judgeViews(file)) {
      if (source === undefined) yield { ...place, message: 'unproven', data: { api } };
      else yield { ...place, message: MESSAGES[kind], data: { source, line, api } };
    }
    if (level !== 'strict') return;
    for (const { part, value, node } of findUnprovenAttributes(file))
      yield {
        message: part === 'url' ? 'escapedUrl' : 'attributeName',
        node,
        data: { value: printName(value) },
      };
  },
  judges: {
    markup: {
      tainted: (arrival) => (isUnattached(arrival) ? undefined : judgeMarkup(arrival)),
      // Two doubts, whether it is markup and what it holds, are none.
      unknown: (arrival) =>
        isMarkup(arrival) ? { message: 'unproven', data: { api: arrival.sink.api } } : undefined,
    },
    selector: { tainted: judgeMarkup },
    'script-url': {
      tainted: (arrival) =>
        isUnattached(arrival) ? undefined : { message: 'scriptUrl', data: getEvidence(arrival) },
    },
    html: {
      tainted: (arrival) =>
        isObject(arrival) || readBodyType(arrival) === 'other' ? undefined : judgePage(arrival),
      composed: judgeUnproven,
    },
    'typed-body': {
      tainted: (arrival) => (readBodyType(arrival) === 'page' ? judgePage(arrival) : undefined),
      composed: (arrival) => (readBodyType(arrival) === 'page' ? judgeUnproven(arrival) : undefined),
    },
    'sniffed-body': {
      tainted(arrival) {
        const type = readBodyType(arrival);
        if (isObject(arrival) || type === 'other') return undefined;
        const [outermost] = arrival.around;
        const isLikeOne = outermost === undefined || outermost.isFirst || beginsAsPage(outermost.start);
        return type === 'page' || isLikeOne ? judgePage(arrival) : undefined;
      },
      composed: judgeUnproven,
    },
    'untyped-body': {
      tainted(arrival) {
        const type = readBodyType(arrival);
        const [outermost] = arrival.around;
        const isLikeOne = outermost !== undefined && beginsAsPage(outermost.start);
        return type === 'page' || (type === 'unsaid' && isLikeOne) ? judgePage(arrival) : undefined;
      },
      composed: judgeUnproven,
    },
  },
});
