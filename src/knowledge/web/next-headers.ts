import { describePackage } from '../grammar/index.ts';
import { SET_BY_ANYBODY } from '../network/headers.ts';

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
  proofs: { number: ['cookies().size'] },
  sinks: { 'cookie-value': ['cookies().set(1)', 'cookies().set(0).value'] },
  roles: { 'incoming-headers': ['headers()'] },
});
