import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,head,post,put,patch,delete,options,all,connect,trace';
const HANDLER = ['Request', 'Response', '-'];

/** Polka, connect and micro hand out the request of Node.js with a few members of their own. */
export default describePackage({
  package: 'polka',
  version: '0.5.2',
  instances: { '()': 'Polka', [`Polka#{use,listen,${METHODS}}()`]: 'Polka' },
  extends: { Request: 'node:http:IncomingMessage', Response: 'node:http:ServerResponse' },
  handlers: {
    [`Polka#{use,${METHODS}}(0..)`]: [HANDLER],
    '(0).onNoMatch': [HANDLER],
    '(0).onError': [['-', 'Request', 'Response', '-']],
  },
  proofs: {
    mounted: ['Polka#use(0)'],
    text: ['Request#params.*', 'Request#{search,path,originalUrl}'],
  },
  sources: { request: ['Request#{params,query,search,path,originalUrl,body,cookies}'] },
});
