import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'amqp-connection-manager',
  version: '5.0',
  roles: {
    'tls-options': ['connect(1).connectionOptions', 'connect(0).*.connectionOptions'],
    'tls-verify': [
      'connect(1).connectionOptions.rejectUnauthorized',
      'connect(0).*.connectionOptions.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'connect(1).connectionOptions.checkServerIdentity',
      'connect(0).*.connectionOptions.checkServerIdentity',
    ],
    'dial-url': ['connect(0)', 'connect(0).*', 'connect(0).*.url'],
    'dial-protocol': ['connect(0).protocol', 'connect(0).*.protocol'],
    'dial-host': ['connect(0).hostname', 'connect(0).*.hostname'],
    'tls-version': [
      'connect(1).connectionOptions.{minVersion,maxVersion}',
      'connect(0).*.connectionOptions.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'connect(1).connectionOptions.secureProtocol',
      'connect(0).*.connectionOptions.secureProtocol',
    ],
    'tls-option-bits': [
      'connect(1).connectionOptions.secureOptions',
      'connect(0).*.connectionOptions.secureOptions',
    ],
    'tls-ciphers': ['connect(1).connectionOptions.ciphers', 'connect(0).*.connectionOptions.ciphers'],
  },
});
