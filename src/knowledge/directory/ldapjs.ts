import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ldapjs',
  version: '3.0',
  instances: {
    'createClient()': 'Client',
  },
  sinks: {
    url: ['createClient(0).url', 'createClient(0).url.*', 'new Client(0).url', 'new Client(0).url.*'],
    // Filters that are built of objects, and names built of RDNs, escape what they are given.
    ldap: ['Client#search(1).filter', 'parseFilter(0)', 'filters.{parse,parseString}(0)'],
    'ldap-dn': [
      'Client#{search,bind,add,del,modify,compare}(0)',
      'Client#modifyDN(0..1)',
      'parseDN(0)',
      'DN.fromString(0)',
    ],
  },
  roles: {
    'tls-options': ['createClient(0).tlsOptions', 'new Client(0).tlsOptions', 'Client#starttls(0)'],
    'tls-verify': [
      'createClient(0).tlsOptions.rejectUnauthorized',
      'new Client(0).tlsOptions.rejectUnauthorized',
      'Client#starttls(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      'createClient(0).tlsOptions.checkServerIdentity',
      'new Client(0).tlsOptions.checkServerIdentity',
      'Client#starttls(0).checkServerIdentity',
    ],
    'dial-url': ['createClient(0).url', 'createClient(0).url.*', 'new Client(0).url', 'new Client(0).url.*'],
    'tls-upgrade': ['Client#starttls()'],
    'dial-socket': ['createClient(0).socketPath', 'new Client(0).socketPath'],
    'tls-version': [
      'createClient(0).tlsOptions.{minVersion,maxVersion}',
      'new Client(0).tlsOptions.{minVersion,maxVersion}',
      'Client#starttls(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      'createClient(0).tlsOptions.secureProtocol',
      'new Client(0).tlsOptions.secureProtocol',
      'Client#starttls(0).secureProtocol',
    ],
    'tls-option-bits': [
      'createClient(0).tlsOptions.secureOptions',
      'new Client(0).tlsOptions.secureOptions',
      'Client#starttls(0).secureOptions',
    ],
    'tls-ciphers': [
      'createClient(0).tlsOptions.ciphers',
      'new Client(0).tlsOptions.ciphers',
      'Client#starttls(0).ciphers',
    ],
  },
});
