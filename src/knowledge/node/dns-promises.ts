import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:dns/promises',
  version: '26.6.6',
  sources: {
    'dns-name': [
      'reverse()',
      'reverse().*',
      'Resolver#reverse()',
      'Resolver#reverse().*',
      'lookupService().hostname',
    ],
    'dns-address': [
      'lookup().address',
      'lookup().*.address',
      '{resolve,resolve4,resolve6}()',
      '{resolve,resolve4,resolve6}().*',
      'Resolver#{resolve,resolve4,resolve6}()',
      'Resolver#{resolve,resolve4,resolve6}().*',
    ],
  },
  roles: {
    'dns-reverse': ['{reverse,lookupService}()', 'Resolver#reverse()'],
    'dns-forward': ['{lookup,resolve,resolve4,resolve6}()', 'Resolver#{resolve,resolve4,resolve6}()'],
    'dns-servers': ['setServers(0)', 'Resolver#setServers(0)'],
    'dns-query': [
      '{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      '{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
      'Resolver#{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx}()',
      'Resolver#{resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt}()',
    ],
  },
});
