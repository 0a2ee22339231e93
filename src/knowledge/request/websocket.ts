import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'websocket',
  version: '1.0.35',
  sinks: { url: ['client#connect(0)', 'new w3cwebsocket(0)'] },
  roles: {
    'dial-url': ['client#connect(0)', 'new w3cwebsocket(0)'],
    'tls-options': [
      'new client(0).tlsOptions',
      'client#connect(4)',
      'new w3cwebsocket(4)',
      'new w3cwebsocket(5).tlsOptions',
    ],
    'tls-verify': [
      'new client(0).tlsOptions.rejectUnauthorized',
      'client#connect(4).rejectUnauthorized',
      'new w3cwebsocket(4).rejectUnauthorized',
      'new w3cwebsocket(5).tlsOptions.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new client(0).tlsOptions.checkServerIdentity',
      'client#connect(4).checkServerIdentity',
      'new w3cwebsocket(4).checkServerIdentity',
      'new w3cwebsocket(5).tlsOptions.checkServerIdentity',
    ],
    'tls-version': [
      'new client(0).tlsOptions.{minVersion,maxVersion}',
      'client#connect(4).{minVersion,maxVersion}',
      'new w3cwebsocket(4).{minVersion,maxVersion}',
      'new w3cwebsocket(5).tlsOptions.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new client(0).tlsOptions.secureProtocol',
      'client#connect(4).secureProtocol',
      'new w3cwebsocket(4).secureProtocol',
      'new w3cwebsocket(5).tlsOptions.secureProtocol',
    ],
    'tls-option-bits': [
      'new client(0).tlsOptions.secureOptions',
      'client#connect(4).secureOptions',
      'new w3cwebsocket(4).secureOptions',
      'new w3cwebsocket(5).tlsOptions.secureOptions',
    ],
    'tls-ciphers': [
      'new client(0).tlsOptions.ciphers',
      'client#connect(4).ciphers',
      'new w3cwebsocket(4).ciphers',
      'new w3cwebsocket(5).tlsOptions.ciphers',
    ],
  },
});
