import { describePackage } from '../grammar/index.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';

/** How answers of koa are given headers; `set(0)` takes many. */
export default describePackage({
  package: 'koa',
  version: '3.3.0',
  sinks: {
    'header-part': [
      { at: 'Context#{set,append}(1)', when: { '(0)': DISPOSITION } },
      { at: 'Context#set(0).{Content-Disposition,content-disposition}', when: { '(1)': 'absent' } },
    ],
    'cookie-part': [
      { at: 'Context#{set,append}(1)', when: { '(0)': COOKIE } },
      { at: 'Context#set(0).{Set-Cookie,set-cookie}', when: { '(1)': 'absent' } },
    ],
    'header-name': [
      { at: 'Context#{set,append}(0)', when: { '(1)': 'present' } },
      { at: 'Context#set(0).*key', when: { '(1)': 'absent' } },
    ],
    'header-value': ['Context#{set,append}(1)', { at: 'Context#set(0).*', when: { '(1)': 'absent' } }],
  },
});
