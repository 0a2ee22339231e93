import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,head,post,put,patch,delete,options,trace,all';
const HANDLER = ['node:http:IncomingMessage', 'node:http:ServerResponse', 'Parameters', '-', 'Parameters'];

export default describePackage({
  package: 'find-my-way',
  version: '9.10.2',
  instances: { '()': 'Router', 'Instance#': 'Router' },
  handlers: {
    'Router#on(2..3)': [HANDLER],
    [`Router#{${METHODS}}(1..2)`]: [HANDLER],
    '(0).defaultRoute': [HANDLER.slice(0, 2)],
  },
  sources: { request: ['Parameters#'] },
});
