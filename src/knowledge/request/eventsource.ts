import { describePackage } from '../grammar/index.ts';

/**
 * The module is the class before version 3, which has TLS options; from then on it is a named export that takes a `fetch`.
 */
export default describePackage({
  package: 'eventsource',
  version: '5.1.5',
  sinks: { url: ['new EventSource(0)', 'new (0)'] },
  roles: {
    'dial-url': ['new EventSource(0)', 'new (0)'],
    'tls-options': ['new (1).https', 'new (1)'],
    'tls-verify': ['new (1).https.rejectUnauthorized', 'new (1).rejectUnauthorized'],
    'tls-identity-check': ['new (1).https.checkServerIdentity'],
    'tls-method': ['new (1).https.secureProtocol'],
    'tls-ciphers': ['new (1).https.ciphers'],
  },
});
