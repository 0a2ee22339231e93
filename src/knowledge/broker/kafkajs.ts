import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'kafkajs',
  version: '2.2',
  instances: {
    'Kafka#consumer()': 'Consumer',
  },
  handlers: {
    'Consumer#run(0).eachMessage': [['EachMessagePayload']],
    'Consumer#run(0).eachBatch': [['EachBatchPayload']],
  },
  sources: {
    queue: [
      'EachMessagePayload#message.{value,key,headers}',
      'EachBatchPayload#batch.messages.*.{value,key,headers}',
    ],
  },
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
