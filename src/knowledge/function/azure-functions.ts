import { describePackage } from '../grammar/index.ts';

const METHODS = '{get,put,post,patch,deleteRequest}';
const MESSAGING =
  '{storageQueue,serviceBusQueue,serviceBusTopic,eventHub,eventGrid,cosmosDB,webPubSub,mcpTool,storageBlob}';

export default describePackage({
  package: '@azure/functions',
  version: '4.16.5',
  conventions: [
    {
      // Before version 4 a function is the default export of a folder of its own.
      exports: ['default'],
      files: ['**/index.{js,ts}'],
      words: ['context.res', 'context.bindings'],
      parameters: ['Context', 'Request'],
    },
  ],
  instances: {
    'HttpHandler#(0)': 'HttpRequest',
    'HttpHandler#()': 'HttpResponseInit',
    'app.http(1).handler()': 'HttpResponseInit',
    [`app.${METHODS}(1).handler()`]: 'HttpResponseInit',
    [`app.${METHODS}(1)()`]: 'HttpResponseInit',
    'AzureFunction#(0)': 'Context',
    'AzureFunction#(1)': 'Request',
    'Context#req': 'Request',
  },
  extends: { HttpRequest: 'global:IncomingRequest' },
  handlers: {
    'app.http(1).handler': [['HttpRequest', '-']],
    [`app.${METHODS}(1)`]: [['HttpRequest', '-']],
    [`app.${METHODS}(1).handler`]: [['HttpRequest', '-']],
    [`app.${MESSAGING}(1).handler`]: [['Message', '-']],
  },
  sources: {
    request: ['HttpRequest#{query,params}', 'Request#{query,params,body,rawBody,headers}'],
    message: ['Message#'],
  },
  sinks: {
    redirect: [
      'HttpResponseInit#headers.{Location,location}',
      'new HttpResponse(0).headers.{Location,location}',
      'Context#res.headers.{Location,location}',
    ],
    'header-name': ['HttpResponseInit#headers.*key'],
  },
});
