import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ws',
  version: '8.23.0',
  aliases: ['isomorphic-ws'],
  default: 'WebSocket',
  instances: {
    'WebSocketServer#on:connection(0)': 'Accepted',
    'WebSocketServer#on:{connection,headers}(1)': 'node:http:IncomingMessage',
    'WebSocketServer#handleUpgrade(3:0)': 'Accepted',
    'WebSocketServer#clients.*': 'Accepted',
    'WebSocketServer#{on,once,addListener}()': 'WebSocketServer',
    'Accepted#{on,once,addListener}()': 'Accepted',
  },
  extends: {
    Server: 'WebSocketServer',
    'WebSocket.Server': 'WebSocketServer',
    'WebSocket.WebSocketServer': 'WebSocketServer',
  },
  sources: {
    // What the other side of a connection that this program dialled sends is no stranger's.
    message: ['Accepted#on:message(0)'],
  },
  sinks: {
    url: ['new WebSocket(0)'],
    'sent-live': ['Accepted#send(0)'],
  },
  roles: {
    'tls-carrier': ['new WebSocket(1..2).{agent,createConnection}'],
    'dial-url': ['new WebSocket(0)'],
    'tls-options': ['new WebSocket(1..2)'],
    'tls-verify': ['new WebSocket(1..2).rejectUnauthorized'],
    'tls-identity-check': ['new WebSocket(1..2).checkServerIdentity'],
    'tls-version': ['new WebSocket(1..2).{minVersion,maxVersion}'],
    'tls-method': ['new WebSocket(1..2).secureProtocol'],
    'tls-option-bits': ['new WebSocket(1..2).secureOptions'],
    'tls-ciphers': ['new WebSocket(1..2).ciphers'],
  },
});
