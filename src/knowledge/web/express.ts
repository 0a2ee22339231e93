import { describePackage } from '../grammar/index.ts';

/** Every HTTP method that a route can be made for. */
const METHODS =
  'all,get,post,put,delete,patch,options,head,checkout,copy,lock,merge,mkactivity,mkcol,move,notify,propfind,proppatch,purge,report,search,subscribe,trace,unlock,unsubscribe,link,unlink,m-search';

const REQUEST = ['Request', 'Response', '-'];
const ON_ERROR = ['-', 'Request', 'Response', '-'];

export default describePackage({
  package: 'express',
  version: '5.3.0',
  headerHook: "{app}.use((request, response, next) => { response.setHeader('{name}', '{value}'); next(); });",
  instances: {
    '()': 'Application',
    'Router()': 'Router',
    'Application#route()': 'Route',
    [`Application#{set,enable,disable,use,engine,param,${METHODS}}()`]: 'Application',
    [`Router#{use,param,${METHODS}}()`]: 'Router',
    'Router#route()': 'Route',
    [`Route#{${METHODS}}()`]: 'Route',
    'Response#{status,sendStatus,set,header,type,contentType,attachment,append,cookie,clearCookie,location,links,vary}()':
      'Response',
    'Request#res': 'Response',
    'Response#req': 'Request',
  },
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
    request: [
      'Request#{body,query,params,cookies,headers,rawHeaders,url,originalUrl,path,baseUrl,subdomains,file,files}',
      'Request#{get,header,param}()',
      'ParameterValue#',
    ],
    'request-header': ['Request#{host,hostname,ip,ips,protocol}'],
  },
  sinks: {
    path: [
      { at: 'Response#{sendFile,sendfile}(0)', when: { '(1).root': 'absent' } },
      { at: 'Response#download(0)', when: { '(1).root': 'absent', '(2).root': 'absent' } },
      'static(0)',
    ],
    redirect: ['Response#redirect(-1)', 'Response#location(0)'],
    'header-name': [
      'Response#{set,header}(0).*key',
      { at: 'Response#{set,header,append}(0)', when: { '(1)': 'present' } },
    ],
    'header-value': ['Response#{set,header}(0).*', 'Response#{set,header,append}(1)'],
  },
  roles: {
    app: ['()'],
    'app-mount': ['Application#use(0..)'],
    'app-mount-path': ['Application#use(0)'],
    'app-serve': ['Application#listen()'],
    'proxy-trust': [
      { at: 'Application#set(1)', when: { '(0)': 'trust proxy' } },
      { at: 'Application#enable()', when: { '(0)': 'trust proxy' } },
    ],
  },
});
