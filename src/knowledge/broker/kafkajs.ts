import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'kafkajs',
  version: '2.2',
  sinks: { url: ['new Kafka(0).brokers.*'] },
  roles: {
    'tls-options': ['new Kafka(0).ssl'],
    'tls-verify': ['new Kafka(0).ssl.rejectUnauthorized'],
    'tls-identity-check': ['new Kafka(0).ssl.checkServerIdentity'],
    'tls-enable': ['new Kafka(0).ssl'],
    'dial-host': ['new Kafka(0).brokers.*'],
    'tls-version': ['new Kafka(0).ssl.{minVersion,maxVersion}'],
    'tls-method': ['new Kafka(0).ssl.secureProtocol'],
    'tls-option-bits': ['new Kafka(0).ssl.secureOptions'],
    'tls-ciphers': ['new Kafka(0).ssl.ciphers'],
  },
});
