import { describePackage } from '../grammar/index.ts';

/**
 * A call without a callback gives its answer where it is made to give a promise (`util.promisify`).
 *
 * `lookup` is not among the queries: it asks the operating system, which may speak DNS over HTTPS. */
export default describePackage({
  package: 'node:dns',
  version: '26.6.6',
  extends: { 'promises.Resolver': 'Resolver' },
  sources: {
    'dns-name': [
      'reverse(1:1)',
      'reverse(1:1).*',
      'reverse()',
      'reverse().*',
      'promises.reverse()',
      'promises.reverse().*',
      'Resolver#reverse(1:1)',
      'Resolver#reverse(1:1).*',
      'Resolver#reverse()',
      'Resolver#reverse().*',
      'lookupService(2:1)',
      'lookupService().hostname',
      'promises.lookupService().hostname',
    ],
    'dns-address': [
      'lookup(1..2:1)',
      'lookup(1..2:1).*.address',
      'lookup().address',
      'lookup().*.address',
      'promises.lookup().address',
      'promises.lookup().*.address',
      '{resolve,resolve4,resolve6}(1..2:1)',
      '{resolve,resolve4,resolve6}(1..2:1).*',
      '{resolve,resolve4,resolve6}()',
      '{resolve,resolve4,resolve6}().*',
      'promises.{resolve,resolve4,resolve6}()',
      'promises.{resolve,resolve4,resolve6}().*',
      'Resolver#{resolve,resolve4,resolve6}(1..2:1)',
      'Resolver#{resolve,resolve4,resolve6}(1..2:1).*',
      'Resolver#{resolve,resolve4,resolve6}()',
      'Resolver#{resolve,resolve4,resolve6}().*',
    ],
  },
  roles: {
    'dns-reverse': ['{reverse,lookupService}()', 'promises.{reverse,lookupService}()', 'Resolver#reverse()'],
    'dns-forward': [
      '{lookup,resolve,resolve4,resolve6}()',
      'promises.{lookup,resolve,resolve4,resolve6}()',
      'Resolver#{resolve,resolve4,resolve6}()',
    ],
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
