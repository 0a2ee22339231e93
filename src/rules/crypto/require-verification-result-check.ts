import {
  callRule,
  ciphers,
  findLeftAlone,
  findMisuse,
  findMode,
  findUnreadPart,
  isDecoy,
  readText,
  type Given,
  type Misuse,
} from '../../authoring/index.ts';

export default callRule({
  name: 'require-verification-result-check',
  docs: {
    description: 'Require that the answer of a verification decides.',
    counters: ['ENC-4', 'ENC-4.3'],
    cwe: ['CWE-252', 'CWE-253', 'CWE-347'],
  },
  messages: {
    discarded: {
      set: 'recommended',
      text: '`{{api}}` answers whether it is genuine and throws nothing where it is not, and nobody looks at the answer; go on only where it is true.',
    },
    unawaited: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) gives a promise, which is true whatever it will answer; await it.',
    },
    leftAlone: {
      set: 'recommended',
      text: '`{{api}}` gives a promise that is rejected where it is not genuine, and nobody waits for it; await it before going on.',
    },
    partUnread: {
      set: 'recommended',
      text: '`{{api}}` throws nothing where it is not genuine: the answer is `{{part}}` of what it gives, and nobody looks at that; go on only where it says yes.',
    },
  },
  judges: {
    verdict: {
      called: ({ site, ...given }) =>
        isDecoy(site.node)
          ? undefined
          : report(findMisuse(site.node, false, given.scope), { site, ...given }),
    },
    'verdict-opened': {
      called: (given) =>
        ciphers.isAuthenticated(findMode(given.file, given.site, 'opened-cipher'))
          ? report(findMisuse(given.site.node, false, given.scope), given)
          : undefined,
    },
    'verdict-promise': { called: (given) => report(findMisuse(given.site.node, true, given.scope), given) },
    'verdict-rejected': {
      called: (given) => report(findLeftAlone(given.site.node, given.scope), given, 'leftAlone'),
    },
    'verdict-part': {
      value(value, given) {
        const part = readText(value) ?? '';
        const misuse = findUnreadPart(given.site.node, part.split('.'), given.scope);
        const { api } = given.site;
        return misuse?.kind === 'discarded'
          ? { message: 'partUnread', node: misuse.node, data: { api, part } }
          : report(misuse, given);
      },
    },
  },
});

function report(
  misuse: Misuse | undefined,
  { site: { api }, line }: Given,
  message: 'discarded' | 'leftAlone' = 'discarded',
) {
  if (misuse === undefined) return undefined;
  const { kind, node } = misuse;
  return kind === 'discarded'
    ? { message, node, data: { api } }
    : { message: kind, node, data: { api, line } };
}
