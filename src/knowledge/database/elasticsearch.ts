import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@elastic/elasticsearch',
  version: '9.4',
  aliases: ['@elastic/elasticsearch-serverless'],
  sinks: {
    url: ['new Client(0).{node,nodes}', 'new Client(0).{node,nodes}.*', 'new Client(0).{node,nodes}.*.url'],
  },
  roles: {
    'tls-ca': ['new Client(0).caFingerprint', 'Client#child(0).caFingerprint'],
    'tls-carrier': ['new Client(0).{agent,Connection}'],
    'tls-options': ['new Client(0).{tls,ssl}', 'Client#child(0).{tls,ssl}'],
    'tls-verify': [
      'new Client(0).{tls,ssl}.rejectUnauthorized',
      'Client#child(0).{tls,ssl}.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new Client(0).{tls,ssl}.checkServerIdentity',
      'Client#child(0).{tls,ssl}.checkServerIdentity',
    ],
    'dial-url': [
      'new Client(0).{node,nodes}',
      'new Client(0).{node,nodes}.*',
      'new Client(0).{node,nodes}.*.url',
    ],
    'tls-version': [
      'new Client(0).{tls,ssl}.{minVersion,maxVersion}',
      'Client#child(0).{tls,ssl}.{minVersion,maxVersion}',
    ],
    'tls-method': ['new Client(0).{tls,ssl}.secureProtocol', 'Client#child(0).{tls,ssl}.secureProtocol'],
    'tls-option-bits': ['new Client(0).{tls,ssl}.secureOptions', 'Client#child(0).{tls,ssl}.secureOptions'],
    'tls-ciphers': ['new Client(0).{tls,ssl}.ciphers', 'Client#child(0).{tls,ssl}.ciphers'],
  },
});
