import { describePackage } from '../grammar/index.ts';

const DECRYPTED = { WithDecryption: true };

/** A parameter is a secret where it was encrypted: without `WithDecryption` it stays so, and one that never was is none. */
export default describePackage({
  package: '@aws-sdk/client-ssm',
  version: '3.1169.0',
  sources: {
    secret: [
      {
        at: 'SSMClient#send().Parameter.Value',
        when: { '(0)': { made: ['GetParameterCommand'], with: DECRYPTED } },
      },
      {
        at: 'SSMClient#send().Parameters.*.Value',
        when: { '(0)': { made: ['GetParametersCommand', 'GetParametersByPathCommand'], with: DECRYPTED } },
      },
      { at: 'SSM#getParameter().Parameter.Value', when: { '(0).WithDecryption': true } },
      {
        at: 'SSM#{getParameters,getParametersByPath}().Parameters.*.Value',
        when: { '(0).WithDecryption': true },
      },
    ],
  },
});
