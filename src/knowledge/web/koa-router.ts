import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,post,put,patch,delete,del,head,options,all,link,unlink';

export default describePackage({
  package: '@koa/router',
  version: '15.7.0',
  aliases: ['koa-router', 'koa-better-router', 'koa-joi-router'],
  default: 'Router',
  instances: {
    'Router()': 'Router',
    [`Router#{${METHODS},use,param,prefix,on}()`]: 'Router',
    'RouterMiddleware#(0)': 'koa:Context',
  },
  extends: { RouterContext: 'koa:Context' },
  handlers: {
    [`Router#{${METHODS}}(1..)`]: [['koa:Context', '-']],
    'Router#use(0..)': [['koa:Context', '-']],
    'Router#register(2..)': [['koa:Context', '-']],
    'Router#on(1)': [['koa:Context', '-']],
    'Router#param(1)': [['ParameterValue', 'koa:Context', '-']],
  },
  proofs: { mounted: ['Router#use(0)'], routed: [`Router#{${METHODS}}(0)`] },
  sources: { request: ['ParameterValue#'] },
  sinks: { redirect: ['Router#redirect(1)'] },
});
