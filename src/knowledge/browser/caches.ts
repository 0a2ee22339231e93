import { describePackage } from '../grammar/index.ts';

/** What browsers keep of answers: for the scripts of a site, whoever is logged in there. */
export default describePackage({
  package: 'global',
  version: 'lib.webworker of TypeScript 6.0',
  instances: { 'caches.open()': 'Cache' },
  roles: {
    'kept-request': ['Cache#{put,add}(0)'],
    'request-options': ['fetch(1)', 'new Request(1)'],
    'request-cache': ['fetch(1).cache', 'new Request(1).cache'],
    'worker-fetch': ['onfetch', { at: 'addEventListener(1)', when: { '(0)': 'fetch' } }],
  },
});
