import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:http2',
  version: '26.6.6',
  headerHook: "{response}.setHeader('{name}', '{value}');",
  instances: { 'createSecureServer()': 'Http2SecureServer', 'createServer()': 'Http2Server' },
  roles: {
    app: ['createSecureServer()'],
    'app-mount': ['createSecureServer(0..1)', { at: 'Http2SecureServer#on(1)', when: { '(0)': 'request' } }],
    'app-serve': ['createSecureServer(0..1)', 'Http2SecureServer#listen()'],
    'http2-cleartext': ['createServer()'],
    'listen-anywhere': ['{Http2Server,Http2SecureServer}#listen()'],
    'listen-host': [
      '{Http2Server,Http2SecureServer}#listen(0..1)',
      '{Http2Server,Http2SecureServer}#listen(0).{host,path}',
    ],
    'http2-alpn-protocols': ['createSecureServer(0).ALPNProtocols'],
    'alpn-callback': ['createSecureServer(0).ALPNCallback'],
    'http1-fallback': ['createSecureServer(0).allowHTTP1'],
    'serve-request': ['createSecureServer(1)'],
    'client-cert-request': ['createSecureServer(0).requestCert'],
    'client-cert-verify': ['createSecureServer(0).rejectUnauthorized'],
    'tls-carrier': ['connect(1).createConnection'],
    'serve-event': ['Http2SecureServer#{on,once,addListener}(0)'],
    'http2-connection': ['connect(1).createConnection', 'performServerHandshake(0)'],
    'dial-url': ['connect(0)'],
    // Used where the authority has no scheme.
    'dial-protocol': ['connect(1).protocol'],
    'tls-options': ['connect(1)'],
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
