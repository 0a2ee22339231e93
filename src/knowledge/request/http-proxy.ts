import { describePackage } from '../grammar/index.ts';

/** `secure` is handed on as `rejectUnauthorized` to the target's TLS; `ssl` is for the server that clients talk to. */
export default describePackage({
  package: 'http-proxy',
  version: '1.18.1',
  aliases: ['http-proxy-3', 'http-proxy-node16'],
  instances: { '{createProxyServer,createServer,createProxy}()': 'ProxyServer' },
  sinks: {
    'header-name': [
      '{createProxyServer,createServer,createProxy}(0).headers.*key',
      'ProxyServer#web(2).headers.*key',
      'ProxyServer#ws(3).headers.*key',
    ],

    url: [
      '{createProxyServer,createServer,createProxy}(0).{target,forward}',
      'new (0).{target,forward}',
      'new ProxyServer(0).{target,forward}',
      'ProxyServer#web(2).{target,forward}',
      'ProxyServer#ws(3).{target,forward}',
    ],
  },
  roles: {
    'dial-url': [
      '{createProxyServer,createServer,createProxy}(0).{target,forward}',
      'new (0).{target,forward}',
      'new ProxyServer(0).{target,forward}',
      'ProxyServer#web(2).{target,forward}',
      'ProxyServer#ws(3).{target,forward}',
    ],
    'tls-verify': [
      '{createProxyServer,createServer,createProxy}(0).secure',
      'new (0).secure',
      'new ProxyServer(0).secure',
      'ProxyServer#web(2).secure',
      'ProxyServer#ws(3).secure',
    ],
  },
});
