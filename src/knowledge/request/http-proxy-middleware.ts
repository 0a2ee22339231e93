import { describePackage } from '../grammar/index.ts';

const MAKERS = '{createProxyMiddleware,legacyCreateProxyMiddleware}';

/** `secure` is handed on as `rejectUnauthorized` to the target's TLS. Before version 1 the module is called itself. */
export default describePackage({
  package: 'http-proxy-middleware',
  version: '3.0.11',
  handlers: {
    [`${MAKERS}(0..1).router`]: [['express:Request']],
    [`${MAKERS}(0..1).pathRewrite`]: [['-', 'express:Request']],
    [`${MAKERS}(0..1).pathFilter`]: [['-', 'express:Request']],
    // The names of listeners before version 3 stand beside the target.
    [`${MAKERS}(0..1).on.{proxyReq,proxyRes,error}`]: [['-', 'express:Request', 'express:Response']],
    [`${MAKERS}(0..1).{onProxyReq,onProxyRes,onError}`]: [['-', 'express:Request', 'express:Response']],
  },
  sinks: {
    url: [
      `${MAKERS}(0..1).{target,forward}`,
      '(0..1).{target,forward}',
      `${MAKERS}(0..1).router()`,
      `${MAKERS}(0..1).router.*`,
      '(0..1).router()',
    ],
  },
  roles: {
    'dial-url': [`${MAKERS}(0..1).{target,forward}`, '(0..1).{target,forward}'],
    'tls-verify': [`${MAKERS}(0..1).secure`, '(0..1).secure'],
  },
});
