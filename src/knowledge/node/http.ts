import { describePackage, type PackageFacts, type Row } from '../grammar/index.ts';
import { NODE_BY_SHAPE } from '../web/handlers-by-shape.ts';

/** How the name of a header with parts of its own is written. */
export const DISPOSITION = { in: ['Content-Disposition', 'content-disposition', 'Content-disposition'] };
export const COOKIE = { in: ['Set-Cookie', 'set-cookie', 'Set-cookie'] };
/** Headers that lead elsewhere. */
const LOCATION = { in: ['Location', 'location', 'LOCATION', 'Refresh', 'refresh'] };
const CONTENT_TYPE = { in: ['Content-Type', 'content-type', 'Content-type'] };
/** Methods that hand on what they are called on. */
const CHAINED =
  'on,once,addListener,prependListener,prependOnceListener,off,removeListener,setEncoding,pause,resume,setTimeout';

/** What requests of a server bring, and what its answers must not be given; for `node:https`, too. */
export const SERVING = {
  instances: {
    'createServer()': 'Server',
    'Server#on:{request,checkContinue,checkExpectation,upgrade,connect}(0)': 'IncomingMessage',
    'Server#on:{request,checkContinue,checkExpectation}(1)': 'ServerResponse',
    [`IncomingMessage#{${CHAINED}}()`]: 'IncomingMessage',
    'ServerResponse#{writeHead,setHeader,setHeaders,appendHeader,setTimeout}()': 'ServerResponse',
    'ServerResponse#req': 'IncomingMessage',
  },
  handlers: {
    'createServer(0..1)': [['IncomingMessage', 'ServerResponse']],
    'new Server(0..1)': [['IncomingMessage', 'ServerResponse']],
  },
  sources: {
    'request-header': [
      'IncomingMessage#{headers,headersDistinct}.{host,forwarded,x-forwarded-for,x-forwarded-host,x-forwarded-proto,x-real-ip}',
    ],
    request: [
      'IncomingMessage#{url,headers,headersDistinct,rawHeaders,trailers,trailersDistinct,rawTrailers}',
      'IncomingMessage#{read,toArray}()',
      'IncomingMessage#on:data(0)',
    ],
  },
  sanitizers: { rooted: ['IncomingMessage#url'] },
  sinks: {
    redirect: [
      { at: 'ServerResponse#{setHeader,appendHeader}(1)', when: { '(0)': LOCATION } },
      'ServerResponse#writeHead(1..2).{Location,location}',
    ],
    'header-part': [
      { at: 'ServerResponse#{setHeader,appendHeader}(1)', when: { '(0)': DISPOSITION } },
      'ServerResponse#writeHead(1..2).{Content-Disposition,content-disposition}',
    ],
    'cookie-part': [
      { at: 'ServerResponse#{setHeader,appendHeader}(1)', when: { '(0)': COOKIE } },
      { at: 'ServerResponse#{setHeader,appendHeader}(1).*', when: { '(0)': COOKIE } },
      'ServerResponse#writeHead(1..2).{Set-Cookie,set-cookie}',
      'ServerResponse#writeHead(1..2).{Set-Cookie,set-cookie}.*',
    ],
    'untyped-body': ['ServerResponse#{write,end}(0)'],
    'header-name': ['ServerResponse#{setHeader,appendHeader}(0)', 'ServerResponse#writeHead(1..2).*key'],
    'header-value': [
      'ServerResponse#{setHeader,appendHeader}(1)',
      'ServerResponse#{setHeader,appendHeader}(1).*',
      'ServerResponse#writeHead(1..2).*',
      'ServerResponse#setHeaders(0)',
    ],
  },
  roles: {
    'request-target': ['IncomingMessage#url'],
    'body-type': [
      { at: 'ServerResponse#{setHeader,appendHeader}(1)', when: { '(0)': CONTENT_TYPE } },
      'ServerResponse#writeHead(1..2).{Content-Type,content-type}',
    ],
  },
} as const satisfies Partial<PackageFacts>;

/** What other servers answer; for `node:https`, too. */
export const ANSWERED = {
  instances: {
    // It is an `IncomingMessage` as well, but none that a client of this program sent.
    '{request,get}(1..2:0)': 'Answer',
    '{request,get}()': 'ClientRequest',
    'ClientRequest#on:response(0)': 'Answer',
    [`Answer#{${CHAINED}}()`]: 'Answer',
  },
  sources: { remote: ['Answer#on:data(0)', 'Answer#{read,toArray}()'] },
} as const satisfies Partial<PackageFacts>;

/** Positions that say whom a request is sent to. */
export const SENDING: readonly Row[] = [
  '{request,get}(0)',
  '{request,get}(0).{host,hostname,href}',
  { at: '{request,get}(1).{host,hostname}', when: { '(2)': 'present' } },
  { at: 'request(1).{host,hostname}', when: { '(2)': 'absent' } },
];

/** Positions that say which path is asked for there. */
export const SENDING_PATHS: readonly Row[] = [
  '{request,get}(0).path',
  { at: '{request,get}(1).path', when: { '(2)': 'present' } },
];

export default describePackage({
  package: 'node:http',
  version: '26.6.6',
  conventions: NODE_BY_SHAPE,
  headerHook: "{response}.setHeader('{name}', '{value}');",
  instances: {
    ...SERVING.instances,
    ...ANSWERED.instances,
  },
  handlers: SERVING.handlers,
  sources: { ...SERVING.sources, ...ANSWERED.sources },
  sinks: {
    ...SERVING.sinks,
    'header-name': [
      ...SERVING.sinks['header-name'],
      '{request,get}(0..1).headers.*key',
      'ClientRequest#{setHeader,appendHeader}(0)',
    ],
    url: [...SENDING, 'new ClientRequest(0)', 'new ClientRequest(0).{host,hostname}'],
    'url-path': [...SENDING_PATHS, 'new ClientRequest(0).path'],
  },
  roles: {
    ...SERVING.roles,
    'incoming-headers': ['IncomingMessage#{headers,headersDistinct,rawHeaders}'],
    app: ['createServer()'],
    'app-mount': ['createServer(0..1)', { at: 'Server#on(1)', when: { '(0)': 'request' } }],
    'app-serve': ['createServer(0..1)', 'Server#listen()'],
    'http1-connection': [
      '{request,get}(0..1).createConnection',
      'new ClientRequest(0).createConnection',
      'Agent#createConnection',
      { at: 'Server#emit(1)', when: { '(0)': 'connection' } },
    ],
    // Without a host the call stays on localhost.
    'dial-cleartext': ['{request,get}()', 'new ClientRequest()'],
    'dial-url': ['{request,get}(0)', 'new ClientRequest(0)'],
    // A second argument is options only where a callback follows it: `get(url, callback)` has none.
    'dial-protocol': [
      '{request,get}(0).protocol',
      { at: '{request,get}(1).protocol', when: { '(2)': 'present' } },
      'new ClientRequest(0).protocol',
    ],
    'dial-host': [
      '{request,get}(0).{host,hostname}',
      { at: '{request,get}(1).{host,hostname}', when: { '(2)': 'present' } },
      'new ClientRequest(0).{host,hostname}',
      { at: 'new ClientRequest(1).{host,hostname}', when: { '(2)': 'present' } },
    ],
    'dial-socket': [
      '{request,get}(0).socketPath',
      { at: '{request,get}(1).socketPath', when: { '(2)': 'present' } },
      'new ClientRequest(0).socketPath',
    ],
  },
});
