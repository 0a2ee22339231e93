import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ldapauth-fork',
  version: '6.1',
  default: 'LdapAuth',
  // The name of who logs in is escaped before it is put into the filter.
  sinks: {
    ldap: ['new LdapAuth(0).{searchFilter,groupSearchFilter}'],
    'ldap-dn': ['new LdapAuth(0).{searchBase,groupSearchBase}'],
  },
  roles: {
    'tls-options': ['new LdapAuth(0).tlsOptions'],
    'tls-verify': ['new LdapAuth(0).tlsOptions.rejectUnauthorized'],
    'tls-identity-check': ['new LdapAuth(0).tlsOptions.checkServerIdentity'],
    'tls-upgrade': ['new LdapAuth(0).starttls'],
    'dial-url': ['new LdapAuth(0).url'],
    'tls-version': ['new LdapAuth(0).tlsOptions.{minVersion,maxVersion}'],
    'tls-method': ['new LdapAuth(0).tlsOptions.secureProtocol'],
    'tls-option-bits': ['new LdapAuth(0).tlsOptions.secureOptions'],
    'tls-ciphers': ['new LdapAuth(0).tlsOptions.ciphers'],
  },
});
