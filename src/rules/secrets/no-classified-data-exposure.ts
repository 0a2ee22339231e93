import { findRecipient, flowRule, type TaintedArrival } from '../../authoring/index.ts';

/** Where classified data leaves the program. */
const EXITS = ['response', 'log', 'url', 'third-party'] as const;
type Exit = (typeof EXITS)[number];
type Closed = Partial<Readonly<Record<string, readonly Exit[]>>>;
interface Options {
  readonly exits: Closed;
}

const exits = { type: 'array' as const, items: { type: 'string' as const, enum: [...EXITS] } };

export default flowRule({
  name: 'no-classified-data-exposure',
  docs: {
    description: 'Disallow answers, logs, URLs and services of others for what the project has classified.',
    counters: ['I1', 'I-2'],
    cwe: ['CWE-359', 'CWE-201'],
  },
  options: {
    schema: {
      exits: {
        description: 'By class, where its data must not go. Everywhere where a class is left out.',
        type: 'object',
        properties: { secret: exits, confidential: exits, personal: exits },
        additionalProperties: false,
      },
    },
    defaults: { exits: {} },
  },
  messages: {
    sent: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is, or holds, {{what}}, and `{{api}}` sends it to whoever asks; leave it out, or send a mask.',
    },
    logged: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is, or holds, {{what}}, and `{{api}}` writes it down for all who read logs; leave it out, or write a mask.',
    },
    inUrl: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is {{what}} and stands in the URL that `{{api}}` is given, which servers, proxies and histories write down; send it in the body.',
    },
    handedOn: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is, or holds, {{what}}, and `{{api}}` hands it to {{recipient}}; leave it out, or send a pseudonym.',
    },
    maybeHandedOn: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) is, or holds, {{what}}, and `{{api}}` hands it to a service that the file does not name; leave it out, or send a pseudonym.',
    },
  },
  isConcerned: (file) => file.isClassifying,
  judges: {
    sent: { as: 'exposed', tainted: (arrival) => judge(arrival, 'response', 'sent') },
    'sent-live': { as: 'exposed', tainted: (arrival) => judge(arrival, 'response', 'sent') },
    logged: { as: 'exposed', tainted: (arrival) => judge(arrival, 'log', 'logged') },
    'error-text': { as: 'exposed', tainted: (arrival) => judge(arrival, 'log', 'logged') },
    url: { as: 'exposed-url', tainted: (arrival) => judge(arrival, 'url', 'inUrl') },
    redirect: { as: 'exposed-url', tainted: (arrival) => judge(arrival, 'url', 'inUrl') },
    'url-path': { as: 'exposed-url', tainted: (arrival) => judge(arrival, 'url', 'inUrl') },
    'script-url': { as: 'exposed-url', tainted: (arrival) => judge(arrival, 'url', 'inUrl') },
    'secret-url': { as: 'exposed-url', tainted: (arrival) => judge(arrival, 'url', 'inUrl') },
    'secret-query': { as: 'exposed', tainted: (arrival) => judge(arrival, 'url', 'inUrl') },
    'third-party': { as: 'exposed', tainted: judgeRecipient },
  },
});

const WHAT: Readonly<Record<string, string>> = {
  classified: 'what is classified as secret',
  confidential: 'what is classified as confidential',
  personal: 'data of a person',
};

function judge<M extends 'sent' | 'logged' | 'inUrl'>(
  arrival: TaintedArrival<Options>,
  exit: Exit,
  message: M,
) {
  // A secret in a log or a URL is reported by the rules about those.
  if (!isClosed(arrival, exit) || (exit !== 'response' && arrival.source.of === 'classified'))
    return undefined;
  return { message, data: dataOf(arrival) };
}

function judgeRecipient(arrival: TaintedArrival<Options>) {
  const recipient = isClosed(arrival, 'third-party') ? findRecipient(arrival) : undefined;
  if (recipient === undefined) return undefined;
  const data = dataOf(arrival);
  return recipient === 'unknown'
    ? { message: 'maybeHandedOn' as const, data }
    : { message: 'handedOn' as const, data: { ...data, recipient } };
}

function isClosed({ options, source }: TaintedArrival<Options>, exit: Exit): boolean {
  const closed = options.exits[source.of === 'classified' ? 'secret' : source.of];
  return closed === undefined || closed.includes(exit);
}

function dataOf({ source, sink }: TaintedArrival<Options>) {
  return {
    source: source.name,
    line: source.line,
    what: WHAT[source.of] ?? 'what is classified',
    api: sink.api,
  };
}
