import { describePackage } from '../grammar/index.ts';

/** `prefixUrl` is the name of `prefix` before version 2. */
export default describePackage({
  package: 'ky',
  version: '2.1.0',
  instances: { '{create,extend}()': '', 'KyInstance#': '' },
  sinks: {
    'header-name': [
      '(1).headers.*key',
      '{get,post,put,delete,patch,head,query}(1).headers.*key',
      '{create,extend}(0).headers.*key',
    ],

    'third-party': ['(1).{json,body}', '{get,post,put,delete,patch,head}(1).{json,body}'],
    'secret-query': [
      '(1).searchParams.*',
      '{get,post,put,delete,patch,head}(1).searchParams.*',
      '{create,extend}(0).searchParams.*',
    ],
    url: [
      '(0)',
      '{get,post,put,delete,patch,head,query}(0)',
      '(1).{baseUrl,prefix,prefixUrl}',
      '{get,post,put,delete,patch,head,query}(1).{baseUrl,prefix,prefixUrl}',
      '{create,extend}(0).{baseUrl,prefix,prefixUrl}',
    ],
  },
  roles: {
    'dial-url': [
      '(0)',
      '{get,post,put,delete,patch,head,query}(0)',
      '(1).{baseUrl,prefix,prefixUrl}',
      '{get,post,put,delete,patch,head,query}(1).{baseUrl,prefix,prefixUrl}',
      '{create,extend}(0).{baseUrl,prefix,prefixUrl}',
    ],
  },
});
