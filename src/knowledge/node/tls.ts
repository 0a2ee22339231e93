import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:tls',
  version: '26.6.6',
  instances: {
    'createServer()': 'Server',
    'connect()': 'TLSSocket',
    'createServer(0:0)': 'TLSSocket',
    'createServer(1:0)': 'TLSSocket',
    'Server#on:secureConnection(0)': 'TLSSocket',
  },
  roles: {
    'alpn-protocols': [
      'connect(0..2).ALPNProtocols',
      'createServer(0).ALPNProtocols',
      'new Server(0).ALPNProtocols',
    ],
    'alpn-callback': ['createServer(0).ALPNCallback', 'new Server(0).ALPNCallback'],
    'tls-write': ['TLSSocket#{write,end}(0)'],
    'dial-port': ['connect(0)', 'connect(0..1).port'],
    // `new TLSSocket` is left out: by itself it checks no certificate, whatever `rejectUnauthorized` says.
    'tls-verify': ['connect(0..2).rejectUnauthorized'],
    'tls-identity-check': ['connect(0..2).checkServerIdentity', 'checkServerIdentity'],
    'dial-host': ['connect(0..2).host', 'connect(1)'],
    'tls-wrap': ['connect(0..2).socket', 'new TLSSocket(0)'],
    'tls-version': [
      'connect(0..2).{minVersion,maxVersion}',
      '{createSecureContext,createServer}(0).{minVersion,maxVersion}',
      'new Server(0).{minVersion,maxVersion}',
      'new TLSSocket(1).{minVersion,maxVersion}',
      'Server#setSecureContext(0).{minVersion,maxVersion}',
      'Server#addContext(1).{minVersion,maxVersion}',
      '{DEFAULT_MIN_VERSION,DEFAULT_MAX_VERSION}',
    ],
    'tls-method': [
      'connect(0..2).secureProtocol',
      '{createSecureContext,createServer}(0).secureProtocol',
      'new Server(0).secureProtocol',
      'new TLSSocket(1).secureProtocol',
      'Server#setSecureContext(0).secureProtocol',
      'Server#addContext(1).secureProtocol',
    ],
    'tls-option-bits': [
      'connect(0..2).secureOptions',
      '{createSecureContext,createServer}(0).secureOptions',
      'new Server(0).secureOptions',
      'new TLSSocket(1).secureOptions',
      'Server#setSecureContext(0).secureOptions',
      'Server#addContext(1).secureOptions',
    ],
    'tls-ciphers': [
      'connect(0..2).ciphers',
      '{createSecureContext,createServer}(0).ciphers',
      'new Server(0).ciphers',
      'new TLSSocket(1).ciphers',
      'Server#setSecureContext(0).ciphers',
      'Server#addContext(1).ciphers',
      'DEFAULT_CIPHERS',
    ],
    'tls-ticket-keys': [
      '{createSecureContext,createServer}(0).ticketKeys',
      'new Server(0).ticketKeys',
      'Server#setSecureContext(0).ticketKeys',
      'Server#setTicketKeys(0)',
    ],
  },
});
