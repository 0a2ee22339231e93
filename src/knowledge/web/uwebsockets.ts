import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,post,options,del,patch,put,head,connect,trace,any';
const LOCATION = { in: ['Location', 'location'] };

/** Read against `docs/index.d.ts` of the repository; the package is not on npm. A message is an `ArrayBuffer`. */
export default describePackage({
  package: 'uWebSockets.js',
  version: '20',
  instances: {
    '{App,SSLApp}()': 'TemplatedApp',
    [`TemplatedApp#{listen,ws,${METHODS}}()`]: 'TemplatedApp',
    'HttpResponse#{writeStatus,writeHeader,end,cork,onData,onAborted,onWritable}()': 'HttpResponse',
  },
  handlers: {
    [`TemplatedApp#{${METHODS}}(1)`]: [['HttpResponse', 'HttpRequest']],
    'TemplatedApp#ws(1).message': [['-', 'Message', '-']],
    'TemplatedApp#ws(1).upgrade': [['HttpResponse', 'HttpRequest', '-']],
    'WebSocketBehavior#message': [['-', 'Message', '-']],
    'WebSocketBehavior#upgrade': [['HttpResponse', 'HttpRequest', '-']],
  },
  sources: {
    request: [
      'HttpRequest#{getHeader,getParameter,getUrl,getQuery}()',
      'HttpRequest#forEach(0:0)',
      'HttpRequest#forEach(0:1)',
      'HttpResponse#onData(0:0)',
    ],
    message: ['Message#'],
  },
  sinks: {
    redirect: [{ at: 'HttpResponse#writeHeader(1)', when: { '(0)': LOCATION } }],
    'untyped-body': ['HttpResponse#{write,end,tryEnd}(0)'],
    'header-name': ['HttpResponse#writeHeader(0)'],
    'header-value': ['HttpResponse#writeHeader(1)'],
  },
  roles: {
    'body-type': [
      { at: 'HttpResponse#writeHeader(1)', when: { '(0)': { in: ['Content-Type', 'content-type'] } } },
    ],
  },
});
