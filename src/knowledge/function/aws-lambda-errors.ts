import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-lambda',
  version: '@types/aws-lambda 8.10.164',
  sinks: { sent: ['APIGatewayProxyResult#body'] },
});
