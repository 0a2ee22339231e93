import { describePackage } from '../grammar/index.ts';

/** The options reach `pg`'s `Pool`. */
export default describePackage({
  package: 'pg-boss',
  version: '10.4.2',
  roles: {
    'tls-options': ['new (0).ssl'],
    'tls-verify': ['new (0).ssl.rejectUnauthorized'],
    'tls-identity-check': ['new (0).ssl.checkServerIdentity'],
    'tls-enable': ['new (0).ssl'],
    'dial-neutral-url': ['new (0)', 'new (0).connectionString'],
    'dial-host': ['new (0).host'],
    'tls-version': ['new (0).ssl.{minVersion,maxVersion}'],
    'tls-ciphers': ['new (0).ssl.ciphers'],
  },
});
