import { describePackage } from '../grammar/index.ts';

const SENDING = ['Transporter#sendMail'];
const ON_FILES = { '(0).disableFileAccess': { truthy: false } };
const ON_URLS = { '(0).disableUrlAccess': { truthy: false } };

/** Port 465 means TLS where `secure` is left out; a `service` and other transports bring settings of their own. */
export default describePackage({
  package: 'nodemailer',
  version: '10.6.0',
  instances: { 'createTransport()': 'Transporter' },
  sinks: {
    link: SENDING.map((call) => `${call}(0).{text,html,amp,watchHtml}`),
    // A path may be a URL, too. Left out: `html: { path }`, as an object in place of a text is seldom meant.
    path: SENDING.flatMap((call) => [
      { at: `${call}(0).icalEvent.path`, when: ON_FILES },
      { at: `${call}(0).{attachments,alternatives}.*.path`, when: ON_FILES },
      { at: `${call}(0).{attachments,alternatives}.*.raw.path`, when: ON_FILES },
    ]),
    url: [
      'createTransport(0)',
      'createTransport(0).{host,url}',
      ...SENDING.flatMap((call) => [
        { at: `${call}(0).icalEvent.href`, when: ON_URLS },
        { at: `${call}(0).{attachments,alternatives}.*.href`, when: ON_URLS },
      ]),
    ],
    command: [
      { at: 'createTransport(0).path', when: { '(0).sendmail': { truthy: true } } },
      { at: 'createTransport(0).args.*', when: { '(0).sendmail': { truthy: true } } },
    ],
    // What is prepared is sent as it is; otherwise line breaks become spaces.
    'protocol-text': SENDING.flatMap((call) => [`${call}(0).raw`, `${call}(0).raw.content`]),
    'header-value': SENDING.flatMap((call) => [`${call}(0).headers.*`, `${call}(0).headers.*.value`]),
    'header-name': SENDING.flatMap((call) => [`${call}(0).headers.*key`, `${call}(0).headers.*.key`]),
  },
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
