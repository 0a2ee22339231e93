import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-sdk',
  version: '2.1693',
  aliases: ['aws-sdk/global', 'aws-sdk/clients/all'],
  roles: {
    'tls-keep': [
      'new *(0).sslEnabled',
      'new DynamoDB.DocumentClient(0).sslEnabled',
      'config.update(0).sslEnabled',
      'config.sslEnabled',
    ],
    'dial-url': [
      'new *(0).endpoint',
      'new Endpoint(0)',
      'new DynamoDB.DocumentClient(0).endpoint',
      'config.update(0).endpoint',
      'config.endpoint',
    ],
  },
});
