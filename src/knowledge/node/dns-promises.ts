import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:dns/promises',
  version: '26.6.6',
  roles: {
    'dns-servers': ['setServers(0)', 'Resolver#setServers(0)'],
    'dns-query': [
      '{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      '{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
      'Resolver#{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      'Resolver#{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
    ],
  },
});
