import { describePackage } from '../grammar/index.ts';

/** `baseUrl` is the name of `prefixUrl` before version 10; what stands outside `https` reaches TLS before version 12. */
export default describePackage({
  package: 'got',
  version: '16.1.0',
  default: 'got',
  instances: { 'got.extend()': 'got', 'Got#': 'got' },
  roles: {
    'dial-url': [
      'got(0)',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0)',
      'got.stream.{get,post,put,patch,head,delete,query}(0)',
      'got.paginate.{each,all}(0)',
      'got(0..1).{url,prefixUrl,baseUrl}',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0..1).{url,prefixUrl,baseUrl}',
      'got.extend(0..).{url,prefixUrl,baseUrl}',
      'got.defaults.options.prefixUrl',
      'new Options(0)',
      'new Options(0..2).{url,prefixUrl}',
    ],
    'tls-verify': [
      'got(0..1).https.rejectUnauthorized',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0..1).https.rejectUnauthorized',
      'got.stream.{get,post,put,patch,head,delete,query}(0..1).https.rejectUnauthorized',
      'got.paginate.{each,all}(0..1).https.rejectUnauthorized',
      'got.extend(0..).https.rejectUnauthorized',
      'got.defaults.options.https.rejectUnauthorized',
      'new Options(0..2).https.rejectUnauthorized',
      'got(0..1).rejectUnauthorized',
      'got.{get,post,put,patch,head,delete,stream}(0..1).rejectUnauthorized',
      'got.extend(0..).rejectUnauthorized',
    ],
    'tls-identity-check': [
      'got(0..1).https.checkServerIdentity',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0..1).https.checkServerIdentity',
      'got.extend(0..).https.checkServerIdentity',
      'got.defaults.options.https.checkServerIdentity',
      'new Options(0..2).https.checkServerIdentity',
    ],
    'tls-version': [
      'got(0..1).https.{minVersion,maxVersion}',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0..1).https.{minVersion,maxVersion}',
      'got.extend(0..).https.{minVersion,maxVersion}',
      'got.defaults.options.https.{minVersion,maxVersion}',
      'new Options(0..2).https.{minVersion,maxVersion}',
    ],
    'tls-option-bits': [
      'got(0..1).https.secureOptions',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0..1).https.secureOptions',
      'got.extend(0..).https.secureOptions',
    ],
    'tls-ciphers': [
      'got(0..1).https.ciphers',
      'got.{get,post,put,patch,head,delete,query,stream,paginate}(0..1).https.ciphers',
      'got.extend(0..).https.ciphers',
      'got.defaults.options.https.ciphers',
      'new Options(0..2).https.ciphers',
    ],
  },
});
