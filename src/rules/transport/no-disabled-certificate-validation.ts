import { callRule, replaceNode } from '../../authoring/index.ts';

export default callRule({
  name: 'no-disabled-certificate-validation',
  docs: {
    description: 'Require that TLS clients check the certificate of the server they talk to.',
    counters: ['NET-2', 'NET-2.1', 'S3', 'S-V2'],
    cwe: ['CWE-295', 'CWE-297'],
  },
  messages: {
    verificationDisabled: {
      set: 'recommended',
      text: '`{{option}}` is {{value}} for `{{api}}`, so any certificate is accepted; leave the check on and give a private authority by `ca`.',
    },
  },
  repairs: { verify: { kind: 'hardening', text: 'Check the certificate again.' } },
  judges: {
    'tls-verify': {
      value(value, { site, position }) {
        if (value.kind !== 'literal' || value.value !== false) return undefined;
        return {
          message: 'verificationDisabled',
          data: { option: position.option ?? 'argument', value: 'false', api: site.api },
          repair: { id: 'verify', data: {}, edit: replaceNode(value.node, 'true') },
        };
      },
    },
  },
});
