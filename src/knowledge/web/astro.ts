import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'astro',
  version: '5.18.2',
  conventions: [
    {
      exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ALL'],
      files: ['**/src/pages/**/*.{js,ts}'],
      parameters: ['APIContext'],
    },
    {
      exports: ['onRequest'],
      files: ['**/src/middleware.{js,ts}', '**/src/middleware/index.{js,ts}'],
      parameters: ['APIContext'],
    },
  ],
  instances: {
    '{APIRoute,MiddlewareHandler}#(0)': 'APIContext',
    'APIContext#request': 'global:IncomingRequest',
    'APIContext#url': 'node:url:URL',
  },
  extends: { AstroGlobal: 'APIContext', AstroSharedContext: 'APIContext' },
  sources: {
    request: ['APIContext#{params,url}', 'APIContext#cookies.get()'],
    'request-address': ['APIContext#clientAddress'],
  },
  sanitizers: { 'own-url': ['APIContext#url'] },
  sinks: { redirect: ['APIContext#redirect(0)'] },
});
