import { CREDENTIAL_COOKIE } from './credential-cookies.ts';
import { describePackage } from '../grammar/index.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';
import { FASTIFY_BY_SHAPE } from './handlers-by-shape.ts';

const ROUTES =
  'get,head,post,put,patch,delete,options,trace,all,propfind,proppatch,mkcalendar,report,mkcol,copy,move,lock,unlock,search,query';
/** Hooks that a route or the application runs for a request. */
const HOOKS =
  'onRequest,preParsing,preValidation,preHandler,preSerialization,onSend,onResponse,onTimeout,onRequestAbort';
/** Of these, the hooks that run before the function of the route. */
const EARLY = ['onRequest', 'preParsing', 'preValidation', 'preHandler'];
const HANDLER = ['FastifyRequest', 'FastifyReply', '-', '-'];
const ON_ERROR = ['Failure', 'FastifyRequest', 'FastifyReply'];
const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };
const LOCATION = { in: ['Location', 'location', 'Refresh', 'refresh'] };
/** What a part of a form says of itself. */
const PART = '{filename,fieldname,mimetype,encoding,value,fields}';

/** `https` is handed on to `https.createServer` or `http2.createSecureServer`. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  default: 'fastify',
  headerHook: "{app}.addHook('onSend', async (request, reply) => { reply.header('{name}', '{value}'); });",
  conventions: FASTIFY_BY_SHAPE,
  instances: {
    'fastify()': 'FastifyInstance',
    [`FastifyInstance#{register,addHook,decorate,decorateRequest,decorateReply,route,setErrorHandler,setNotFoundHandler,withTypeProvider,after,${ROUTES}}()`]:
      'FastifyInstance',
    'FastifyInstance#register(0:0)': 'FastifyInstance',
    '{FastifyPluginAsync,FastifyPluginCallback,FastifyPlugin}#(0)': 'FastifyInstance',
    '{RouteHandlerMethod,RouteHandler,preHandlerHookHandler,preHandlerAsyncHookHandler,onRequestHookHandler,onRequestAsyncHookHandler,preValidationHookHandler,preValidationAsyncHookHandler}#(0)':
      'FastifyRequest',
    '{RouteHandlerMethod,RouteHandler,preHandlerHookHandler,preHandlerAsyncHookHandler,onRequestHookHandler,onRequestAsyncHookHandler,preValidationHookHandler,preValidationAsyncHookHandler}#(1)':
      'FastifyReply',
    'FastifyReply#{code,status,header,headers,type,removeHeader,hijack,serializer,send,redirect,setCookie,cookie,clearCookie,trailer,removeTrailer,writeEarlyHints}()':
      'FastifyReply',
    'FastifyReply#request': 'FastifyRequest',
    'FastifyRequest#{raw,req}': 'node:http:IncomingMessage',
    'FastifyReply#raw': 'node:http:ServerResponse',
    '{FastifyRequest,FastifyReply}#server': 'FastifyInstance',
  },
  cells: [
    ['FastifyInstance#{decorate,getDecorator}()', 'FastifyInstance#'],
    ['FastifyInstance#decorateRequest()', 'FastifyRequest#'],
    ['FastifyRequest#getDecorator()', 'FastifyRequest#'],
    ['FastifyInstance#decorateReply()', 'FastifyReply#'],
    ['FastifyReply#getDecorator()', 'FastifyReply#'],
  ],
  receivers: Object.fromEntries(
    [
      `FastifyInstance#{${ROUTES}}(1..2)`,
      `FastifyInstance#{${ROUTES}}(1).{handler,errorHandler,${HOOKS}}`,
      `FastifyInstance#{${ROUTES}}(1).{${HOOKS}}.*`,
      `FastifyInstance#route(0).{handler,errorHandler,${HOOKS}}`,
      `FastifyInstance#route(0).{${HOOKS}}.*`,
      'FastifyInstance#addHook(1)',
      'FastifyInstance#setNotFoundHandler(0..1)',
      'FastifyInstance#setErrorHandler(0)',
    ].map((path) => [path, 'FastifyInstance']),
  ),
  handlers: {
    [`{RouteOptions,RouteShorthandOptions,RouteShorthandOptionsWithHandler}#{handler,${HOOKS}}`]: [HANDLER],
    [`{RouteOptions,RouteShorthandOptions,RouteShorthandOptionsWithHandler}#{${HOOKS}}.*`]: [HANDLER],
    [`FastifyInstance#{${ROUTES}}(1..2)`]: [HANDLER],
    [`FastifyInstance#{${ROUTES}}(1).{handler,${HOOKS}}`]: [HANDLER],
    [`FastifyInstance#{${ROUTES}}(1).{${HOOKS}}.*`]: [HANDLER],
    [`FastifyInstance#{${ROUTES}}(1).errorHandler`]: [ON_ERROR],
    [`FastifyInstance#route(0).{handler,${HOOKS}}`]: [HANDLER],
    [`FastifyInstance#route(0).{${HOOKS}}.*`]: [HANDLER],
    'FastifyInstance#route(0).errorHandler': [ON_ERROR],
    'FastifyInstance#addHook(1)': [HANDLER],
    'FastifyInstance#setNotFoundHandler(0..1)': [HANDLER],
    'FastifyInstance#setErrorHandler(0)': [ON_ERROR],
  },
  proofs: {
    before: [
      `FastifyInstance#{${ROUTES}}(1).{${EARLY.join(',')}}`,
      `FastifyInstance#route(0).{${EARLY.join(',')}}`,
    ],
    routed: [`FastifyInstance#{${ROUTES}}(0)`],
    target: ['FastifyRequest#{url,originalUrl}'],
    mounted: [{ at: 'FastifyInstance#addHook(1)', when: { '(0)': { in: EARLY } } }],
    ...Object.fromEntries(
      Object.entries({
        query: '{querystring,query}',
        params: 'params',
        body: 'body',
        headers: 'headers',
      }).map(([part, name]) => [
        `short-${part}`,
        [`FastifyInstance#{${ROUTES}}(1).schema.${name}`, `FastifyInstance#route(0).schema.${name}`],
      ]),
    ),
    // Its parser of queries knows texts and lists of texts.
    text: [
      'FastifyRequest#{url,originalUrl,host,hostname,ip,protocol}',
      'FastifyRequest#{params,headers,cookies}.*',
    ],
    'text-list': ['FastifyRequest#query.*'],
  },
  sources: {
    'request-header': ['FastifyRequest#{host,hostname,ip,ips,protocol}'],
    request: [
      'FastifyRequest#{body,query,params,headers,url,originalUrl,cookies}',
      // @fastify/multipart
      `FastifyRequest#file().${PART}`,
      `FastifyRequest#{files,parts,saveRequestFiles}().*.${PART}`,
    ],
  },
  sanitizers: { rooted: ['FastifyRequest#{url,originalUrl}'] },
  sinks: {
    unguessable: [{ at: 'FastifyReply#{setCookie,cookie}(1)', when: { '(0)': CREDENTIAL_COOKIE } }],
    // A text is plain unless it is given another type.
    'typed-body': [
      'FastifyReply#send(0)',
      `FastifyInstance#{${ROUTES}}(1..2)()`,
      `FastifyInstance#{${ROUTES}}(1).handler()`,
      'FastifyInstance#route(0).handler()',
    ],
    path: ['FastifyReply#sendFile(1)'],
    redirect: [
      'FastifyReply#redirect(0..1)',
      { at: 'FastifyReply#header(1)', when: { '(0)': LOCATION } },
      'FastifyReply#headers(0).{Location,location}',
    ],
    'header-part': [
      { at: 'FastifyReply#header(1)', when: { '(0)': DISPOSITION } },
      'FastifyReply#headers(0).{Content-Disposition,content-disposition}',
    ],
    'cookie-part': [
      { at: 'FastifyReply#header(1)', when: { '(0)': COOKIE } },
      'FastifyReply#headers(0).{Set-Cookie,set-cookie}',
    ],
    'header-name': ['FastifyReply#header(0)', 'FastifyReply#headers(0).*key'],
    'header-value': ['FastifyReply#header(1)', 'FastifyReply#headers(0).*', 'FastifyReply#type(0)'],
  },
  roles: {
    'bounded-part': ['FastifyRequest#{query,params,headers}'],
    'body-type': [
      'FastifyReply#type(0)',
      { at: 'FastifyReply#header(1)', when: { '(0)': CONTENT_TYPE } },
      'FastifyReply#headers(0).{Content-Type,content-type}',
    ],
    'request-object': ['FastifyRequest#{body,query,params,headers,cookies}'],
    'incoming-headers': ['FastifyRequest#headers'],
    app: ['fastify()'],
    'app-mount': ['FastifyInstance#register(0)', 'FastifyInstance#addHook(1)'],
    'app-mount-path': ['FastifyInstance#register(1).prefix'],
    'app-plugin': ['FastifyInstance#register(0)'],
    'app-serve': ['FastifyInstance#listen()'],
    'proxy-trust': ['fastify(0).trustProxy'],
    'http2-cleartext': [
      { at: 'fastify(0).http2', when: { '(0).https': 'absent', '(0).serverFactory': 'absent' } },
    ],
    // Unless it is given an address, it listens on this machine only.
    'listen-host': ['FastifyInstance#listen(0).{host,path}', 'FastifyInstance#listen(1)'],
    'http2-alpn-protocols': ['fastify(0).https.ALPNProtocols'],
    'client-cert-request': ['fastify(0).https.requestCert'],
    'client-cert-verify': ['fastify(0).https.rejectUnauthorized'],
    'alpn-callback': ['fastify(0).https.ALPNCallback'],
    'http1-fallback': ['fastify(0).https.allowHTTP1'],
    'tls-version': ['fastify(0).https.{minVersion,maxVersion}'],
    'tls-method': ['fastify(0).https.secureProtocol'],
    'tls-option-bits': ['fastify(0).https.secureOptions'],
    'tls-ciphers': ['fastify(0).https.ciphers'],
    'tls-ticket-keys': ['fastify(0).https.ticketKeys'],
  },
});
