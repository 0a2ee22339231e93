import { describePackage } from '../grammar/index.ts';
import { SET_BY_ANYBODY } from '../network/headers.ts';

/** The request is the one of Express, or of what is like it. */
export default describePackage({
  package: 'express-rate-limit',
  version: '8.7.5',
  handlers: { 'rateLimit(0).keyGenerator': [['Request', '-']], '(0).keyGenerator': [['Request', '-']] },
  sources: {
    'request-address': ['Request#{ip,ips}'],
    'request-header': [
      'Request#headers.{forwarded,x-forwarded-for,x-real-ip,x-client-ip,x-cluster-client-ip}',
      { at: 'Request#{get,header}()', when: { '(0)': SET_BY_ANYBODY } },
    ],
    request: ['Request#{headers,body,query,params,cookies}', 'Request#{get,header}()'],
  },
  sinks: { 'limit-key': ['rateLimit(0).keyGenerator()', '(0).keyGenerator()'] },
});
