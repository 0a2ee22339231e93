import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ldapts',
  version: '8.2',
  // Filters that are built of objects, and names built of RDNs, escape what they are given.
  sinks: {
    url: ['new Client(0).url'],
    ldap: ['Client#{search,searchPaginated}(1).filter', 'FilterParser.parseString(0)'],
    'ldap-dn': ['Client#{search,searchPaginated,bind,add,del,modify,compare}(0)', 'Client#modifyDN(0..1)'],
  },
  sanitizers: {
    ldap: ['{Filter,EqualityFilter,SubstringFilter,PresenceFilter,AndFilter,OrFilter,NotFilter}#escape()'],
  },
  roles: {
    'tls-options': ['new Client(0).tlsOptions', 'Client#startTLS(0)'],
    'tls-verify': ['new Client(0).tlsOptions.rejectUnauthorized', 'Client#startTLS(0).rejectUnauthorized'],
    'tls-identity-check': [
      'new Client(0).tlsOptions.checkServerIdentity',
      'Client#startTLS(0).checkServerIdentity',
    ],
    'dial-url': ['new Client(0).url'],
    'tls-upgrade': ['Client#startTLS()'],
    'tls-version': [
      'new Client(0).tlsOptions.{minVersion,maxVersion}',
      'Client#startTLS(0).{minVersion,maxVersion}',
    ],
    'tls-method': ['new Client(0).tlsOptions.secureProtocol', 'Client#startTLS(0).secureProtocol'],
    'tls-option-bits': ['new Client(0).tlsOptions.secureOptions', 'Client#startTLS(0).secureOptions'],
    'tls-ciphers': ['new Client(0).tlsOptions.ciphers', 'Client#startTLS(0).ciphers'],
  },
});
