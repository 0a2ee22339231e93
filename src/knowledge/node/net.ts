import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:net',
  version: '26.6.6',
  instances: {
    '{connect,createConnection}()': 'Socket',
    'createServer()': 'Server',
    'Server#{on,once,addListener,listen}()': 'Server',
    'createServer(0..1:0)': 'Accepted',
    'new Server(0..1:0)': 'Accepted',
    'Server#on:connection(0)': 'Accepted',
    'Accepted#{on,once,addListener,setEncoding,setTimeout,setNoDelay,setKeepAlive}()': 'Accepted',
  },
  extends: { Accepted: 'Socket' },
  sources: {
    // What the other side of a connection that this program dialled sends is no stranger's.
    message: ['Accepted#on:data(0)', 'Accepted#read()'],
  },
  // A family other than none says that a text is an address, which nothing of a shell, a path or a page stands in.
  guards: Object.fromEntries(
    ['sql', 'html', 'command', 'path', 'header-value', 'log', 'nosql'].map((kind) => [
      kind,
      ['{isIP,isIPv4,isIPv6}(0)'],
    ]),
  ),
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
