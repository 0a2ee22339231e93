import { describePackage } from '../grammar/index.ts';

/** `ssl` is TLS from the start; `tls` is a demanded STARTTLS, after which the package checks no certificate. */
export default describePackage({
  package: 'emailjs',
  version: '5.0.3',
  sinks: { url: ['new {SMTPClient,SMTPConnection}(0).host'] },
  roles: {
    'dial-host': ['new {SMTPClient,SMTPConnection}(0).host'],
    'tls-implicit': ['new {SMTPClient,SMTPConnection}(0).ssl'],
    'tls-upgrade': ['new {SMTPClient,SMTPConnection}(0).tls'],
    'tls-options': ['new {SMTPClient,SMTPConnection}(0).{ssl,tls}'],
    'tls-verify': ['new {SMTPClient,SMTPConnection}(0).{ssl,tls}.rejectUnauthorized'],
    'tls-identity-check': ['new {SMTPClient,SMTPConnection}(0).ssl.checkServerIdentity'],
    'tls-version': ['new {SMTPClient,SMTPConnection}(0).{ssl,tls}.{minVersion,maxVersion}'],
    'tls-method': ['new {SMTPClient,SMTPConnection}(0).{ssl,tls}.secureProtocol'],
    'tls-option-bits': ['new {SMTPClient,SMTPConnection}(0).{ssl,tls}.secureOptions'],
    'tls-ciphers': ['new {SMTPClient,SMTPConnection}(0).{ssl,tls}.ciphers'],
  },
});
