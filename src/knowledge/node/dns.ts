import { describePackage } from '../grammar/index.ts';

/** `lookup` is not among the queries: it asks the operating system, which may speak DNS over HTTPS. */
export default describePackage({
  package: 'node:dns',
  version: '26.6.6',
  extends: { 'promises.Resolver': 'Resolver' },
  roles: {
    'dns-servers': ['setServers(0)', 'promises.setServers(0)', 'Resolver#setServers(0)'],
    'dns-query': [
      '{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      '{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
      'promises.{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      'promises.{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
      'Resolver#{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      'Resolver#{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
    ],
  },
});
