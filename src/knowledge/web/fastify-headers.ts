import { describePackage } from '../grammar/index.ts';
import { COOKIE, DISPOSITION } from '../node/http.ts';

/** How replies of fastify are given headers; `headers(0)` takes many. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  sinks: {
    'header-part': [
      { at: 'FastifyReply#header(1)', when: { '(0)': DISPOSITION } },
      'FastifyReply#headers(0).{Content-Disposition,content-disposition}',
    ],
    'cookie-part': [
      { at: 'FastifyReply#header(1)', when: { '(0)': COOKIE } },
      'FastifyReply#headers(0).{Set-Cookie,set-cookie}',
    ],
    'header-name': ['FastifyReply#header(0)', 'FastifyReply#headers(0).*key'],
    'header-value': ['FastifyReply#header(1)', 'FastifyReply#headers(0).*'],
  },
});
