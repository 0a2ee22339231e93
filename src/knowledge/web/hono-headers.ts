import { describePackage } from '../grammar/index.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';

/** How answers of hono are given headers. */
export default describePackage({
  package: 'hono',
  version: '4.13.19',
  sinks: {
    'header-part': [
      { at: 'Context#header(1)', when: { '(0)': DISPOSITION } },
      'Context#{body,text,html,json,newResponse}(2).{Content-Disposition,content-disposition}',
    ],
    'cookie-part': [{ at: 'Context#header(1)', when: { '(0)': COOKIE } }],
    'header-name': ['Context#header(0)', 'Context#{body,text,html,json,newResponse}(2).*key'],
    'header-value': ['Context#header(1)', 'Context#{body,text,html,json,newResponse}(2).*'],
  },
});
