import { describePackage } from '../grammar/index.ts';

/** The client that Nitro, and with it Nuxt, puts among the globals: that of `ofetch`. */
export default describePackage({
  package: 'global',
  version: 'nitropack 2.13.6',
  sinks: {
    'third-party': ['$fetch(1).body', '$fetch.raw(1).body'],
    'secret-query': ['$fetch(1).{query,params}.*', '$fetch.raw(1).{query,params}.*'],
    url: ['$fetch(0)', '$fetch.{raw,native}(0)', '$fetch(1).baseURL', '$fetch.raw(1).baseURL'],
  },
  roles: {
    'dial-url': ['$fetch(0)', '$fetch.{raw,native}(0)', '$fetch(1).baseURL', '$fetch.raw(1).baseURL'],
  },
});
