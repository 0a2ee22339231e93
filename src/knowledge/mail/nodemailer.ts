import { describePackage } from '../grammar/index.ts';

/** Port 465 means TLS where `secure` is left out; a `service` and other transports bring settings of their own. */
export default describePackage({
  package: 'nodemailer',
  version: '10.6.0',
  roles: {
    'dial-url': ['createTransport(0)', 'createTransport(0).url'],
    'dial-host': ['createTransport(0).host'],
    'tls-implicit': ['createTransport(0).secure'],
    'tls-upgrade': [
      {
        at: 'createTransport(0).requireTLS',
        when: {
          '(0).host': 'present',
          '(0).service': 'absent',
          '(0).port': { not: 465 },
          '(0).ignoreTLS': { not: true },
        },
      },
      { at: 'createTransport(0).requireTLS', when: { '(0).url': 'present', '(0).requireTLS': 'present' } },
    ],
    'tls-disable': [
      {
        at: 'createTransport(0).ignoreTLS',
        when: { '(0).host': 'present', '(0).secure': { not: true }, '(0).requireTLS': { not: true } },
      },
    ],
    'tls-options': ['createTransport(0).tls'],
    'tls-verify': ['createTransport(0).tls.rejectUnauthorized'],
    'tls-identity-check': ['createTransport(0).tls.checkServerIdentity'],
    'tls-version': ['createTransport(0).tls.{minVersion,maxVersion}'],
    'tls-method': ['createTransport(0).tls.secureProtocol'],
    'tls-option-bits': ['createTransport(0).tls.secureOptions'],
    'tls-ciphers': ['createTransport(0).tls.ciphers'],
  },
});
