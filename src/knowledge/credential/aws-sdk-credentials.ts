import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-sdk',
  version: '2.1693',
  roles: {
    credential: [
      'config.update(0).secretAccessKey',
      'new {S3,SES,SNS,SQS,DynamoDB,Lambda,Credentials,Config}(0).secretAccessKey',
    ],
  },
});
