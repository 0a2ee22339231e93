import { describePackage } from '../grammar/index.ts';

/** `sslValidate` is gone since version 6, which throws where it is given. */
export default describePackage({
  package: 'mongodb',
  version: '7.9',
  sinks: { url: ['new MongoClient(0)', 'MongoClient.connect(0)'] },
  roles: {
    'tls-options': ['new MongoClient(1)', 'MongoClient.connect(1)'],
    'tls-client-cert': [
      'new MongoClient(1).{tlsCertificateKeyFile,sslCert}',
      'MongoClient.connect(1).{tlsCertificateKeyFile,sslCert}',
    ],
    'tls-ca': ['new MongoClient(1).{tlsCAFile,sslCA}', 'MongoClient.connect(1).{tlsCAFile,sslCA}'],
    'tls-verify': [
      'new MongoClient(1).rejectUnauthorized',
      'MongoClient.connect(1).rejectUnauthorized',
      'new MongoClient(1).sslValidate',
      'MongoClient.connect(1).sslValidate',
      { at: 'new MongoClient(1).checkServerIdentity', versions: '<4' },
      { at: 'MongoClient.connect(1).checkServerIdentity', versions: '<4' },
    ],
    'tls-skip-verify': [
      'new MongoClient(1).{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
      'MongoClient.connect(1).{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
    ],
    'tls-identity-check': [
      'new MongoClient(1).checkServerIdentity',
      'MongoClient.connect(1).checkServerIdentity',
    ],
    'tls-enable': ['new MongoClient(1).{tls,ssl}', 'MongoClient.connect(1).{tls,ssl}'],
    'dial-neutral-url': ['new MongoClient(0)', 'MongoClient.connect(0)'],
    'tls-method': ['new MongoClient(1).secureProtocol', 'MongoClient.connect(1).secureProtocol'],
    'tls-ciphers': ['new MongoClient(1).ciphers', 'MongoClient.connect(1).ciphers'],
  },
});
