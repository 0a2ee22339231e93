import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pg-pool',
  version: '3.14',
  roles: {
    'tls-options': ['new (0).ssl'],
    'tls-verify': ['new (0).ssl.rejectUnauthorized'],
    'tls-identity-check': ['new (0).ssl.checkServerIdentity'],
    'tls-enable': ['new (0).ssl'],
    'dial-neutral-url': ['new (0).connectionString'],
    'dial-host': ['new (0).host'],
    'tls-version': ['new (0).ssl.{minVersion,maxVersion}'],
    'tls-method': ['new (0).ssl.secureProtocol'],
    'tls-option-bits': ['new (0).ssl.secureOptions'],
    'tls-ciphers': ['new (0).ssl.ciphers'],
  },
});
