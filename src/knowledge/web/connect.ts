import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'connect',
  version: '3.7.0',
  instances: { '()': 'Server', 'Server#use()': 'Server' },
  extends: { IncomingMessage: 'node:http:IncomingMessage' },
  handlers: {
    'Server#use(0..1)': [
      ['IncomingMessage', 'node:http:ServerResponse', '-'],
      ['-', 'IncomingMessage', 'node:http:ServerResponse', '-'],
    ],
  },
  sources: { request: ['IncomingMessage#{originalUrl,body,query,cookies,params}'] },
});
