import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node-pop3',
  version: '0.11.0',
  roles: {
    'tls-enable': ['new (0).tls'],
    'dial-host': ['new (0).host'],
    'tls-options': ['new (0).tlsOptions'],
    'tls-verify': ['new (0).tlsOptions.rejectUnauthorized'],
    'tls-identity-check': ['new (0).tlsOptions.checkServerIdentity'],
    'tls-version': ['new (0).tlsOptions.{minVersion,maxVersion}'],
    'tls-method': ['new (0).tlsOptions.secureProtocol'],
    'tls-option-bits': ['new (0).tlsOptions.secureOptions'],
    'tls-ciphers': ['new (0).tlsOptions.ciphers'],
  },
});
