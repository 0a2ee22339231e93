import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'make-fetch-happen',
  version: '16.0.1',
  instances: { 'defaults()': '' },
  same: [['new Request(0)', 'new Request()']],
  derived: [['new Request(0)', 'new Request()']],
  sinks: {
    'header-name': ['(1).headers.*key'],

    url: ['(0)'],
  },
  roles: {
    'dial-url': ['(0)', 'defaults(0)'],
    'tls-options': ['(1)', 'defaults(0..1)'],
    'tls-carrier': ['(1).agent', 'defaults(0..1).agent'],
    'tls-verify': ['(1).strictSSL', 'defaults(0..1).strictSSL'],
    'tls-version': ['(1).{minVersion,maxVersion}', 'defaults(0..1).{minVersion,maxVersion}'],
    'tls-method': ['(1).secureProtocol', 'defaults(0..1).secureProtocol'],
    'tls-ciphers': ['(1).ciphers', 'defaults(0..1).ciphers'],
  },
});
