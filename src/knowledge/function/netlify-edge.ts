import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@netlify/edge-functions',
  version: '3.0.8',
  conventions: [
    {
      exports: ['default'],
      imports: ['@netlify/edge-functions', '@netlify/functions'],
      parameters: ['global:IncomingRequest', 'Context'],
    },
  ],
  sources: { request: ['Context#params', 'Context#cookies.get()'] },
});
