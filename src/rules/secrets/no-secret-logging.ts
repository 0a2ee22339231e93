import {
  flowRule,
  isAmbiguousName,
  isLackingSecret,
  isOtherEntry,
  isPicked,
  isRedacted,
  isSessionName,
  isTokenPart,
  redact,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-secret-logging',
  docs: {
    description: 'Disallow passwords, tokens and keys in logs, traces and messages of errors.',
    counters: ['ENC-2', 'ENC-2.2', 'I-V4'],
    cwe: ['CWE-532', 'CWE-200', 'CWE-359'],
  },
  messages: {
    secret: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is, or holds, {{nature}} and is written by `{{api}}`, where everybody finds it who reads logs; leave it out, or write a mask.',
    },
    maybeSecret: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) may be a credential and is written by `{{api}}`; leave it out, or write a mask.',
    },
  },
  repairs: { redact: { kind: 'suggestion', text: 'Write `[redacted]` in its place.' } },
  judges: {
    logged: { tainted: judge },
    'error-text': { tainted: judge },
  },
});

const NATURES: Readonly<Record<string, string>> = {
  password: 'a password',
  secret: 'a credential',
  key: 'key material',
  plaintext: 'what was encrypted',
};

function judge(arrival: TaintedArrival<object>) {
  const { source, sink } = arrival;
  if (isRedacted(arrival) || isOtherEntry(arrival) || isLackingSecret(arrival)) return undefined;
  const edit = redact(arrival);
  const repair = edit && { id: 'redact' as const, data: {}, edit };
  const data = { source: source.name, line: source.line, api: sink.api };
  // In a parser a token is a piece of a text; many things have sessions, and few let anybody in who knows their number.
  const { called } = source;
  const isDoubtful = called !== undefined && (isAmbiguousName(called) || isSessionName(called));
  if (isDoubtful || isPicked(arrival) || isTokenPart(arrival))
    return { message: 'maybeSecret' as const, data, repair };
  const nature = NATURES[source.of] ?? 'a credential';
  return { message: 'secret' as const, data: { ...data, nature }, repair };
}
