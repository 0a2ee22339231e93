import { describePackage } from '../grammar/index.ts';

/** The options of `wsdl_options` reach TLS before version 0.40; since then they are those of axios. */
export default describePackage({
  package: 'soap',
  version: '1.13.0',
  instances: { 'createClientAsync()': 'Client', 'createClient(1..2:1)': 'Client' },
  sinks: {
    url: [
      '{createClient,createClientAsync}(0)',
      '{createClient,createClientAsync}(1).endpoint',
      'createClient(3)',
      'createClientAsync(2)',
      'Client#setEndpoint(0)',
    ],
  },
  roles: {
    'dial-url': [
      '{createClient,createClientAsync}(0)',
      '{createClient,createClientAsync}(1).endpoint',
      'createClient(3)',
      'createClientAsync(2)',
      'Client#setEndpoint(0)',
    ],
    'tls-verify': [
      'new ClientSSLSecurity(2..3).rejectUnauthorized',
      'new ClientSSLSecurityPFX(1..2).rejectUnauthorized',
      {
        at: '{createClient,createClientAsync}(1).wsdl_options.{rejectUnauthorized,strictSSL}',
        versions: '<0.40.0',
      },
    ],
    'tls-identity-check': [
      'new ClientSSLSecurity(2..3).checkServerIdentity',
      'new ClientSSLSecurityPFX(1..2).checkServerIdentity',
    ],
    'tls-version': [
      'new ClientSSLSecurity(2..3).{minVersion,maxVersion}',
      'new ClientSSLSecurityPFX(1..2).{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new ClientSSLSecurity(2..3).secureProtocol',
      'new ClientSSLSecurityPFX(1..2).secureProtocol',
    ],
    'tls-option-bits': [
      'new ClientSSLSecurity(2..3).secureOptions',
      'new ClientSSLSecurityPFX(1..2).secureOptions',
    ],
    'tls-ciphers': ['new ClientSSLSecurity(2..3).ciphers', 'new ClientSSLSecurityPFX(1..2).ciphers'],
  },
});
