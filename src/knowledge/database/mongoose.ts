import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mongoose',
  version: '9.12',
  instances: {
    connection: 'Connection',
    'createConnection()': 'Connection',
    'Mongoose#connection': 'Connection',
    'Mongoose#createConnection()': 'Connection',
  },
  sinks: {
    url: ['{connect,createConnection}(0)', 'Mongoose#{connect,createConnection}(0)', 'Connection#openUri(0)'],
  },
  roles: {
    'tls-options': [
      '{connect,createConnection}(1)',
      'Mongoose#{connect,createConnection}(1)',
      'Connection#openUri(1)',
    ],
    'tls-client-cert': [
      '{connect,createConnection}(1).{tlsCertificateKeyFile,sslCert}',
      'Mongoose#{connect,createConnection}(1).{tlsCertificateKeyFile,sslCert}',
      'Connection#openUri(1).{tlsCertificateKeyFile,sslCert}',
    ],
    'tls-ca': [
      '{connect,createConnection}(1).{tlsCAFile,sslCA}',
      'Mongoose#{connect,createConnection}(1).{tlsCAFile,sslCA}',
      'Connection#openUri(1).{tlsCAFile,sslCA}',
    ],
    'tls-verify': [
      '{connect,createConnection}(1).rejectUnauthorized',
      'Mongoose#{connect,createConnection}(1).rejectUnauthorized',
      'Connection#openUri(1).rejectUnauthorized',
      { at: '{connect,createConnection}(1).sslValidate', versions: '<8' },
      { at: 'Mongoose#{connect,createConnection}(1).sslValidate', versions: '<8' },
      { at: 'Connection#openUri(1).sslValidate', versions: '<8' },
    ],
    'tls-skip-verify': [
      '{connect,createConnection}(1).{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
      'Mongoose#{connect,createConnection}(1).{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
      'Connection#openUri(1).{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
    ],
    'tls-identity-check': [
      '{connect,createConnection}(1).checkServerIdentity',
      'Mongoose#{connect,createConnection}(1).checkServerIdentity',
      'Connection#openUri(1).checkServerIdentity',
    ],
    'tls-enable': [
      '{connect,createConnection}(1).{tls,ssl}',
      'Mongoose#{connect,createConnection}(1).{tls,ssl}',
      'Connection#openUri(1).{tls,ssl}',
    ],
    'dial-neutral-url': [
      '{connect,createConnection}(0)',
      'Mongoose#{connect,createConnection}(0)',
      'Connection#openUri(0)',
    ],
    'tls-method': [
      '{connect,createConnection}(1).secureProtocol',
      'Mongoose#{connect,createConnection}(1).secureProtocol',
      'Connection#openUri(1).secureProtocol',
    ],
    'tls-ciphers': [
      '{connect,createConnection}(1).ciphers',
      'Mongoose#{connect,createConnection}(1).ciphers',
      'Connection#openUri(1).ciphers',
    ],
  },
});
