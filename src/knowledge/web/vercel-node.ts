import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@vercel/node',
  version: '24.0.0',
  instances: {
    'VercelApiHandler#(0)': 'VercelRequest',
    'VercelApiHandler#(1)': 'VercelResponse',
    'VercelResponse#{status,send,json,redirect}()': 'VercelResponse',
  },
  extends: {
    NowRequest: 'VercelRequest',
    NowResponse: 'VercelResponse',
    NowApiHandler: 'VercelApiHandler',
    VercelRequest: 'node:http:IncomingMessage',
    VercelResponse: 'node:http:ServerResponse',
  },
  sources: { request: ['VercelRequest#{query,cookies,body}'] },
  sinks: {
    redirect: ['VercelResponse#redirect(-1)'],
    // A text is a page, unless the type is set.
    html: ['VercelResponse#send(0)'],
  },
  roles: { 'request-object': ['VercelRequest#{query,cookies,body}'] },
});
