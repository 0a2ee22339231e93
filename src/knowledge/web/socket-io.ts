import { describePackage } from '../grammar/index.ts';

const OWN = ['disconnect', 'disconnecting', 'error', 'connect'];

/** Whatever a client sends with an event arrives as the arguments of its listener. */
export default describePackage({
  package: 'socket.io',
  version: '4.8.4',
  default: 'Server',
  instances: {
    '()': 'Server',
    'Server#{of,use,attach,listen,on,once}()': 'Server',
    '{Server,Namespace}#on:{connection,connect}(0)': 'Socket',
    'Server#of(1:0)': 'Socket',
    '{Server,Namespace}#use(0:0)': 'Socket',
    'Server#{sockets,engine}': 'Namespace',
    'Socket#{on,once,addListener,prependListener,onAny,use}()': 'Socket',
    'Socket#request': 'node:http:IncomingMessage',
  },
  extends: { Namespace: 'Server' },
  sources: {
    request: ['Socket#handshake.{query,auth,headers,url,address}'],
    message: [
      ...[0, 1, 2, 3].map((index) => ({
        at: `Socket#{on,once,addListener,prependListener}(1:${index})`,
        when: { '(0)': { notIn: OWN } },
      })),
      ...[0, 1, 2, 3].map((index) => `Socket#onAny(0:${index})`),
      'Socket#use(0:0)',
    ],
  },
});
