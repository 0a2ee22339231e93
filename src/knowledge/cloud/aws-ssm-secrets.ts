import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@aws-sdk/client-ssm',
  version: '3.1169.0',
  sources: { secret: ['SSMClient#send().Parameter.Value', 'SSM#getParameter().Parameter.Value'] },
});
