import { describePackage } from '../grammar/index.ts';

const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };
const LOCATION = { in: ['Location', 'location', 'LOCATION'] };

export default describePackage({
  package: 'node:http2',
  version: '26.6.6',
  headerHook: "{response}.setHeader('{name}', '{value}');",
  instances: {
    'createSecureServer()': 'Http2SecureServer',
    'createServer()': 'Http2Server',
    '{Http2Server,Http2SecureServer}#on:{request,checkContinue}(0)': 'Http2ServerRequest',
    '{Http2Server,Http2SecureServer}#on:{request,checkContinue}(1)': 'Http2ServerResponse',
    '{Http2Server,Http2SecureServer}#on:stream(0)': 'ServerHttp2Stream',
    'Http2ServerRequest#{on,once,addListener,setEncoding,pause,resume,setTimeout}()': 'Http2ServerRequest',
    'Http2ServerRequest#stream': 'ServerHttp2Stream',
    'Http2ServerResponse#stream': 'ServerHttp2Stream',
    'Http2ServerResponse#{writeHead,setTimeout}()': 'Http2ServerResponse',
    'ServerHttp2Stream#{on,once,addListener,setEncoding,pause,resume}()': 'ServerHttp2Stream',
  },
  handlers: { '{createServer,createSecureServer}(0..1)': [['Http2ServerRequest', 'Http2ServerResponse']] },
  sources: {
    'request-header': [
      'Http2ServerRequest#{authority,scheme}',
      'Http2ServerRequest#headers.{host,:authority,forwarded,x-forwarded-for,x-forwarded-host,x-forwarded-proto,x-real-ip}',
    ],
    request: [
      'Http2ServerRequest#{url,headers,rawHeaders,trailers,rawTrailers}',
      'Http2ServerRequest#{read,toArray}()',
      'Http2ServerRequest#on:data(0)',
      '{Http2Server,Http2SecureServer}#on:stream(1)',
      'ServerHttp2Stream#on:data(0)',
      'ServerHttp2Stream#{read,toArray}()',
    ],
  },
  sinks: {
    url: ['connect(0)', 'connect(0).{host,hostname,href}'],
    path: ['ServerHttp2Stream#respondWithFile(0)'],
    'untyped-body': ['{Http2ServerResponse,ServerHttp2Stream}#{write,end}(0)'],
    redirect: [
      { at: 'Http2ServerResponse#{setHeader,appendHeader}(1)', when: { '(0)': LOCATION } },
      'Http2ServerResponse#writeHead(1..2).{Location,location}',
      'ServerHttp2Stream#respond(0).{Location,location}',
    ],
    'header-name': [
      'Http2ServerResponse#{setHeader,appendHeader}(0)',
      'Http2ServerResponse#writeHead(1..2).*key',
      'ServerHttp2Stream#respond(0).*key',
    ],
    'header-value': [
      'Http2ServerResponse#{setHeader,appendHeader}(1)',
      'Http2ServerResponse#{setHeader,appendHeader}(1).*',
      'Http2ServerResponse#writeHead(1..2).*',
      'ServerHttp2Stream#respond(0).*',
      'ServerHttp2Stream#{respondWithFile,respondWithFD}(1).*',
    ],
  },
  roles: {
    'incoming-headers': ['Http2ServerRequest#{headers,rawHeaders}'],
    'body-type': [
      { at: 'Http2ServerResponse#{setHeader,appendHeader}(1)', when: { '(0)': CONTENT_TYPE } },
      'Http2ServerResponse#writeHead(1..2).{Content-Type,content-type}',
      'ServerHttp2Stream#respond(0).{Content-Type,content-type}',
    ],
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
