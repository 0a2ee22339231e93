import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pulsar-client',
  version: '1.18.0',
  roles: {
    'dial-url': ['new Client(0).serviceUrl'],
    'tls-client-cert': ['new Client(0).tlsCertificateFilePath'],
    'tls-ca': ['new Client(0).tlsTrustCertsFilePath'],
    'tls-skip-verify': ['new Client(0).tlsAllowInsecureConnection'],
  },
});
