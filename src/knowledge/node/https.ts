import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:https',
  version: '26.6.6',
  instances: { globalAgent: 'Agent', 'createServer()': 'Server' },
  roles: {
    'alpn-callback': ['createServer(0).ALPNCallback', 'new Server(0).ALPNCallback'],
    'http1-connection': ['{request,get}(0..1).createConnection', 'Agent#createConnection'],
    // Neither makes this package speak clear text; they say whom it talks to.
    'dial-url': ['{request,get}(0)'],
    'dial-host': ['{request,get}(0..1).{host,hostname}', 'new Agent(0).host'],
    'tls-verify': [
      '{request,get}(0..1).rejectUnauthorized',
      'new Agent(0).rejectUnauthorized',
      'Agent#createConnection(0).rejectUnauthorized',
      'Agent#options.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '{request,get}(0..1).checkServerIdentity',
      'new Agent(0).checkServerIdentity',
      'Agent#createConnection(0).checkServerIdentity',
      'Agent#options.checkServerIdentity',
    ],
    'tls-version': [
      '{request,get}(0..1).{minVersion,maxVersion}',
      'new Agent(0).{minVersion,maxVersion}',
      'Agent#createConnection(0).{minVersion,maxVersion}',
      'Agent#options.{minVersion,maxVersion}',
      'createServer(0).{minVersion,maxVersion}',
      'new Server(0).{minVersion,maxVersion}',
      'Server#setSecureContext(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      '{request,get}(0..1).secureProtocol',
      'new Agent(0).secureProtocol',
      'Agent#createConnection(0).secureProtocol',
      'Agent#options.secureProtocol',
      'createServer(0).secureProtocol',
      'new Server(0).secureProtocol',
      'Server#setSecureContext(0).secureProtocol',
    ],
    'tls-option-bits': [
      '{request,get}(0..1).secureOptions',
      'new Agent(0).secureOptions',
      'Agent#createConnection(0).secureOptions',
      'Agent#options.secureOptions',
      'createServer(0).secureOptions',
      'new Server(0).secureOptions',
      'Server#setSecureContext(0).secureOptions',
    ],
    'tls-ciphers': [
      '{request,get}(0..1).ciphers',
      'new Agent(0).ciphers',
      'Agent#createConnection(0).ciphers',
      'Agent#options.ciphers',
      'createServer(0).ciphers',
      'new Server(0).ciphers',
      'Server#setSecureContext(0).ciphers',
    ],
    'tls-ticket-keys': [
      'createServer(0).ticketKeys',
      'new Server(0).ticketKeys',
      'Server#setSecureContext(0).ticketKeys',
      'Server#setTicketKeys(0)',
    ],
  },
});
