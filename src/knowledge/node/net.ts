import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:net',
  version: '26.6.6',
  instances: { '{connect,createConnection}()': 'Socket' },
  sinks: {
    'protocol-text': ['Socket#{write,end}(0)'],
    url: [
      '{connect,createConnection}(0).host',
      '{connect,createConnection}(1)',
      'Socket#connect(0).host',
      'Socket#connect(1)',
    ],
  },
  roles: {
    // Without a host the call stays on localhost; a lone text argument is a local socket, so it has no host either.
    'dial-raw': ['{connect,createConnection}()', 'Socket#connect()'],
    'dial-host': [
      '{connect,createConnection}(0).host',
      '{connect,createConnection}(1)',
      'Socket#connect(0).host',
      'Socket#connect(1)',
    ],
    'dial-socket': ['{connect,createConnection}(0).path', 'Socket#connect(0).path'],
  },
});
