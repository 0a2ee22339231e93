import { callRule, findAcceptedFailure, findIgnoredError, type Given } from '../../authoring/index.ts';

export default callRule({
  name: 'require-crypto-error-handling',
  docs: {
    description: 'Require that a failure of cryptography ends what hangs on it.',
    counters: ['ENC-1', 'ENC-1.2', 'ENC-4', 'ENC-4.3'],
    cwe: ['CWE-252', 'CWE-755', 'CWE-391'],
  },
  messages: {
    errorIgnored: {
      set: 'recommended',
      text: 'The callback of `{{api}}` goes on with `{{result}}` and never looks at its error, though nothing was made where it failed; return or throw the error first.',
    },
    errorLogged: {
      set: 'recommended',
      text: 'The callback of `{{api}}` writes its error to a log and goes on with `{{result}}`, though nothing was made where it failed; return or throw the error.',
    },
    failureAccepted: {
      set: 'recommended',
      text: 'What `{{api}}` (line {{line}}) throws where it fails, or something is forged or damaged, is caught here, and the program goes on as if all was well; refuse, or throw it again.',
    },
  },
  judges: {
    'failing-callback': {
      expression(node, { site, scope }) {
        const ignored = findIgnoredError(node, scope);
        if (ignored === undefined) return undefined;
        const message = ignored.kind === 'ignored' ? 'errorIgnored' : 'errorLogged';
        return { message, node, data: { api: site.api, result: ignored.result } };
      },
    },
    'failing-check': {
      called({ site, line, scope, getSinks }) {
        const isUnproven = (call: Given['site']['node']) =>
          getSinks('claimed-token').some(({ node }) => node === call);
        const node = findAcceptedFailure(site.node, { scope, isUnproven });
        return node && { message: 'failureAccepted', node, data: { api: site.api, line } };
      },
    },
  },
});
