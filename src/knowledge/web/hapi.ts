import { describePackage } from '../grammar/index.ts';

const LOCATION = { in: ['Location', 'location'] };
const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };
const HANDLER = ['Request', 'Toolkit'];
/** Where a route keeps a function that answers, or looks at, a request. */
const ROUTE = 'handler,options.handler,config.handler'.split(',');
const EXTENSION =
  'onPreAuth,onCredentials,onPostAuth,onPreHandler,onPostHandler,onPreResponse,onPostResponse';

/** `tls` is handed on to `https.createServer`. */
export default describePackage({
  package: '@hapi/hapi',
  version: '21.4.10',
  aliases: ['hapi'],
  instances: {
    'server()': 'Server',
    'Server()': 'Server',
    'Server#register()': 'Server',
    'Plugin#register(0)': 'Server',
    'Toolkit#{response,redirect,file,view,authenticated,unauthenticated,entity}()': 'ResponseObject',
    'ResponseObject#{code,message,charset,created,encoding,etag,header,location,redirect,type,vary,takeover,temporary,permanent,rewritable,state,unstate,ttl,bytes}()':
      'ResponseObject',
    'Toolkit#request': 'Request',
    'Request#raw.req': 'node:http:IncomingMessage',
    'Request#raw.res': 'node:http:ServerResponse',
    'Lifecycle.Method#(0)': 'Request',
    'Lifecycle.Method#(1)': 'Toolkit',
  },
  extends: { ResponseToolkit: 'Toolkit' },
  handlers: {
    ...Object.fromEntries(
      ROUTE.flatMap((at) => [
        [`Server#route(0).${at}`, [HANDLER]],
        [`Server#route(0).*.${at}`, [HANDLER]],
      ]),
    ),
    [`Server#route(0).{options,config}.ext.{${EXTENSION}}.method`]: [HANDLER],
    'Server#route(0).{options,config}.pre.*': [HANDLER],
    'Server#route(0).{options,config}.pre.*.method': [HANDLER],
    'Server#route(0).*.{options,config}.pre.*': [HANDLER],
    'Server#route(0).*.{options,config}.pre.*.method': [HANDLER],
    ...Object.fromEntries(ROUTE.map((at) => [`ServerRoute#${at}`, [HANDLER]])),
    'ServerRoute#{options,config}.pre.*.method': [HANDLER],
    'Server#ext(1)': [HANDLER],
    'Server#ext(0).method': [HANDLER],
  },
  proofs: {
    ...Object.fromEntries(
      ['query', 'params', 'payload', 'headers', 'state'].map((part) => [
        `held-${part}`,
        [
          `Server#route(0).{options,config}.validate.${part}`,
          `Server#route(0).*.{options,config}.validate.${part}`,
        ],
      ]),
    ),
    // Queries are texts and lists of texts.
    text: ['Request#{params,headers}.*', 'Request#path'],
    'text-list': ['Request#query.*'],
  },
  sources: {
    'request-header': [
      'Request#info.{host,hostname,remoteAddress,cors}',
      'Request#url.{host,hostname,origin}',
    ],
    request: [
      'Request#{query,params,paramsArray,payload,headers,url,path,state,orig}',
      'Request#info.{referrer,acceptEncoding}',
      'Request#payload.*.hapi.{filename,headers}',
    ],
  },
  sinks: {
    // @hapi/inert confines the path to `confine` or to the `relativeTo` of the route.
    path: [{ at: 'Toolkit#file(0)', when: { '(1).confine': false } }],
    redirect: [
      '{Toolkit,ResponseObject}#redirect(0)',
      'ResponseObject#location(0)',
      { at: 'ResponseObject#header(1)', when: { '(0)': LOCATION } },
    ],
    'header-name': ['ResponseObject#header(0)'],
    'header-value': ['ResponseObject#header(1)', 'ResponseObject#type(0)'],
    html: [
      'Toolkit#response(0)',
      // A text that a handler returns is a page.
      ...ROUTE.flatMap((at) => [`Server#route(0).${at}()`, `Server#route(0).*.${at}()`]),
    ],
  },
  roles: {
    'bounded-part': ['Request#{query,params,headers}'],
    'body-type': [
      'ResponseObject#type(0)',
      { at: 'ResponseObject#header(1)', when: { '(0)': CONTENT_TYPE } },
    ],
    'request-object': ['Request#{query,params,payload,headers,state}'],
    'incoming-headers': ['Request#headers'],
    'client-cert-request': ['{server,Server}(0).tls.requestCert', 'new Server(0).tls.requestCert'],
    'client-cert-verify': [
      '{server,Server}(0).tls.rejectUnauthorized',
      'new Server(0).tls.rejectUnauthorized',
    ],
    'alpn-callback': ['{server,Server}(0).tls.ALPNCallback', 'new Server(0).tls.ALPNCallback'],
    'tls-version': [
      '{server,Server}(0).tls.{minVersion,maxVersion}',
      'new Server(0).tls.{minVersion,maxVersion}',
    ],
    'tls-method': ['{server,Server}(0).tls.secureProtocol', 'new Server(0).tls.secureProtocol'],
    'tls-option-bits': ['{server,Server}(0).tls.secureOptions', 'new Server(0).tls.secureOptions'],
    'tls-ciphers': ['{server,Server}(0).tls.ciphers', 'new Server(0).tls.ciphers'],
    'tls-ticket-keys': ['{server,Server}(0).tls.ticketKeys', 'new Server(0).tls.ticketKeys'],
  },
});
