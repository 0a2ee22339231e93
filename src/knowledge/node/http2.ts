import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:http2',
  version: '26.6.6',
  instances: { 'createSecureServer()': 'Http2SecureServer' },
  roles: {
    'dial-url': ['connect(0)'],
    // Used where the authority has no scheme.
    'dial-protocol': ['connect(1).protocol'],
    'tls-verify': ['connect(1).rejectUnauthorized'],
    'tls-identity-check': ['connect(1).checkServerIdentity'],
    'tls-version': [
      'connect(1).{minVersion,maxVersion}',
      'createSecureServer(0).{minVersion,maxVersion}',
      'Http2SecureServer#setSecureContext(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      'connect(1).secureProtocol',
      'createSecureServer(0).secureProtocol',
      'Http2SecureServer#setSecureContext(0).secureProtocol',
    ],
    'tls-option-bits': [
      'connect(1).secureOptions',
      'createSecureServer(0).secureOptions',
      'Http2SecureServer#setSecureContext(0).secureOptions',
    ],
    'tls-ciphers': [
      'connect(1).ciphers',
      'createSecureServer(0).ciphers',
      'Http2SecureServer#setSecureContext(0).ciphers',
    ],
    'tls-ticket-keys': ['createSecureServer(0).ticketKeys', 'Http2SecureServer#setTicketKeys(0)'],
  },
});
