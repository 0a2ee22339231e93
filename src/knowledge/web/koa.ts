import { CREDENTIAL_COOKIE } from './credential-cookies.ts';
import { describePackage, type PackageFacts } from '../grammar/index.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';
import { KOA_BY_SHAPE } from './handlers-by-shape.ts';

const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };
const LOCATION = { in: ['Location', 'location', 'Refresh', 'refresh'] };
/** What of a request is read from `Host` and the headers of proxies. */
const BY_HEADERS = 'host,hostname,origin,href,protocol,ip,ips,subdomains';

/** What a context brings and must not be given; for routers, too. `body` is there with a parser of bodies. */
export const CONTEXT = {
  instances: {
    'Context#{request,req}': 'Request',
    'Context#{response,res}': 'Response',
    '{Request,Response}#ctx': 'Context',
  },
  proofs: {
    never: ['Context#throw()'],
    target: ['{Context,Request}#{url,originalUrl,path}'],
    // Without `koa-qs`, queries are texts and lists of texts.
    text: [
      '{Context,Request}#{querystring,search,url,originalUrl,path,host,hostname,origin,href,protocol,ip}',
      '{Context,Request}#{header,headers}.*',
      'Context#params.*',
      '{Context,Request}#get()',
      'Context#cookies.get()',
    ],
    'text-list': ['{Context,Request}#query.*'],
  },
  sources: {
    'request-header': [`{Context,Request}#{${BY_HEADERS}}`],
    request: [
      '{Context,Request}#{query,querystring,search,url,originalUrl,path,header,headers,URL}',
      '{Context,Request}#get()',
      'Context#params',
      'Context#cookies.get()',
      // koa-bodyparser, koa-body, @koa/multer
      'Request#{body,rawBody,params,url}',
      'Request#files.*.{originalFilename,newFilename,mimetype,name}',
      'Request#files.*.*.{originalFilename,newFilename,mimetype,name}',
      'Context#file.{originalname,fieldname,mimetype,buffer}',
      'Context#files.*.{originalname,fieldname,mimetype,buffer}',
      'Request#on:data(0)',
    ],
  },
  sanitizers: { rooted: ['{Context,Request}#{url,originalUrl,path,search}'] },
  sinks: {
    unguessable: [{ at: 'Context#cookies.set(1)', when: { '(0)': CREDENTIAL_COOKIE } }],
    redirect: [
      '{Context,Response}#{redirect,back}(0)',
      { at: '{Context,Response}#{set,append}(1)', when: { '(0)': LOCATION } },
      { at: '{Context,Response}#set(0).{Location,location}', when: { '(1)': 'absent' } },
    ],
    'header-part': [
      { at: '{Context,Response}#{set,append}(1)', when: { '(0)': DISPOSITION } },
      {
        at: '{Context,Response}#set(0).{Content-Disposition,content-disposition}',
        when: { '(1)': 'absent' },
      },
    ],
    'cookie-part': [
      { at: '{Context,Response}#{set,append}(1)', when: { '(0)': COOKIE } },
      { at: '{Context,Response}#set(0).{Set-Cookie,set-cookie}', when: { '(1)': 'absent' } },
    ],
    'header-name': [
      { at: '{Context,Response}#{set,append}(0)', when: { '(1)': 'present' } },
      { at: '{Context,Response}#set(0).*key', when: { '(1)': 'absent' } },
    ],
    'header-value': [
      '{Context,Response}#{set,append}(1)',
      { at: '{Context,Response}#set(0).*', when: { '(1)': 'absent' } },
      '{Context,Response}#type',
    ],
    // Koa takes a text that begins with `<` for a page.
    'sniffed-body': ['{Context,Response}#body'],
  },
  roles: {
    'bounded-part': ['{Context,Request}#{query,header,headers}'],
    'incoming-headers': ['{Context,Request}#{header,headers}'],
    'request-object': ['{Context,Request}#{query,header,headers}', 'Request#body', 'Context#params'],
    'body-type': [
      '{Context,Response}#type',
      { at: '{Context,Response}#set(1)', when: { '(0)': CONTENT_TYPE } },
      { at: '{Context,Response}#set(0).{Content-Type,content-type}', when: { '(1)': 'absent' } },
    ],
  },
} as const satisfies Partial<PackageFacts>;

/** With `proxy` alone the first address of `X-Forwarded-For` counts, which is what the client wrote. */
export default describePackage({
  package: 'koa',
  version: '3.3.0',
  headerHook: "{app}.use(async (context, next) => { context.set('{name}', '{value}'); await next(); });",
  conventions: KOA_BY_SHAPE,
  instances: {
    ...CONTEXT.instances,
    '#use()': '',
    '#context': 'Context',
    'Middleware#(0)': 'Context',
  },
  extends: { ParameterizedContext: 'Context', BaseContext: 'Context', ExtendableContext: 'Context' },
  handlers: { '#use(0)': [['Context', '-']] },
  proofs: { ...CONTEXT.proofs, mounted: ['#use(0)'] },
  sources: CONTEXT.sources,
  sinks: CONTEXT.sinks,
  roles: {
    ...CONTEXT.roles,
    app: ['new ()'],
    'app-mount': ['#use(0)'],
    'app-serve': ['#listen()', '#callback()'],
    'proxy-trust-switch': ['new (0).proxy', 'new ().proxy'],
    'proxy-limit': ['new (0).{maxIpsCount,proxyIpHeader}', 'new ().{maxIpsCount,proxyIpHeader}'],
  },
});
