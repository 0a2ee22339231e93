import { describePackage } from '../grammar/index.ts';

const METHODS = 'any,all,get,post,put,delete,head,options,patch,trace,connect,upgrade';
const HANDLER = ['Request', 'Response', '-'];

export default describePackage({
  package: 'hyper-express',
  version: '6.18.0',
  instances: {
    'Router#route()': 'Router',
    'Server#route()': 'Router',
    'Response#{status,type,header,cookie,send,json,html}()': 'Response',
  },
  extends: { Server: 'Router' },
  handlers: {
    [`Router#{${METHODS}}(1..)`]: [HANDLER],
    'Router#use(0..)': [HANDLER],
    'Router#ws(1..2)': [['Websocket']],
  },
  proofs: {
    mounted: ['Router#use(0)'],
    text: ['Request#{path,path_query,url}', 'Request#{path_parameters,query_parameters,params,cookies}.*'],
  },
  sources: {
    'request-address': ['Request#{ip,ips,proxy_ip}'],
    request: [
      'Request#{url,path,path_query,originalUrl,headers,cookies,path_parameters,query_parameters,params,query,body}',
      'Request#{json,text,buffer,urlencoded,get,header,param}()',
      'Request#on:data(0)',
    ],
    message: ['Websocket#on:message(0)'],
  },
  sinks: {
    redirect: ['Response#redirect(0)'],
    html: ['Response#html(0)'],
    'header-name': ['Response#header(0)'],
    'header-value': ['Response#header(1)'],
  },
});
