import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'kafkajs',
  version: '2.2.4',
  roles: { credential: ['new Kafka(0).sasl.{password,secretAccessKey}'] },
});
