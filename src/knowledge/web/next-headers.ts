import { describePackage } from '../grammar/index.ts';

/** Headers that proxies set for their clients, and that anybody else can set as well. */
const SET_BY_ANYBODY = {
  in: ['host', 'x-forwarded-host', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'forwarded'],
};

export default describePackage({
  package: 'next/headers',
  version: '15.5.29',
  aliases: ['next/headers.js'],
  sources: {
    'request-header': [{ at: 'headers().get()', when: { '(0)': SET_BY_ANYBODY } }],
    request: [
      'headers()',
      'headers().{get,entries,values,keys}()',
      'cookies()',
      'cookies().{get,getAll,toString}()',
    ],
  },
  roles: { 'incoming-headers': ['headers()'] },
});
