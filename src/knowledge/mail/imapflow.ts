import { describePackage } from '../grammar/index.ts';

/** Port 993 means TLS where `secure` is left out. */
export default describePackage({
  package: 'imapflow',
  version: '2.10.2',
  sinks: { url: ['new ImapFlow(0).host'] },
  roles: {
    'dial-host': ['new ImapFlow(0).host'],
    'tls-implicit': ['new ImapFlow(0).secure'],
    'tls-upgrade': [{ at: 'new ImapFlow(0).doSTARTTLS', when: { '(0).port': { not: 993 } } }],
    'tls-options': ['new ImapFlow(0).tls'],
    'tls-verify': ['new ImapFlow(0).tls.rejectUnauthorized'],
    'tls-identity-check': ['new ImapFlow(0).tls.checkServerIdentity'],
    'tls-version': ['new ImapFlow(0).tls.{minVersion,maxVersion}'],
    'tls-method': ['new ImapFlow(0).tls.secureProtocol'],
    'tls-option-bits': ['new ImapFlow(0).tls.secureOptions'],
    'tls-ciphers': ['new ImapFlow(0).tls.ciphers'],
  },
});
