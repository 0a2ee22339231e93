import { callRule, findMisuse, type Given } from '../../authoring/index.ts';

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
  },
  judges: {
    verdict: { called: (given) => judge(given, false) },
    'verdict-promise': { called: (given) => judge(given, true) },
  },
});

function judge({ site, scope, line }: Given, isPromise: boolean) {
  const misuse = findMisuse(site.node, isPromise, scope);
  if (misuse === undefined) return undefined;
  const { kind, node } = misuse;
  return kind === 'discarded'
    ? { message: kind, node, data: { api: site.api } }
    : { message: kind, node, data: { api: site.api, line } };
}
