import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'rhea-promise',
  version: '3.0',
  roles: {
    'tls-options': ['new Connection(0)'],
    'tls-verify': [
      'new Connection(0).rejectUnauthorized',
      'Container#createConnection(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new Connection(0).checkServerIdentity',
      'Container#createConnection(0).checkServerIdentity',
    ],
    'tls-enable': ['new Connection(0).transport', 'Container#createConnection(0).transport'],
    'tls-disable': [
      { at: 'new Connection(0).transport', when: { '(0).transport': 'tcp' } },
      { at: 'Container#createConnection(0).transport', when: { '(0).transport': 'tcp' } },
    ],
    'dial-host': ['new Connection(0).host', 'Container#createConnection(0).host'],
    'tls-version': [
      'new Connection(0).{minVersion,maxVersion}',
      'Container#createConnection(0).{minVersion,maxVersion}',
    ],
    'tls-method': ['new Connection(0).secureProtocol', 'Container#createConnection(0).secureProtocol'],
    'tls-option-bits': ['new Connection(0).secureOptions', 'Container#createConnection(0).secureOptions'],
    'tls-ciphers': ['new Connection(0).ciphers', 'Container#createConnection(0).ciphers'],
  },
});
