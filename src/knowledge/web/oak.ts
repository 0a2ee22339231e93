import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,post,put,patch,delete,head,options,all';

/** The server of Deno; a body is read by its methods since version 13, and by `value` before. */
export default describePackage({
  package: '@oakserver/oak',
  version: '14.1.0',
  aliases: ['@oak/oak', 'jsr:@oak/oak', 'https://deno.land/x/oak/mod.ts', 'oak'],
  instances: {
    'Context#request': 'Request',
    'Context#response': 'Response',
    'Request#source': 'global:IncomingRequest',
    [`Router#{use,param,add,${METHODS}}()`]: 'Router',
    'Application#use()': 'Application',
    '{Middleware,RouterMiddleware}#(0)': 'Context',
  },
  extends: { RouterContext: 'Context' },
  handlers: {
    [`Router#{${METHODS}}(1..)`]: [['Context', '-']],
    'Router#add(2..)': [['Context', '-']],
    'Router#use(0..)': [['Context', '-']],
    'Application#use(0)': [['Context', '-']],
  },
  proofs: { text: ['Context#params.*', 'Context#cookies.get()'] },
  sources: {
    request: [
      'Context#params',
      'Context#cookies.get()',
      'Request#url.{pathname,search,searchParams,href,hash}',
      'Request#headers',
      'Request#body.{json,text,form,formData,blob,arrayBuffer}()',
      'Request#body.stream',
      'Request#body().value',
    ],
  },
  sinks: {
    redirect: [
      'Response#redirect(0)',
      { at: 'Response#headers.set(1)', when: { '(0)': { in: ['Location', 'location'] } } },
    ],
    path: ['Context#send(0).path', 'send(1)'],
    'sniffed-body': ['Response#body'],
    'header-name': ['Response#headers.{set,append}(0)'],
    'header-value': ['Response#headers.{set,append}(1)', 'Response#type'],
  },
  roles: { 'body-type': ['Response#type'] },
});
