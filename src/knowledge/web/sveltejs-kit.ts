import { describePackage } from '../grammar/index.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback'];
/** `PageServerLoad` and its kin are generated for each route. */
const LOADS = '{Load,ServerLoad,PageLoad,PageServerLoad,LayoutLoad,LayoutServerLoad,RequestHandler,Action}';

export default describePackage({
  package: '@sveltejs/kit',
  version: '2.70.4',
  aliases: ['./$types'],
  conventions: [
    { exports: METHODS, files: ['**/+server.{js,ts}'], parameters: ['RequestEvent'] },
    {
      exports: ['load', 'actions.*'],
      files: ['**/+{page,layout}.server.{js,ts}', '**/+{page,layout}.{js,ts}'],
      parameters: ['RequestEvent'],
    },
    // Where the path of the file does not say it.
    { exports: [...METHODS, 'load', 'actions.*'], imports: ['@sveltejs/kit'], parameters: ['RequestEvent'] },
    {
      exports: ['handle', 'handleFetch', 'handleError'],
      files: ['**/src/hooks.server.{js,ts}'],
      parameters: ['HookInput'],
    },
  ],
  instances: {
    [`${LOADS}#(0)`]: 'RequestEvent',
    'Actions#*(0)': 'RequestEvent',
    '{Handle,HandleFetch,HandleServerError}#(0)': 'HookInput',
    'HookInput#event': 'RequestEvent',
    'RequestEvent#request': 'global:IncomingRequest',
    'RequestEvent#url': 'node:url:URL',
  },
  extends: { ServerLoadEvent: 'RequestEvent', LoadEvent: 'RequestEvent' },
  sources: {
    request: ['RequestEvent#{params,url}', 'RequestEvent#cookies.{get,getAll}()'],
    'request-address': ['RequestEvent#getClientAddress()'],
  },
  proofs: { never: ['{error,redirect}()'], text: ['RequestEvent#params.*'] },
  sanitizers: { 'own-url': ['RequestEvent#url'] },
  sinks: {
    redirect: ['redirect(1)'],
    url: ['RequestEvent#fetch(0)'],
    'cookie-value': ['RequestEvent#cookies.{set,serialize}(1)'],
    'header-name': ['RequestEvent#setHeaders(0).*key'],
  },
});
