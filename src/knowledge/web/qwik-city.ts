import { describePackage } from '../grammar/index.ts';

const METHODS = ['onRequest', 'onGet', 'onPost', 'onPut', 'onPatch', 'onDelete', 'onHead', 'onOptions'];

/** An action is given what a form or a script has sent, and the event of the request. */
export default describePackage({
  package: '@builder.io/qwik-city',
  version: '1.20.1',
  aliases: ['@qwik.dev/router'],
  conventions: [{ exports: METHODS, imports: ['@builder.io/qwik-city'], parameters: ['RequestEvent'] }],
  handlers: {
    'routeLoader$(0)': [['RequestEvent']],
    '{routeAction$,globalAction$}(0)': [['Data', 'RequestEvent']],
    'server$(0)': [['Data', 'Data', 'Data', 'Data']],
  },
  instances: { 'RequestEvent#request': 'global:IncomingRequest', 'RequestHandler#(0)': 'RequestEvent' },
  extends: {
    RequestEventLoader: 'RequestEvent',
    RequestEventAction: 'RequestEvent',
    RequestEventCommon: 'RequestEvent',
  },
  sources: {
    request: [
      'Data#',
      'RequestEvent#{params,query,url,headers,pathname}',
      'RequestEvent#parseBody()',
      'RequestEvent#cookie.get().value',
    ],
  },
  proofs: { text: ['RequestEvent#params.*'] },
  sinks: { redirect: ['RequestEvent#redirect(1)'], html: ['RequestEvent#html(1)'] },
});
