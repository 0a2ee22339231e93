import { describePackage } from '../grammar/index.ts';

/** `secure` is handed on as `rejectUnauthorized` to the target's TLS. Before version 1 the module is called itself. */
export default describePackage({
  package: 'http-proxy-middleware',
  version: '3.0.10',
  sinks: {
    url: [
      '{createProxyMiddleware,legacyCreateProxyMiddleware}(0..1).{target,forward}',
      '(0..1).{target,forward}',
    ],
  },
  roles: {
    'dial-url': [
      '{createProxyMiddleware,legacyCreateProxyMiddleware}(0..1).{target,forward}',
      '(0..1).{target,forward}',
    ],
    'tls-verify': ['{createProxyMiddleware,legacyCreateProxyMiddleware}(0..1).secure', '(0..1).secure'],
  },
});
