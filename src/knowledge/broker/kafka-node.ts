import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'kafka-node',
  version: '5.0',
  roles: {
    'tls-options': [
      'new KafkaClient(0).sslOptions',
      'new ConsumerGroup(0).sslOptions',
      'new ConsumerGroupStream(0).sslOptions',
    ],
    'tls-verify': [
      'new KafkaClient(0).sslOptions.rejectUnauthorized',
      'new ConsumerGroup(0).sslOptions.rejectUnauthorized',
      'new ConsumerGroupStream(0).sslOptions.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new KafkaClient(0).sslOptions.checkServerIdentity',
      'new ConsumerGroup(0).sslOptions.checkServerIdentity',
      'new ConsumerGroupStream(0).sslOptions.checkServerIdentity',
    ],
    'tls-enable-options': [
      'new KafkaClient(0).sslOptions',
      'new ConsumerGroup(0).sslOptions',
      'new ConsumerGroupStream(0).sslOptions',
      'new ConsumerGroup(0).ssl',
      'new ConsumerGroupStream(0).ssl',
    ],
    'dial-host': [
      'new KafkaClient(0).kafkaHost',
      'new ConsumerGroup(0).kafkaHost',
      'new ConsumerGroupStream(0).kafkaHost',
    ],
    'tls-version': [
      'new KafkaClient(0).sslOptions.{minVersion,maxVersion}',
      'new ConsumerGroup(0).sslOptions.{minVersion,maxVersion}',
      'new ConsumerGroupStream(0).sslOptions.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new KafkaClient(0).sslOptions.secureProtocol',
      'new ConsumerGroup(0).sslOptions.secureProtocol',
      'new ConsumerGroupStream(0).sslOptions.secureProtocol',
    ],
    'tls-option-bits': [
      'new KafkaClient(0).sslOptions.secureOptions',
      'new ConsumerGroup(0).sslOptions.secureOptions',
      'new ConsumerGroupStream(0).sslOptions.secureOptions',
    ],
    'tls-ciphers': [
      'new KafkaClient(0).sslOptions.ciphers',
      'new ConsumerGroup(0).sslOptions.ciphers',
      'new ConsumerGroupStream(0).sslOptions.ciphers',
    ],
  },
});
