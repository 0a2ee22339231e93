import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ofetch',
  version: '1.5.1',
  aliases: ['ofetch/node'],
  instances: {
    '{ofetch,$fetch}': '$Fetch',
    'createFetch()': '$Fetch',
    '$Fetch.create()': '$Fetch',
    '$Fetch#': '$Fetch',
  },
  sinks: {
    'header-name': ['$Fetch(1).headers.*key', '$Fetch.raw(1).headers.*key', '$Fetch.create(0).headers.*key'],

    'third-party': ['$Fetch(1).body', '$Fetch.raw(1).body'],
    'secret-query': [
      '$Fetch(1).{query,params}.*',
      '$Fetch.raw(1).{query,params}.*',
      '$Fetch.create(0).{query,params}.*',
    ],
    url: [
      '$Fetch(0)',
      '$Fetch.{raw,native}(0)',
      '$Fetch(1).baseURL',
      '$Fetch.raw(1).baseURL',
      '$Fetch.create(0).baseURL',
      'fetch(0)',
    ],
  },
  roles: {
    'dial-url': [
      '$Fetch(0)',
      '$Fetch.{raw,native}(0)',
      '$Fetch(1).baseURL',
      '$Fetch.raw(1).baseURL',
      '$Fetch.create(0).baseURL',
      'createFetch(0).defaults.baseURL',
      'fetch(0)',
    ],
  },
});
