import { describePackage } from '../grammar/index.ts';

/** The transports of nodemailer by themselves: each module is a class. */
export default describePackage({
  package: 'nodemailer/lib/smtp-transport',
  version: '10.6.0',
  aliases: [
    'nodemailer/lib/smtp-pool',
    'nodemailer/lib/smtp-connection',
    'nodemailer/lib/smtp-transport/index.js',
    'nodemailer/lib/smtp-pool/index.js',
    'nodemailer/lib/smtp-connection/index.js',
  ],
  roles: {
    'dial-url': ['new (0)', 'new (0).url'],
    'dial-host': ['new (0).host'],
    'tls-implicit': ['new (0).secure'],
    'tls-upgrade': [
      {
        at: 'new (0).requireTLS',
        when: {
          '(0).host': 'present',
          '(0).service': 'absent',
          '(0).port': { not: 465 },
          '(0).ignoreTLS': { not: true },
        },
      },
    ],
    'tls-disable': [
      {
        at: 'new (0).ignoreTLS',
        when: { '(0).host': 'present', '(0).secure': { not: true }, '(0).requireTLS': { not: true } },
      },
    ],
    'tls-options': ['new (0).tls'],
    'tls-verify': ['new (0).tls.rejectUnauthorized'],
    'tls-identity-check': ['new (0).tls.checkServerIdentity'],
    'tls-version': ['new (0).tls.{minVersion,maxVersion}'],
    'tls-method': ['new (0).tls.secureProtocol'],
    'tls-option-bits': ['new (0).tls.secureOptions'],
    'tls-ciphers': ['new (0).tls.ciphers'],
  },
});
