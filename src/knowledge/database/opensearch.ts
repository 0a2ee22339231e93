import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@opensearch-project/opensearch',
  version: '3.9',
  sinks: {
    url: ['new Client(0).{node,nodes}', 'new Client(0).{node,nodes}.*', 'new Client(0).{node,nodes}.*.url'],
  },
  roles: {
    'tls-options': [
      'new Client(0).ssl',
      'Client#child(0).ssl',
      'new Client(0).{node,nodes}.ssl',
      'new Client(0).{node,nodes}.*.ssl',
    ],
    'tls-verify': [
      'new Client(0).ssl.rejectUnauthorized',
      'Client#child(0).ssl.rejectUnauthorized',
      'new Client(0).{node,nodes}.ssl.rejectUnauthorized',
      'new Client(0).{node,nodes}.*.ssl.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new Client(0).ssl.checkServerIdentity',
      'Client#child(0).ssl.checkServerIdentity',
      'new Client(0).{node,nodes}.ssl.checkServerIdentity',
      'new Client(0).{node,nodes}.*.ssl.checkServerIdentity',
    ],
    'dial-url': [
      'new Client(0).{node,nodes}',
      'new Client(0).{node,nodes}.*',
      'new Client(0).{node,nodes}.*.url',
    ],
    'tls-version': [
      'new Client(0).ssl.{minVersion,maxVersion}',
      'Client#child(0).ssl.{minVersion,maxVersion}',
      'new Client(0).{node,nodes}.ssl.{minVersion,maxVersion}',
      'new Client(0).{node,nodes}.*.ssl.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new Client(0).ssl.secureProtocol',
      'Client#child(0).ssl.secureProtocol',
      'new Client(0).{node,nodes}.ssl.secureProtocol',
      'new Client(0).{node,nodes}.*.ssl.secureProtocol',
    ],
    'tls-option-bits': [
      'new Client(0).ssl.secureOptions',
      'Client#child(0).ssl.secureOptions',
      'new Client(0).{node,nodes}.ssl.secureOptions',
      'new Client(0).{node,nodes}.*.ssl.secureOptions',
    ],
    'tls-ciphers': [
      'new Client(0).ssl.ciphers',
      'Client#child(0).ssl.ciphers',
      'new Client(0).{node,nodes}.ssl.ciphers',
      'new Client(0).{node,nodes}.*.ssl.ciphers',
    ],
  },
});
