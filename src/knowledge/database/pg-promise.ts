import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pg-promise',
  version: '12.7',
  roles: {
    'tls-options': ['()(0).ssl'],
    'tls-verify': ['()(0).ssl.rejectUnauthorized', '().pg.defaults.ssl.rejectUnauthorized'],
    'tls-identity-check': ['()(0).ssl.checkServerIdentity', '().pg.defaults.ssl.checkServerIdentity'],
    'tls-enable': ['()(0).ssl'],
    'dial-neutral-url': ['()(0)', '()(0).connectionString'],
    'dial-host': ['()(0).host'],
    'tls-version': ['()(0).ssl.{minVersion,maxVersion}', '().pg.defaults.ssl.{minVersion,maxVersion}'],
    'tls-method': ['()(0).ssl.secureProtocol', '().pg.defaults.ssl.secureProtocol'],
    'tls-option-bits': ['()(0).ssl.secureOptions', '().pg.defaults.ssl.secureOptions'],
    'tls-ciphers': ['()(0).ssl.ciphers', '().pg.defaults.ssl.ciphers'],
  },
});
