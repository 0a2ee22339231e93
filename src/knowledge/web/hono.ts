import { describePackage } from '../grammar/index.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';

const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };
const METHODS = 'get,post,put,patch,delete,options,all';
const HANDLER = ['Context', '-'];

export default describePackage({
  package: 'hono',
  version: '4.13.19',
  headerHook: "{app}.use(async (context, next) => { await next(); context.header('{name}', '{value}'); });",
  aliases: ['hono/quick', 'hono/tiny', 'jsr:@hono/hono'],
  instances: {
    [`Hono#{use,on,route,basePath,mount,onError,notFound,${METHODS}}()`]: 'Hono',
    '{Handler,MiddlewareHandler,NotFoundHandler}#(0)': 'Context',
    'ErrorHandler#(1)': 'Context',
    'Context#req': 'HonoRequest',
    'HonoRequest#raw': 'global:IncomingRequest',
    // Of the bindings of a worker only databases have methods of these names.
    'Context#env.*': '@cloudflare/workers-types:D1Database',
  },
  cells: [['Context#{get,set}()', 'Context#var']],
  handlers: {
    [`Hono#{use,${METHODS}}(0..)`]: [HANDLER],
    'Hono#on(2..)': [HANDLER],
    'Hono#notFound(0)': [HANDLER],
    'Hono#onError(0)': [['Failure', 'Context']],
  },
  proofs: {
    part: ['HonoRequest#valid()'],
    mounted: ['Hono#use(0)'],
    text: [
      'HonoRequest#{query,param,header,text}()',
      'HonoRequest#{query,param,header}().*',
      'HonoRequest#queries().*',
      'HonoRequest#{url,path}',
    ],
  },
  sources: {
    request: [
      'HonoRequest#{query,queries,param,header,json,text,parseBody,formData,arrayBuffer,blob,bytes,valid}()',
      'HonoRequest#{url,path}',
      'HonoRequest#bodyCache',
    ],
  },
  sinks: {
    redirect: [
      'Context#redirect(0)',
      { at: 'Context#header(1)', when: { '(0)': { in: ['Location', 'location'] } } },
    ],
    'header-part': [
      { at: 'Context#header(1)', when: { '(0)': DISPOSITION } },
      'Context#{body,text,html,json,newResponse}(2).{Content-Disposition,content-disposition}',
    ],
    'cookie-part': [{ at: 'Context#header(1)', when: { '(0)': COOKIE } }],
    'header-name': ['Context#header(0)', 'Context#{body,text,html,json,newResponse}(2).*key'],
    'header-value': ['Context#header(1)', 'Context#{body,text,html,json,newResponse}(2).*'],
    html: ['Context#html(0)'],
    'typed-body': ['Context#{body,newResponse}(0)'],
  },
  roles: {
    'incoming-headers': [{ at: 'HonoRequest#header()', when: { '(0)': 'absent' } }],
    'body-type': [
      { at: 'Context#header(1)', when: { '(0)': CONTENT_TYPE } },
      'Context#{body,newResponse}(2).{Content-Type,content-type}',
    ],
    'request-object': [
      { at: 'HonoRequest#{query,param,header}()', when: { '(0)': 'absent' } },
      'HonoRequest#{json,parseBody}()',
    ],
    app: ['new Hono()'],
    'app-mount': ['Hono#use(0..)'],
    'app-serve': ['Hono#fetch()'],
    'app-mount-path': ['Hono#use(0)'],
  },
});
