import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,post,put,patch,delete,head,options,all,connect,trace,search,propfind,report,purge';
const HANDLER = ['express:Request', 'express:Response', '-'];

/** What it hands out has the members of Express. */
export default describePackage({
  package: '@tinyhttp/app',
  version: '3.0.11',
  instances: { [`App#{use,set,enable,disable,engine,route,${METHODS}}()`]: 'App' },
  extends: { Request: 'express:Request', Response: 'express:Response' },
  handlers: {
    [`App#{use,${METHODS}}(0..)`]: [HANDLER],
    'new App(0).noMatchHandler': [HANDLER],
    'new App(0).onError': [['-', 'express:Request', 'express:Response']],
  },
  proofs: { mounted: ['App#use(0)'] },
});
