import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:http',
  version: '26.6.6',
  headerHook: "{response}.setHeader('{name}', '{value}');",
  instances: { 'createServer()': 'Server' },
  roles: {
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
