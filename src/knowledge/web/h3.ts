import { describePackage } from '../grammar/index.ts';

const LOCATION = { in: ['Location', 'location'] };
const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };
const SET = 'setHeader,setResponseHeader,appendHeader,appendResponseHeader';
const SET_ALL = 'setHeaders,setResponseHeaders,appendHeaders,appendResponseHeaders';

/** Names that Nitro and Nuxt give every file of a server without an import. Names that others use as well are not among them. */
const GIVEN =
  'defineEventHandler,eventHandler,defineCachedEventHandler,cachedEventHandler,getQuery,getValidatedQuery,getRouterParam,getRouterParams,getValidatedRouterParams,readBody,readRawBody,readFormData,readValidatedBody,readMultipartFormData,getRequestURL,getRequestHeader,getRequestHeaders,sendRedirect,setResponseHeader,setResponseHeaders,proxyRequest,sendProxy';

/** Each function is given the event and reads, or answers, the request of it. */
export default describePackage({
  package: 'h3',
  version: '1.15.11',
  aliases: ['h3/node', 'nitropack/runtime', 'nitro/h3'],
  globals: Object.fromEntries(GIVEN.split(',').map((name) => [name, name])),
  instances: {
    'EventHandler#(0)': 'H3Event',
    'H3Event#node.req': 'node:http:IncomingMessage',
    'H3Event#node.res': 'node:http:ServerResponse',
    'createRouter()': 'Router',
    'createApp()': 'App',
    'Router#{use,get,post,put,patch,delete,head,options,add}()': 'Router',
    'App#use()': 'App',
    'toWebRequest()': 'global:IncomingRequest',
  },
  handlers: {
    '{defineEventHandler,eventHandler,defineRequestMiddleware,fromWebHandler,defineCachedEventHandler,cachedEventHandler}(0)':
      [['H3Event']],
    '{defineEventHandler,eventHandler}(0).{handler,onRequest,onBeforeResponse}': [['H3Event']],
    '{defineEventHandler,eventHandler}(0).{onRequest,onBeforeResponse}.*': [['H3Event']],
    'Router#{use,get,post,put,patch,delete,head,options,add}(1)': [['H3Event']],
    'App#use(0..1)': [['H3Event']],
  },
  proofs: {
    'held-': ['{getValidatedQuery,readValidatedBody,getValidatedRouterParams}(1)'],
    text: [
      '{getRouterParam,getRequestHeader,getHeader,getRequestPath,getCookie,readRawBody,getRequestHost,getRequestProtocol,getRequestIP}()',
      '{getRouterParams,getRequestHeaders,getHeaders,parseCookies}().*',
      'H3Event#path',
      'H3Event#context.params.*',
    ],
    'text-list': ['getQuery().*'],
  },
  sources: {
    'request-header': [
      '{getRequestHost,getRequestProtocol,getRequestIP}()',
      'getRequestURL().{host,hostname,origin}',
    ],
    request: [
      '{getQuery,getRouterParams,getRouterParam,getRequestHeaders,getHeaders,getRequestHeader,getHeader,getRequestPath,getRequestURL,parseCookies,getCookie}()',
      '{readBody,readRawBody,readFormData}()',
      '{getValidatedQuery,readValidatedBody,getValidatedRouterParams}()',
      '{getValidatedQuery,readValidatedBody,getValidatedRouterParams}(1:0)',
      'H3Event#{path,headers}',
      'readMultipartFormData().*.{filename,name,type,data}',
      'H3Event#context.params',
    ],
  },
  sinks: {
    redirect: [
      'sendRedirect(1)',
      { at: `{${SET}}(2)`, when: { '(1)': LOCATION } },
      `{${SET_ALL}}(1).{Location,location}`,
    ],
    url: ['{proxyRequest,sendProxy,fetchWithEvent}(1)'],
    html: [
      '{defineEventHandler,eventHandler,defineCachedEventHandler,cachedEventHandler}(0)()',
      '{defineEventHandler,eventHandler}(0).handler()',
    ],
    'untyped-body': ['send(1)'],
    'cookie-value': ['setCookie(2)'],
    'header-name': [`{${SET}}(1)`, `{${SET_ALL}}(1).*key`],
    'header-value': [`{${SET}}(2)`, `{${SET_ALL}}(1).*`],
  },
  roles: {
    'incoming-headers': ['{getRequestHeaders,getHeaders}()', 'H3Event#headers'],
    'request-object': [
      '{getQuery,readBody,getRouterParams,getRequestHeaders,getHeaders,parseCookies}()',
      'H3Event#context.params',
    ],
    'body-type': [
      'send(2)',
      { at: `{${SET}}(2)`, when: { '(1)': CONTENT_TYPE } },
      `{${SET_ALL}}(1).{Content-Type,content-type}`,
    ],
  },
});
