import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'rhea',
  version: '3.0',
  instances: {
    'create_container()': 'Container',
  },
  roles: {
    'tls-options': ['{connect,create_connection}(0)', 'Container#{connect,create_connection}(0)'],
    'tls-verify': [
      '{connect,create_connection}(0).rejectUnauthorized',
      'Container#{connect,create_connection}(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      '{connect,create_connection}(0).checkServerIdentity',
      'Container#{connect,create_connection}(0).checkServerIdentity',
    ],
    'tls-enable': [
      // `tls` and `ssl` are TLS, `tcp` is not.
      '{connect,create_connection}(0).transport',
      'Container#{connect,create_connection}(0).transport',
    ],
    'tls-disable': [
      { at: '{connect,create_connection}(0).transport', when: { '(0).transport': 'tcp' } },
      { at: 'Container#{connect,create_connection}(0).transport', when: { '(0).transport': 'tcp' } },
    ],
    'dial-url': ['websocket_connect()(0)', 'Container#websocket_connect()(0)'],
    'dial-host': ['{connect,create_connection}(0).host', 'Container#{connect,create_connection}(0).host'],
    'tls-version': [
      '{connect,create_connection}(0).{minVersion,maxVersion}',
      'Container#{connect,create_connection}(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      '{connect,create_connection}(0).secureProtocol',
      'Container#{connect,create_connection}(0).secureProtocol',
    ],
    'tls-option-bits': [
      '{connect,create_connection}(0).secureOptions',
      'Container#{connect,create_connection}(0).secureOptions',
    ],
    'tls-ciphers': [
      '{connect,create_connection}(0).ciphers',
      'Container#{connect,create_connection}(0).ciphers',
    ],
  },
});
