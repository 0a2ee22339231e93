import { CREDENTIAL_COOKIE } from './credential-cookies.ts';
import { describePackage } from '../grammar/index.ts';
import { SET_BY_ANYBODY } from '../network/headers.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';
import { EXPRESS_BY_SHAPE } from './handlers-by-shape.ts';

/** Every HTTP method that a route can be made for. */
const METHODS =
  'all,get,post,put,delete,patch,options,head,checkout,copy,lock,merge,mkactivity,mkcol,move,notify,propfind,proppatch,purge,report,search,subscribe,trace,unlock,unsubscribe,link,unlink,m-search';

const REQUEST = ['Request', 'Response', '-'];
/** Names of cookies that let in whoever has them. */
const ON_ERROR = ['Failure', 'Request', 'Response', '-'];

/** Headers that lead elsewhere. */
const LOCATION = { in: ['Location', 'location', 'LOCATION', 'Refresh', 'refresh'] };
const CONTENT_TYPE = { in: ['Content-Type', 'content-type', 'Content-type'] };
const UPLOADED = '{originalname,mimetype,encoding,buffer}';

export default describePackage({
  package: 'express',
  version: '5.3.0',
  headerHook: "{app}.use((request, response, next) => { response.setHeader('{name}', '{value}'); next(); });",
  conventions: EXPRESS_BY_SHAPE,
  instances: {
    '()': 'Application',
    'Router()': 'Router',
    'Application#route()': 'Route',
    [`Application#{set,enable,disable,use,engine,param,${METHODS}}()`]: 'Application',
    [`Router#{use,param,${METHODS}}()`]: 'Router',
    'Router#route()': 'Route',
    [`Route#{${METHODS}}()`]: 'Route',
    'Response#{status,sendStatus,set,header,setHeader,setHeaders,appendHeader,writeHead,type,contentType,attachment,append,cookie,clearCookie,location,links,vary}()':
      'Response',
    'Request#res': 'Response',
    'Response#req': 'Request',
    // What express-fileupload has put there.
    'Request#files.*': 'express-fileupload:UploadedFile',
    'Request#files.*.*': 'express-fileupload:UploadedFile',
    // Functions that are declared to be handlers, wherever they are used.
    '{RequestHandler,Handler}#(0)': 'Request',
    '{RequestHandler,Handler}#(1)': 'Response',
    'ErrorRequestHandler#(1)': 'Request',
    'ErrorRequestHandler#(2)': 'Response',
    'Request#{on,once,addListener,setEncoding,pause,resume}()': 'Request',
    '{Request,Response}#app': 'Application',
  },
  cells: [['Application#{get,set}()', 'Application#settings']],
  extends: { Express: 'Application', IRouter: 'Router' },
  handlers: {
    [`Application#{${METHODS}}(1..)`]: [REQUEST, ON_ERROR],
    [`Router#{${METHODS}}(1..)`]: [REQUEST, ON_ERROR],
    [`Route#{${METHODS}}(0..)`]: [REQUEST, ON_ERROR],
    'Application#use(0..)': [REQUEST, ON_ERROR],
    'Router#use(0..)': [REQUEST, ON_ERROR],
    '{Application,Router}#param(1)': [['Request', 'Response', '-', 'ParameterValue']],
  },
  sources: {
    'request-address': ['Request#{ip,ips,protocol}'],
    'request-header': [
      'Request#{host,hostname}',
      'Request#headers.{host,forwarded,x-forwarded-for,x-forwarded-host,x-forwarded-proto,x-real-ip}',
      { at: 'Request#{get,header}()', when: { '(0)': SET_BY_ANYBODY } },
    ],
    request: [
      'Request#{body,query,params,cookies,headers,headersDistinct,rawHeaders,url,originalUrl,path,baseUrl}',
      'Request#{subdomains,trailers,trailersDistinct,rawTrailers}',
      'Request#{get,header,param,read}()',
      'Request#on:data(0)',
      // What multer and others say of uploaded files. Where they put a file is the program's own choice.
      `Request#file.${UPLOADED}`,
      `Request#files.*.${UPLOADED}`,
      `Request#files.*.*.${UPLOADED}`,
      // Of one file, or of named ones, the field is named by the program.
      'Request#files.*.fieldname',
      'ParameterValue#',
    ],
  },
  // Node.js knows a list of methods, and refuses others.
  sanitizers: { all: ['Request#method'], rooted: ['Request#{url,originalUrl,path}'] },
  proofs: {
    mounted: ['{Application,Router}#use(0)'],
    'mounted-parameter': ['{Application,Router}#param(1)'],
    routed: [`{Application,Router}#{${METHODS}}(0)`],
    'routed-chain': ['{Application,Router}#route(0)'],
    target: ['Request#{url,originalUrl,path}'],
    // Cookies that begin with `j:` are parsed to objects, and so are bodies. The parser of queries that version 5 begins with
    // knows texts and lists of texts, but whoever writes the query writes its names.
    text: [
      'Request#{params,url,originalUrl,path,baseUrl,host,hostname,ip,ips,protocol,subdomains,rawHeaders}',
      'Request#{params,headers,headersDistinct,trailers,trailersDistinct}.*',
      'Request#{get,header}()',
      'Request#file.{originalname,mimetype,encoding}',
      'Request#files.*.{originalname,fieldname,mimetype,encoding}',
      'ParameterValue#',
    ],
    number: ['Request#file.size'],
    'text-list': [{ at: 'Request#query.*', versions: '>=5' }],
  },
  sinks: {
    path: [
      { at: 'Response#sendFile(0)', when: { '(1).root': 'absent' } },
      { at: 'Response#sendfile(0)', when: { '(1).root': 'absent' }, versions: '<5' },
      { at: 'Response#download(0)', when: { '(1).root': 'absent', '(2).root': 'absent' } },
      'Response#sendFile(1).root',
      'Response#download(1..2).root',
      'static(0)',
    ],
    // Options of the engine can stand among the variables of a template.
    'template-name': ['{Response,Application}#render(0)'],
    'template-options': ['{Response,Application}#render(1).*key', '{Response,Application}#locals.*key'],
    redirect: [
      'Response#redirect(-1)',
      'Response#location(0)',
      { at: 'Response#{set,header,setHeader,append,appendHeader}(1)', when: { '(0)': LOCATION } },
      { at: 'Response#{set,header}(0).{Location,location}', when: { '(1)': 'absent' } },
      'Response#writeHead(1..2).{Location,location}',
    ],
    'header-part': [
      { at: 'Response#{set,header,setHeader,append,appendHeader}(1)', when: { '(0)': DISPOSITION } },
      {
        at: 'Response#{set,header}(0).{Content-Disposition,content-disposition}',
        when: { '(1)': 'absent' },
      },
      'Response#writeHead(1..2).{Content-Disposition,content-disposition}',
    ],
    unguessable: [{ at: 'Response#cookie(1)', when: { '(0)': CREDENTIAL_COOKIE } }],
    'cookie-part': [
      { at: 'Response#{set,header,setHeader,append,appendHeader}(1)', when: { '(0)': COOKIE } },
      { at: 'Response#{set,header,setHeader,append,appendHeader}(1).*', when: { '(0)': COOKIE } },
      { at: 'Response#{set,header}(0).{Set-Cookie,set-cookie}', when: { '(1)': 'absent' } },
      'Response#writeHead(1..2).{Set-Cookie,set-cookie}',
    ],
    html: ['Response#send(0)'],
    'untyped-body': ['Response#{write,end}(0)'],
    'header-name': [
      { at: 'Response#{set,header}(0).*key', when: { '(1)': 'absent' } },
      { at: 'Response#{set,header,append,setHeader,appendHeader}(0)', when: { '(1)': 'present' } },
      'Response#writeHead(1..2).*key',
    ],
    'header-value': [
      { at: 'Response#{set,header}(0).*', when: { '(1)': 'absent' } },
      'Response#{set,header,append,setHeader,appendHeader}(1)',
      'Response#{set,header,append,setHeader,appendHeader}(1).*',
      'Response#writeHead(1..2).*',
      'Response#{type,contentType}(0)',
    ],
  },
  roles: {
    'bounded-part': ['Request#{query,params,headers}'],
    'incoming-headers': ['Request#{headers,headersDistinct,rawHeaders}'],
    'request-target': ['Request#{url,originalUrl,path,baseUrl}'],
    'request-object': ['Request#{body,query,params,cookies,headers,headersDistinct,rawHeaders,subdomains}'],
    'body-by-type': ['Response#format(0).{text,json,text/plain,application/json}'],
    'body-type': [
      'Response#{type,contentType}(0)',
      { at: 'Response#{set,header,setHeader}(1)', when: { '(0)': CONTENT_TYPE } },
      'Response#{set,header}(0).{Content-Type,content-type}',
      'Response#writeHead(1..2).{Content-Type,content-type}',
    ],
    app: ['()'],
    'app-mount': ['Application#use(0..)'],
    'app-mount-path': ['Application#use(0)'],
    'app-serve': ['Application#listen()'],
    'static-server': ['static()', 'Response#{sendFile,download}()'],
    'static-root': ['static(0)'],
    'static-dotfiles': ['static(1).dotfiles'],
    'sent-file': ['Response#{sendFile,download}(0)'],
    'proxy-trust': [
      { at: 'Application#set(1)', when: { '(0)': 'trust proxy' } },
      { at: 'Application#enable()', when: { '(0)': 'trust proxy' } },
    ],
  },
});
