import { describePackage } from '../grammar/index.ts';

/** A parameter is a secret where it was encrypted: without `WithDecryption` it stays so. */
export default describePackage({
  package: '@aws-sdk/client-ssm',
  version: '3.1169.0',
  sources: {
    secret: [
      { at: 'SSMClient#send().Parameter.Value', when: { '(0)': { made: ['GetParameterCommand'] } } },
      {
        at: 'SSMClient#send().Parameters.*.Value',
        when: { '(0)': { made: ['GetParametersCommand', 'GetParametersByPathCommand'] } },
      },
      { at: 'SSM#getParameter().Parameter.Value', when: { '(0).WithDecryption': true } },
    ],
  },
});
