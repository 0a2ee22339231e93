import { describePackage } from '../grammar/index.ts';

/** The driver checks no certificate unless `rejectUnauthorized` is `true`: its default is `false`. */
export default describePackage({
  package: 'cassandra-driver',
  version: '4.10',
  aliases: ['dse-driver'],
  roles: {
    'tls-options': ['new Client(0).sslOptions'],
    'tls-verify': ['new Client(0).sslOptions.rejectUnauthorized'],
    'tls-identity-check': ['new Client(0).sslOptions.checkServerIdentity'],
    'tls-enable-options': [
      // A secure connect bundle brings the certificates.
      { at: 'new Client(0).sslOptions', when: { '(0).cloud': 'absent' } },
    ],
    'dial-host': ['new Client(0).contactPoints.*'],
    'tls-version': ['new Client(0).sslOptions.{minVersion,maxVersion}'],
    'tls-method': ['new Client(0).sslOptions.secureProtocol'],
    'tls-option-bits': ['new Client(0).sslOptions.secureOptions'],
    'tls-ciphers': ['new Client(0).sslOptions.ciphers'],
  },
});
