import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ws',
  version: '8.23.0',
  aliases: ['isomorphic-ws'],
  default: 'WebSocket',
  instances: {
    '{Server,WebSocketServer,WebSocket.Server,WebSocket.WebSocketServer}#on:connection(0)': 'Accepted',
    '{Server,WebSocketServer,WebSocket.Server,WebSocket.WebSocketServer}#on:connection(1)':
      'node:http:IncomingMessage',
    '{Server,WebSocketServer,WebSocket.Server,WebSocket.WebSocketServer}#handleUpgrade(3:0)': 'Accepted',
    '{Server,WebSocketServer,WebSocket.Server,WebSocket.WebSocketServer}#clients.*': 'Accepted',
    'Accepted#{on,once,addListener}()': 'Accepted',
  },
  sources: {
    // What the other side of a connection that this program dialled sends is no stranger's.
    message: [
      'Accepted#on:message(0)',
      { at: 'Accepted#addEventListener(1:0).data', when: { '(0)': 'message' } },
    ],
  },
  sinks: {
    url: ['new WebSocket(0)'],
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
