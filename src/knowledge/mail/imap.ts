import { describePackage } from '../grammar/index.ts';

/** `autotls: 'always'` upgrades where the server offers it; nothing demands the upgrade. The default is clear text. */
export default describePackage({
  package: 'imap',
  version: '0.8.19',
  sinks: { url: ['new (0).host', '(0).host'] },
  roles: {
    'tls-enable': [
      { at: 'new (0).tls', when: { '(0).autotls': { not: 'always' } } },
      { at: '(0).tls', when: { '(0).autotls': { not: 'always' } } },
    ],
    'dial-host': ['new (0).host', '(0).host'],
    'tls-options': ['new (0).tlsOptions', '(0).tlsOptions'],
    'tls-verify': ['new (0).tlsOptions.rejectUnauthorized', '(0).tlsOptions.rejectUnauthorized'],
    'tls-identity-check': ['new (0).tlsOptions.checkServerIdentity', '(0).tlsOptions.checkServerIdentity'],
    'tls-version': ['new (0).tlsOptions.{minVersion,maxVersion}', '(0).tlsOptions.{minVersion,maxVersion}'],
    'tls-method': ['new (0).tlsOptions.secureProtocol', '(0).tlsOptions.secureProtocol'],
    'tls-option-bits': ['new (0).tlsOptions.secureOptions', '(0).tlsOptions.secureOptions'],
    'tls-ciphers': ['new (0).tlsOptions.ciphers', '(0).tlsOptions.ciphers'],
  },
});
