import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'passport-ldapauth',
  version: '3.0',
  default: 'Strategy',
  // The name of who logs in is escaped before it is put into the filter.
  sinks: {
    ldap: ['new Strategy(0).server.{searchFilter,groupSearchFilter}'],
    'ldap-dn': ['new Strategy(0).server.{searchBase,groupSearchBase}'],
  },
  roles: {
    'tls-options': ['new Strategy(0).server.tlsOptions'],
    'tls-verify': ['new Strategy(0).server.tlsOptions.rejectUnauthorized'],
    'tls-identity-check': ['new Strategy(0).server.tlsOptions.checkServerIdentity'],
    'tls-upgrade': ['new Strategy(0).server.starttls'],
    'dial-url': ['new Strategy(0).server.url'],
    'tls-version': ['new Strategy(0).server.tlsOptions.{minVersion,maxVersion}'],
    'tls-method': ['new Strategy(0).server.tlsOptions.secureProtocol'],
    'tls-option-bits': ['new Strategy(0).server.tlsOptions.secureOptions'],
    'tls-ciphers': ['new Strategy(0).server.tlsOptions.ciphers'],
  },
});
